import { diffArrays } from 'diff';
import { foldWords, listWords } from './words';

/** What a word-level edit did. */
export interface Edit {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Why the edit matters; empty where it is one of style. */
  readonly weighty: readonly Weight[];
}
export type Weight = 'number' | 'negation' | 'modal' | 'party' | 'practice' | 'substance';

const set = (words: string) => new Set(words.split(' '));

const NEGATIONS = set(
  "not no never none neither nor without except unless only cannot can't don't doesn't won't isn't aren't nothing solely however",
);
const MODALS = set(
  'may must shall should can could will would might required require requires mandatory optional agree consent waive reserve permitted prohibited allowed entitled obliged',
);
const NUMBER_WORDS = set(
  'one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty forty fifty sixty ninety hundred thousand million day days week weeks month months year years hour hours',
);
/** Legal forms: a change beside one of them is a change of party. */
const PARTIES = set('inc llc ltd limited gmbh sarl s.a corp corporation plc b.v bv ab oy sas co company pty pte llp');
/** What data is about, who gets it and what is done with it: words whose coming or going changes a practice. */
const PRACTICES = set(
  'location biometric health genetic precise children child minors minor race religion political sexual financial payment camera microphone contacts voice face photos fingerprint browsing cookies pixel advertising advertisers advertiser partners affiliates vendors brokers sell sale sold share shared disclose retain delete erase training train ai machine-learning models profiling automated arbitration court courts class jury liability indemnify refund refundable fee fees price renew renewal terminate suspend license licence irrevocable perpetual royalty-free worldwide transferable sublicensable exclusive law laws jurisdiction governing notice opt-out parents guardian age',
);
/** Words that carry style, not substance. */
const STYLE = set(
  'a an the this that these those such any all each every of to in on at by for from with within into onto upon under over as and or but if when where while than then so also be is are was were been being it its they them their he she his her you your yours we us our ours i my me do does did have has had which who whom whose there here about please see more information including include includes included e.g i.e etc via per related certain other otherwise section sections paragraph above below following set out forth hereby herein thereof hereof click link page website site web visit contact email e-mail address updated update last effective date version',
);
const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Cheap stemming, enough to see "collect" and "collects" as one word. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:'s|’s)$/u, '').replace(/(?:ies|es|s|ed|ing|ly)$/u, '') : word);

const isAddress = (word: string) => /(?:^www\.|\.(?:com|org|net|io|eu|de|fr|co)(?:\.|\/|$))/u.test(word);

/**
 * Compares two texts of one clause word by word and weighs what differs. Numbers, negations, modal verbs, parties,
 * places and data practices decide, not length; dates of the document itself and numbering do not.
 */
export function weighEdit(before: string, after: string): Edit {
  const parts = diffArrays(foldWords(before), foldWords(after));
  const removed: string[] = [];
  const added: string[] = [];
  for (const part of parts) {
    if (part.removed) removed.push(...part.value);
    if (part.added) added.push(...part.value);
  }
  const stems = (words: string[]) => new Set(words.map(stem));
  const stemsRemoved = stems(removed);
  const stemsAdded = stems(added);
  // A word that only moved, or changed its ending, says the same.
  const changed = [
    ...removed.filter((word) => !stemsAdded.has(stem(word))),
    ...added.filter((word) => !stemsRemoved.has(stem(word))),
  ];
  const dated = isDateLine(before) || isDateLine(after);
  const names = new Set(
    [...listWords(before), ...listWords(after)].filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()),
  );
  const weighty = new Set<Weight>();
  let substance = 0;
  for (const word of changed) {
    if (isAddress(word)) continue;
    if (/\p{N}/u.test(word) || NUMBER_WORDS.has(word)) {
      if (!dated && !isNumbering(word, before, after)) weighty.add('number');
    } else if (MONTHS.has(word) && word !== 'may') continue;
    else if (NEGATIONS.has(word)) weighty.add('negation');
    else if (MODALS.has(word)) weighty.add('modal');
    else if (PARTIES.has(word)) weighty.add('party');
    else if (PRACTICES.has(word) || PRACTICES.has(stem(word))) weighty.add('practice');
    else if (!STYLE.has(word)) substance += names.has(word) ? 0.5 : 1;
  }
  if (substance >= 3) weighty.add('substance');
  return { removed, added, weighty: [...weighty] };
}

/** "Last updated: 3 May 2026" and its like: a date about the document, not a period in it. */
export const isDateLine = (text: string): boolean =>
  foldWords(text).length <= 24 &&
  /\b(?:last\s+(?:updated|modified|revised|changed|reviewed)|effective(?:\s+(?:date|as of|from|on))?|updated(?:\s+on)?|revised|version|posted|as of|dated?|copyright|©)\b/iu.test(
    text,
  ) &&
  /\p{N}/u.test(text);

/** Section numbers: at the block's start, or after "section". */
function isNumbering(word: string, ...texts: string[]): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const numbering = new RegExp(
    `(?:^\\W{0,3}|\\b(?:sections?|clauses?|paragraphs?|articles?|appendix|annex|art\\.?|§)\\s{0,2})${escaped}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return (
    texts.some((text) => numbering.test(text)) &&
    !texts.some((text) => new RegExp(`${escaped}\\s+(?:days?|months?|years?|hours?|weeks?|%|percent)`, 'iu').test(text))
  );
}
