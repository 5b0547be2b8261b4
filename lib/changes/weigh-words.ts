import { diffKeys, type Run } from './diff-keys';
import type { Letters } from './open-letters';
import { isDateLine } from './quiet-sentences';
import type { Sentence } from './split-sentences';
import { joinLetters, type Word, wordSet } from './words';

/** Why words matter to the person who agreed. */
export type Weight = 'number' | 'negation' | 'modal' | 'party' | 'place' | 'practice' | 'substance';

/** What a word-level edit did. */
export interface Edit {
  /** The words as they were and as they are, with a few around them where they are few. */
  readonly removed: string;
  readonly added: string;
  /** Did only words change that pages put around texts ("here", "5 min read"), or none? */
  readonly idle: boolean;
  /** Empty where the edit is one of style. */
  readonly weights: readonly Weight[];
}

const table = (...classes: string[]) =>
  new Map(classes.flatMap((words, at) => [...wordSet(words)].map((word) => [word, at] as const)));

/** Ways to say no, and to make an exception, and to leave only one. Words of one class say the same. */
const NEGATIONS = table(
  "not no never none neither nor without cannot can't don't doesn't won't isn't aren't shouldn't mustn't nothing prohibited forbidden",
  'except unless excluding excludes exclude',
  'only solely exclusively',
);
/** Force of a sentence. A duty, a waiver, a consent or a discretion that comes or goes matters by itself … */
const FORCES = table(
  'must shall required requires obliged obligated mandatory undertake undertakes',
  'waive waives waiver',
  'consent consents opt-in',
  'reserve reserves discretion',
  'right entitled entitlement',
);
/** … these only where one takes another's place: "we will" became "we may". */
const MILD_FORCES = table('may can could might allowed permitted', 'will would', 'should recommend encourage');
const UNITS = wordSet(
  'day days week weeks month months year years hour hours minute minutes percent business calendar working consecutive usd eur gbp dollars euros pounds cents mb gb tb mbps gbps',
);
const NUMBER_WORDS = wordSet('fourteen fifteen eighteen twenty-four forty-five hundred thousand million twice double half');
/** Before a number: "at least 16", "within 30", "aged 18". */
const COMPARATORS = wordSet('least most than under over age aged exceed exceeds exceeding within after maximum minimum');
/** Legal forms: a name beside one of them is a party. */
const LEGAL_FORMS = wordSet(
  'inc llc ltd limited gmbh sarl corp corporation plc bv ab oy sas sa spa srl pty pte llp lp ug ag kg as aps oü',
);
/** What data is about, who gets it and what is done with it: words whose coming or going changes a practice. */
const PRACTICES = wordSet(
  'location geolocation biometric biometrics health genetic precise children child minors minor race racial religion religious political sexual financial payment payments camera microphone voice face facial fingerprint fingerprints browsing cookies pixel pixels advertising advertise advertisers advertisements marketing partners affiliates vendors brokers sell sells sale sold share shared sharing disclose disclosed retain retained retention delete deleted deletion erase train training ai machine-learning profiling automated arbitration court courts class jury liability liable indemnify refund refunds refundable fee fees price prices charge charges charged renew renewal renews terminate terminated termination suspend suspended suspension license licence irrevocable perpetual royalty-free worldwide transferable sublicensable opt-out parents parental guardian third-party monitor monitoring deny denied refuse refused reject revoke restrict restricted ban block disable scrape scraping warranty warranties damages penalty interest bound claim claims lawsuit moderate moderation prohibit prohibited compliance',
);
/** Words that carry style, not substance. */
const STYLE = wordSet(
  'a an the this that these those such any all each every of to in on at by for from with within into onto upon under over as and or but if when where while than then so also be is are was were been being it its they them their he she his her you your yours we us our ours i my me do does did have has had which who whom whose there here about please see more most information including include includes included eg ie etc via per related relating regarding concerning certain other others otherwise section sections paragraph article clause above below following set out forth hereby herein thereof hereof hereunder thereto pursuant accordance accordingly click link links page pages website websites site sites web visit contact email e-mail address updated update last effective date version terms policy policies agreement service services provide provides provided providing use uses used using make makes made way ways well how what why be able get help need needs found form forms article articles center centre portal faq faqs',
);
const PAGE_WORDS = wordSet('here link new window tab opens open min read share print top menu external icon');
const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Where a sentence applies: it does so elsewhere when one of these comes or goes. */
const PLACES = wordSet(
  'eea eu uk us usa u.s u.k europe european america kingdom england scotland wales ireland switzerland canada mexico brazil australia zealand japan korea china india singapore germany france italy spain california colorado connecticut delaware florida illinois montana nevada oregon quebec texas utah virginia',
);
/** What a place is named beside where it matters: whose law, which court, where data goes. */
const LEGAL_PLACES = wordSet(
  'law laws governed jurisdiction court courts venue transfer transfers transferred located resident residents stored seat',
);
/** "The laws of", "stored in": what joins these to the place. */
const LINKS = wordSet('of in to at from within');
/** An office is moved without asking anybody. */
const OFFICES = wordSet('office offices headquarters headquartered address addresses');
/** "California state law": so near behind a name. */
const BEHIND = 3;
/** Words of substance from which an edit is one of the matter. */
const SUBSTANCE = 3;
/** … and fewer that are no names, where nothing took their place. */
const ONE_SIDED = 2;
/** Words shown on either side of a short edit. */
const AROUND = 3;
/** Words between "capital" and its amount, and the currency. */
const CAPITAL = 4;
/** More pieces than these are shown as one. */
const MOST_PIECES = 3;
/** Fewer words than these are found again by chance. */
const REPEATED = 3;
const REPEATED_ELSEWHERE = 6;

/** Cheap stemming, enough to see "collect" and "collects", "analyse" and "analyze" as one word. */
const stem = (word: string) =>
  word.length > 4
    ? word
        .replace(/s(?=(?:e[sd]?|ing|ations?|ers?)$)/u, 'z')
        .replace(/our/u, 'or')
        .replace(/mmes?$/u, 'm')
        .replace(/(?:ies|ations?|es|s|ed|ing|ly|y|e)$/u, '')
    : word;

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.raw);
const isNumber = (word: string | undefined) => word !== undefined && /^\p{N}+(?:[.,]\p{N}+)*$/u.test(word);

/** What a reading says elsewhere. */
export interface Elsewhere {
  /** Keys of its short blocks, headings and the like: a name that a sentence took up is not new. */
  readonly names: ReadonlySet<string>;
  readonly letters: Letters;
}

interface Changed {
  readonly words: readonly Word[];
  readonly at: number;
  readonly text: string;
}

/**
 * Compares a sentence with what became of it, and weighs what differs. Numbers, negations, modal verbs, parties, places and data
 * practices decide, not length; dates of the document itself, numbering, addresses and names do not.
 */
export function weighEdit(before: Sentence, after: Sentence, ofOlder: Elsewhere, ofNewer: Elsewhere): Edit {
  const [older, newer] = [before.written, after.written];
  const runs = diffKeys(before.words, after.words).filter(
    (run) => !run.same && !isArtefact(run, before, after, ofOlder, ofNewer),
  );
  const pick = (words: readonly Word[], indices: readonly number[], text: string) =>
    indices.map((at): Changed => ({ words, at, text }));
  const removed = runs.flatMap((run) => (isRepeated(run.older, before, after) ? [] : pick(older, run.older, before.text)));
  const added = runs.flatMap((run) => (isRepeated(run.newer, after, before) ? [] : pick(newer, run.newer, after.text)));
  const said = [outsideAddresses(removed), outsideAddresses(added)] as const;
  const [inOlder, inNewer] = [runs.map((run) => run.older), runs.map((run) => run.newer)];
  const few = removed.length <= AROUND && added.length <= AROUND;
  const dated = isDateLine(before.text) || isDateLine(after.text);
  return {
    removed: show(before, inOlder, few),
    added: show(after, inNewer, few),
    idle: [...removed, ...added].every((word) => PAGE_WORDS.has(keyOf(word))),
    weights: [...weigh(without(said[0], said[1]), without(said[1], said[0]), dated)],
  };
}

/** Words that were joined or parted, or that the other reading has too: said twice, in another order, or in a block of their own. */
function isArtefact(run: Run, before: Sentence, after: Sentence, ofOlder: Elsewhere, ofNewer: Elsewhere): boolean {
  const pick = (indices: readonly number[], { written }: Sentence) => indices.map((at) => written[at] as Word);
  const [removed, added] = [pick(run.older, before), pick(run.newer, after)];
  if (joinLetters(removed) === joinLetters(added)) return true;
  const repeats = (words: readonly Word[], whole: Sentence, { names, letters }: Elsewhere) => {
    const keys = words.map(({ key }) => key);
    return (
      words.length === 0 ||
      names.has(keys.join('')) ||
      says(whole, keys) ||
      (words.length >= REPEATED_ELSEWHERE && !keys.some((key) => NEGATIONS.has(key)) && letters.has(joinLetters(words)))
    );
  };
  return repeats(removed, after, ofNewer) && repeats(added, before, ofOlder);
}

/** Does the other sentence say these words as well? */
const isRepeated = (indices: readonly number[], { words }: Sentence, other: Sentence) =>
  says(
    other,
    indices.map((at) => words[at] as string),
  );

/** Has the sentence these words, in this order? Fewer prove nothing. */
const says = ({ words }: Sentence, keys: readonly string[]) =>
  keys.length >= REPEATED && ` ${words.join(' ')} `.includes(` ${keys.join(' ')} `);

/** Weighs a sentence that came or went as a whole. */
export function weighSentence({ text, written: words }: Sentence): Weight[] {
  const all = words.map((_, at): Changed => ({ words, at, text }));
  return [...weigh([], outsideAddresses(all), isDateLine(text))];
}

/** Where a page or a mailbox is found, or what it is called: no words of the sentence. */
const ADDRESS =
  /(?<=\b(?:article|page|section|link|titled|entitled|button|form|tab)\b\W{0,3})["“][^"“”]{1,100}["”]|(?:https?:\/\/|www\.)[^\s<>"“”|]+|\[?email\W?protected\]?|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:com|org|net|io|eu|de|fr|co|uk|ie|nl|ch|ca|au|jp|tv|ai|app|gov|info)\b(?:\/[^\s<>"“”|]*)?/giu;
const MAY_HAVE_ADDRESS = /[@"“]|:\/\/|\p{L}\.\p{L}|email\W?protected/iu;

/** Words as changed, without those of addresses. All are of one sentence, in its order. */
function outsideAddresses(changed: readonly Changed[]): readonly Changed[] {
  const [first] = changed;
  if (!first || !MAY_HAVE_ADDRESS.test(first.text)) return changed;
  const addresses = [...first.text.matchAll(ADDRESS)].map(({ index, 0: address }) => [index, index + address.length] as const);
  if (addresses.length === 0) return changed;
  const inside = new Set<number>();
  let end = 0;
  for (const [at, { raw }] of first.words.entries()) {
    const start = first.text.indexOf(raw, end);
    if (start < 0) continue;
    end = start + raw.length;
    if (addresses.some(([from, to]) => start >= from && end <= to)) inside.add(at);
  }
  return changed.filter(({ at }) => !inside.has(at));
}

/** Words as changed, without those that only moved or changed their ending. */
function without(words: readonly Changed[], others: readonly Changed[]): Changed[] {
  const stems = new Set(others.map((other) => stem(keyOf(other))));
  return words.filter((word) => !stems.has(stem(keyOf(word))));
}

const keyOf = ({ words, at }: Changed) => (words[at] as Word).key;

function weigh(removed: readonly Changed[], added: readonly Changed[], dated: boolean): Set<Weight> {
  const weights = new Set<Weight>();
  const classes = (which: readonly Changed[], of: ReadonlyMap<string, number>) =>
    new Set(which.flatMap((word) => (isName(word) ? [] : (of.get(keyOf(word)) ?? []))));
  const differ = (of: ReadonlyMap<string, number>) => {
    const [a, b] = [classes(removed, of), classes(added, of)];
    return [...a].some((each) => !b.has(each)) || [...b].some((each) => !a.has(each));
  };
  const exempts = (which: readonly Changed[]) =>
    which.some(({ words, at }) => isOtherThan(words, at) || isOtherThan(words, at + 1));
  if (differ(NEGATIONS) || exempts(removed) !== exempts(added)) weights.add('negation');
  const mild = [classes(removed, MILD_FORCES), classes(added, MILD_FORCES)] as const;
  if (differ(FORCES) || (mild[0].size > 0 && mild[1].size > 0 && differ(MILD_FORCES))) weights.add('modal');

  // Other words for the same thing come in pairs; what is wider or narrower has more of them.
  const substance = { removed: 0, added: 0 };
  const counted = new Set<string>();
  let plain = 0;
  const sided = [...removed.map((word) => ['removed', word] as const), ...added.map((word) => ['added', word] as const)];
  for (const [side, word] of sided) {
    const key = keyOf(word);
    if (isBesideLegalForm(word)) weights.add('party');
    if (isInAddress(word)) continue;
    if (/\p{N}/u.test(key) || NUMBER_WORDS.has(key) || UNITS.has(key)) {
      if (!dated && counts(word)) weights.add('number');
      continue;
    }
    if (MONTHS.has(key) && key !== 'may') continue;
    const name = isName(word);
    if (name && (PLACES.has(key) || isLegalPlace(word))) weights.add('place');
    if (PRACTICES.has(key) && (!name || key === 'ai')) weights.add('practice');
    // A word that takes another's place says so once, however often it does.
    if (STYLE.has(key) || counted.has(side + stem(key))) continue;
    counted.add(side + stem(key));
    substance[side] += name ? 0.5 : 1;
    if (!name) plain++;
  }
  const { removed: less, added: more } = substance;
  const [alone] = removed.length === 0 ? [added] : added.length === 0 ? [removed] : [];
  const oneSided = alone !== undefined && (plain >= ONE_SIDED || (less + more > 0 && isAlternative(alone)));
  if (oneSided || Math.abs(more - less) >= SUBSTANCE || more + less >= 2 * SUBSTANCE) weights.add('substance');
  return weights;
}

/** "… or our shop": one more of those that the sentence is about, or one less. */
const isAlternative = (changed: readonly Changed[]) => [changed[0], changed.at(-1)].some((word) => word && keyOf(word) === 'or');

/** "Other than" makes an exception, be it one word of it that changed or both. */
const isOtherThan = (words: readonly Word[], at: number) => words[at]?.key === 'than' && words[at - 1]?.key === 'other';

/** Written with a capital within a sentence that isn't shouted. */
function isName({ words, at }: Changed): boolean {
  const word = words[at] as Word;
  return (
    isCapital(word) && (at > 0 || /^\p{Lu}.*\p{Lu}/u.test(word.raw)) && (!isShouted(words[at - 1]) || !isShouted(words[at + 1]))
  );
}

/** Is it one of the names behind "the laws of" or "transferred to", or before "law" and "courts"? */
function isLegalPlace({ words, at }: Changed): boolean {
  if (/^(?:Terms|Policy|Agreement|Services?)$/u.test((words[at] as Word).raw)) return false;
  const isLegal = (i: number) => LEGAL_PLACES.has(words[i]?.key ?? '') && words[i - 1]?.key !== 'applicable';
  for (let next = at + 1; next <= at + BEHIND; next++) if (isLegal(next)) return true;
  let before = at - 1;
  let linked = false;
  while (before >= 0 && !isLegal(before) && (isCapital(words[before]) || STYLE.has((words[before] as Word).key))) {
    linked ||= LINKS.has((words[before] as Word).key);
    before--;
  }
  return linked && isLegal(before) && !words.slice(Math.max(0, before - BEHIND), before).some(({ key }) => OFFICES.has(key));
}

const isShouted = (word: Word | undefined) => word !== undefined && /^\p{Lu}{2,}/u.test(word.raw);

/** Is it a quantity: a period, a price, an age, a share, a number of things? Not a section, a date, a house or an identifier. */
function counts({ words, at, text }: Changed): boolean {
  const { key, raw } = words[at] as Word;
  // "with a share capital of 30,000 euros" tells who a company is.
  if (words.slice(Math.max(0, at - CAPITAL), at).some((word) => word.key === 'capital')) return false;
  const [before, after, second] = [words[at - 1], words[at + 1], words[at + 2]];
  if (UNITS.has(key)) return before !== undefined && (isNumber(before.key) || NUMBER_WORDS.has(before.key));
  if (NUMBER_WORDS.has(key))
    return [after, second].some((word) => word !== undefined && (UNITS.has(word.key) || isNumber(word.key)));
  if (!isNumber(key)) return false;
  const escaped = raw.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  if (new RegExp(`(?:[$€£¥₹%]\\s?${escaped}|${escaped}\\s?[$€£¥₹%])(?!\\p{N})`, 'u').test(text)) return true;
  if ([after, second].some((word) => word !== undefined && UNITS.has(word.key)) && after?.key !== 'and') return true;
  if ([before, after].some((word) => word !== undefined && MONTHS.has(word.key) && (word.key !== 'may' || isCapital(word))))
    return false;
  if (isNumbering(escaped, text)) return false;
  if (before && (COMPARATORS.has(before.key) || (before.key === 'of' && words[at - 2]?.key === 'age'))) return true;
  // "38 lamps", but "Via Example 38" and "38, 00198 Town".
  return (
    after !== undefined &&
    /^\p{Ll}{2,}/u.test(after.raw) &&
    !STYLE.has(after.key) &&
    !isCapital(before) &&
    !/^\p{N}{5,}$/u.test(key)
  );
}

/** Section numbers: at the text's start, or after "section". */
const isNumbering = (escaped: string, text: string) =>
  new RegExp(
    `(?:^\\W{0,3}|\\b(?:sections?|clauses?|paragraphs?|articles?|appendix|annex|schedule|part|art\\.?|no\\.?|§)\\s{0,2})${escaped}(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(text);

/** Within a run of names and numbers that has a postal code. */
function isInAddress({ words, at }: Changed): boolean {
  const fits = (word: Word | undefined) => word !== undefined && (/^\p{Lu}|\p{N}/u.test(word.raw) || word.raw.length <= 3);
  let [from, to] = [at, at];
  while (fits(words[from - 1])) from--;
  while (fits(words[to + 1])) to++;
  const run = words.slice(from, to + 1);
  return run.some(
    ({ key }, i) =>
      (/^\p{N}{4,6}$/u.test(key) && !/^(?:19|20)\p{N}{2}$/u.test(key)) ||
      // "N1 2AB", "K1A 0B1"
      (/^\p{L}{1,2}\p{N}\p{L}?\p{N}?$/u.test(key) && /^\p{N}\p{L}[\p{L}\p{N}]$/u.test(run[i + 1]?.key ?? '')),
  );
}

/** The letters of the parties that a sentence names: a legal form with the word before it. */
export const lettersOfParties = ({ written }: Sentence): string[] =>
  written.flatMap((word, at) => {
    const before = written[at - 1];
    return before && LEGAL_FORMS.has(word.key) && isCapital(word) && isCapital(before) ? [joinLetters([before, word])] : [];
  });

function isBesideLegalForm({ words, at }: Changed): boolean {
  const { key } = words[at] as Word;
  if (LEGAL_FORMS.has(key)) return isCapital(words[at]) && isCapital(words[at - 1]);
  if (!isCapital(words[at])) return false;
  for (let next = at + 1; next <= at + 3 && isCapital(words[next]); next++)
    if (LEGAL_FORMS.has((words[next] as Word).key)) return true;
  return false;
}

/**
 * The changed words; where they are few, with some of their neighbours, so that "30" can be understood; where they are scattered,
 * with all that lies between them, since nobody can read a heap of pieces.
 */
function show({ text, written }: Sentence, runs: readonly (readonly number[])[], few: boolean): string {
  const pieces: { from: number; to: number }[] = [];
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const from = Math.max(0, first - (few ? AROUND : 0));
    const to = Math.min(written.length - 1, last + (few ? AROUND : 0));
    const piece = pieces.at(-1);
    if (piece && from <= piece.to + 1) piece.to = to;
    else pieces.push({ from, to });
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  const told = first && last && pieces.length > MOST_PIECES ? [{ from: first.from, to: last.to }] : pieces;
  return told.map(({ from, to }) => quote(text, written, from, to)).join(' … ');
}

/** Words as they stand in the text, with the signs between them; where they can't be found in it, one by one. */
function quote(text: string, words: readonly Word[], from: number, to: number): string {
  let [start, end] = [0, 0];
  for (let at = 0; at <= to; at++) {
    const { raw } = words[at] as Word;
    const found = text.indexOf(raw, end);
    if (found < 0)
      return words
        .slice(from, to + 1)
        .map((word) => word.raw)
        .join(' ');
    if (at === from) start = found;
    end = found + raw.length;
  }
  return text.slice(start, end);
}
