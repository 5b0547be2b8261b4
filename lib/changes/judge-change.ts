import type { Block, Change, ClauseTypeId, Finding, Severity } from '../model';
import type { Pairing } from './align-blocks';
import { isRefresh } from './is-refresh';
import type { Matched } from './match-sentences';
import { isBareDate, isContact, isDateLine, isQuiet, isUpdateNotice } from './quiet-sentences';
import { type Sentence, splitSentences } from './split-sentences';
import {
  bySeverity,
  combine,
  judgeGain,
  judgeLoss,
  type NameType,
  summariseGain,
  summariseLoss,
  summariseParameters,
  summariseWords,
  type Verdict,
} from './summarise';
import type { Role } from './tell-policy';
import { type Edit, type Elsewhere, lettersOfParties, type Weight, weighEdit, weighSentence } from './weigh-words';
import { blockKey, foldWords, textKey } from './words';

/** One reading as the comparison needs it. */
export interface Side extends Elsewhere {
  readonly blocks: readonly Block[];
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  readonly types: ReadonlySet<ClauseTypeId>;
  readonly roleOf: (block: number) => Role;
  /** Words of its table rows, without names and identifiers. */
  readonly rowWords: ReadonlySet<string>;
}

/** An edit is judged by its words; these need no clause to matter. */
const STRONG: readonly Weight[] = ['number', 'negation', 'modal', 'party', 'place', 'practice'];
/** Without the sentence that it was before, there is only what it says. */
const ALONE: readonly Weight[] = ['number', 'negation', 'modal', 'practice'];
/** Words of an entry that says something by itself. */
const ENTRY = 8;
/** Words of an entry of a list of companies, and how far around it others are looked for; half of these must be companies too. */
const LISTED = 10;
const LISTED_NEAR = 3;
/** Words of a line that is a date and little else. */
const LONE_DATE = 10;
/** Characters of a line that tells a date. */
const LONGEST_DATE = 200;
/** Bare dates that make a list of news. */
const NEWS = 3;
/** A change without a clause looks this many blocks around for the one it belongs to. */
const NEAR = 12;

/**
 * Judges what became of some blocks.
 * @returns null where no word of them changed
 */
export function judgeChange(pairing: Pairing, matched: Matched, older: Side, newer: Side, name: NameType): Change | null {
  const olderBlocks = pairing.older.map((i) => older.blocks[i] as Block);
  const newerBlocks = pairing.newer.map((i) => newer.blocks[i] as Block);
  const before = olderBlocks.length > 0 ? olderBlocks.map(({ text }) => text).join('\n') : null;
  const after = newerBlocks.length > 0 ? newerBlocks.map(({ text }) => text).join('\n') : null;
  const keyOf = (blocks: readonly Block[]) => blocks.map(blockKey).join('');
  if (pairing.kind === 'edited' && keyOf(olderBlocks) === keyOf(newerBlocks)) return null;

  const { come, gone, edited } = matched;
  // A sentence that came from elsewhere brings along what it was there.
  const olders = [...new Set([...pairing.older, ...edited.map(([old]) => old.block)])];
  const newers = [...new Set([...pairing.newer, ...edited.map(([, now]) => now.block)])];
  const ofPolicy = olders.some((i) => older.roleOf(i) === 'policy') || newers.some((i) => newer.roleOf(i) === 'policy');
  const was = findingsOf(olders, older);
  const is = findingsOf(newers, newer);
  const place = { before, after, oldBlock: pairing.older[0] ?? null, newBlock: pairing.newer[0] ?? null };
  const ofPage = isLoneDate(before, after) || ((before === null || after === null) && isBanner([...come, ...gone]));
  const quiet = (summary: string, idle = false): Change => ({
    ...place,
    kind: pairing.kind === 'same' ? 'edited' : pairing.kind,
    class: (ofPolicy && !idle && !ofPage) || isNewDate(before, after, older, newer) ? 'editorial' : 'noise',
    types: typesOf([...was, ...is]),
    severity: worstSeverity([...was, ...is]),
    direction: 'neutral',
    summary,
  });
  if (before !== null && after !== null && isShielded(before, after)) return null;
  if (come.length + gone.length + edited.length === 0) {
    // The same statements cut into other blocks: a matter of layout.
    const recut = pairing.kind !== 'moved' || pairing.older.length + pairing.newer.length > 2;
    const moved = quiet('Stands in another place, in the same words.');
    return recut ? { ...moved, class: 'noise' } : moved;
  }

  const edits = edited.map(([old, now]) => weighEdit(old, now, older, newer));
  const touched: Touched = { gained: [], lost: [], altered: [], weights: new Set() };
  if (ofPolicy) {
    edited.forEach((pair, at) => {
      touchEdit(pair, (edits[at] as Edit).weights, older, newer, name, touched);
    });
    for (const sentence of come) touchSentence(sentence, newer, older, touched.gained, touched.weights);
    for (const sentence of gone) touchSentence(sentence, older, newer, touched.lost, touched.weights);
    if (isRefresh(olderBlocks, newer.rowWords, touched.weights) && isRefresh(newerBlocks, older.rowWords, touched.weights))
      touched.weights.clear();
  }
  const words = summariseWords(
    [...edits.map(({ removed }) => removed), ...gone.map(({ text }) => text)],
    [...edits.map(({ added }) => added), ...come.map(({ text }) => text)],
  );
  if (touched.weights.size === 0) return quiet(words, come.length + gone.length === 0 && edits.every(({ idle }) => idle));

  const isNew = (finding: Finding, mine: readonly Finding[]) => !mine.some(({ type }) => type === finding.type);
  const gained = touched.gained.filter((finding) => isNew(finding, was));
  const lost = touched.lost.filter((finding) => isNew(finding, is));
  const verdicts: Verdict[] = touched.altered.map(({ verdict }) => verdict);
  // What the document had elsewhere before, or still has, is not "new" and not "gone".
  const trulyGained = summariseGain(
    gained.filter(({ type }) => !older.types.has(type)),
    name,
  );
  const trulyLost = summariseLoss(
    lost.filter(({ type }) => !newer.types.has(type)),
    name,
  );
  if (trulyGained) verdicts.push(trulyGained);
  if (trulyLost) verdicts.push(trulyLost);
  const named = [
    ...touched.altered.map(({ finding }) => finding),
    ...[...gained, ...lost].sort(bySeverity),
    ...[...touched.gained, ...touched.lost].sort(bySeverity),
  ];
  const types = [...new Set([...named.map(({ type }) => type), ...typesOf([...is, ...was])])];
  const inherited = types.length > 0 ? types : [...new Set([...typesAround(newers[0], newer), ...typesAround(olders[0], older)])];
  // Another company is another party to the contract, wherever it is named.
  if (inherited.length === 0 && touched.weights.has('party')) inherited.push('scope');
  // Where clauses were found, what stands far from all of them is rarely the policy's.
  if (inherited.length === 0 && edited.length === 0 && older.types.size + newer.types.size > 0) return quiet(words);
  const subject = inherited[0];
  return {
    ...place,
    kind: pairing.kind === 'same' ? 'edited' : pairing.kind,
    class: 'material',
    types: inherited,
    severity: worstSeverity(named.length > 0 ? named : [...was, ...is]),
    direction: combine([
      ...touched.altered.map(({ verdict }) => verdict.direction),
      ...gained.map(judgeGain),
      ...lost.map(judgeLoss),
    ]),
    summary:
      verdicts.length > 0
        ? [...new Set(verdicts.map(({ summary }) => summary))].join(' ')
        : `${subject ? `${name(subject)}: ` : ''}${words}`,
  };
}

interface Touched {
  readonly gained: Finding[];
  readonly lost: Finding[];
  readonly altered: { readonly finding: Finding; readonly verdict: Verdict }[];
  readonly weights: Set<Weight | 'clause'>;
}

/** Pages hide addresses from robots behind a script, and are read now with the one, now with the other. */
function isShielded(before: string, after: string): boolean {
  if (!/protected/iu.test(before) && !/protected/iu.test(after)) return false;
  if (!SHIELD.test(before) && !SHIELD.test(after)) return false;
  const bare = (text: string) =>
    textKey(text.replace(new RegExp(SHIELD, 'giu'), ' ').replace(/[^\s()[\]]+@(?:\[[^\s[\]]*\])?[^\s()[\]]*/gu, ' '));
  return bare(before) === bare(after);
}

const SHIELD = /[^\s[]*\[*\bemail[\s\u00a0-]?protected\]*\S*/iu;

const isLoneDate = (before: string | null, after: string | null) =>
  (before === null || after === null) &&
  isDateLine(before ?? after ?? '') &&
  foldWords(before ?? after ?? '').length <= LONE_DATE;

/** "We've updated our terms. The earlier version is here." */
const isBanner = (sentences: readonly Sentence[]) =>
  sentences.some(({ text }) => isUpdateNotice(text)) &&
  sentences.every((sentence) => isQuiet(sentence.text) || weighSentence(sentence).length === 0);

/** A date that only went, or only came, while no other took its place, is the page's. */
function isNewDate(before: string | null, after: string | null, older: Side, newer: Side): boolean {
  if (!isDateLine(before ?? '') && !isDateLine(after ?? '')) return false;
  if (/©|\bcopyright\b|\(c\)/iu.test(before ?? after ?? '')) return false;
  if (before !== null && after !== null) return true;
  if (isListed(before ?? after ?? '', before === null ? newer : older)) return false;
  const hasOwn = (side: Side, other: Side) => {
    const known = new Set(other.blocks.map(({ text }) => text));
    return side.blocks.some(({ text }) => text.length < LONGEST_DATE && !known.has(text) && isDateLine(text));
  };
  return hasOwn(older, newer) && hasOwn(newer, older);
}

/** Is it one of the dates that a list of news has? */
const isListed = (text: string, { blocks }: Side) =>
  isBareDate(text) && blocks.filter((block) => isBareDate(block.text)).length >= NEWS;

const findingsOf = (blocks: readonly number[], side: Side) => blocks.flatMap((i) => side.findings.get(i) ?? []);

const carriedBy = (sentence: Sentence, side: Side) =>
  (side.findings.get(sentence.block) ?? []).filter(({ start, end }) => start < sentence.end && end > sentence.start);

/** An edited sentence matters by what its changed words weigh, or by a fact of its clause that was altered. */
function touchEdit(
  [old, now]: readonly [Sentence, Sentence],
  weights: readonly Weight[],
  older: Side,
  newer: Side,
  name: NameType,
  touched: Touched,
): void {
  const was = older.findings.get(old.block) ?? [];
  const is = newer.findings.get(now.block) ?? [];
  const carries = was.length + is.length > 0;
  const altered = is.flatMap((finding) => {
    const earlier = was.find(({ type }) => type === finding.type);
    const verdict = earlier && summariseParameters(earlier, finding, name);
    return verdict ? [{ finding, verdict }] : [];
  });
  const heavy = weights.filter((weight) => STRONG.includes(weight) || (weight === 'substance' && carries));
  if (isQuiet(old.text) && isQuiet(now.text)) return;
  if (isMereContact(old, newer) && isMereContact(now, older)) return;
  if (heavy.length === 0) return;
  for (const weight of heavy) touched.weights.add(weight);
  touched.altered.push(...altered);
  touched.gained.push(...carriedBy(now, newer));
  touched.lost.push(...carriedBy(old, older));
}

/** A sentence that came or went matters where it carries a clause, or by its words sets a duty, a limit or a practice. */
function touchSentence(sentence: Sentence, side: Side, other: Side, changed: Finding[], weights: Set<Weight | 'clause'>): void {
  if (isQuiet(sentence.text) || isName(sentence, side) || isListedParty(sentence, side) || isMereContact(sentence, other)) return;
  const carried = carriedBy(sentence, side);
  if (carried.length === 0) carried.push(...carriedAround(sentence, side));
  changed.push(...carried);
  if (carried.length > 0) weights.add('clause');
  else for (const weight of weighSentence(sentence)) if (ALONE.includes(weight)) weights.add(weight);
}

/** Another address is nothing that anybody agreed to; another company is. */
const isMereContact = (sentence: Sentence, other: Side) =>
  isContact(sentence.text) && lettersOfParties(sentence).every((party) => other.letters.has(party));

/** An entry between two entries that carry the same clause is one more of it. */
function carriedAround({ block, words }: Sentence, { blocks, findings }: Side): Finding[] {
  const [own, above, below] = [blocks[block], blocks[block - 1], blocks[block + 1]];
  if (!own || own.kind === 'h' || words.length < ENTRY) return [];
  if (![above, below].every((near) => near?.kind === own.kind && near.path.join('\n') === own.path.join('\n'))) return [];
  const types = new Set(findings.get(block + 1)?.map(({ type }) => type));
  return (findings.get(block - 1) ?? []).filter(({ type }) => types.has(type));
}

/** The name of a clause before its text; or a paragraph that ends as no sentence does and sets nothing: a title, a teaser. */
function isName(sentence: Sentence, { blocks }: Side): boolean {
  const block = blocks[sentence.block];
  if (block?.kind !== 'p') return false;
  if (sentence.words.length < 4) return true;
  return !/[.;:!?,][)"”’\]]*$/u.test(block.text.trimEnd()) && !weighSentence(sentence).some((weight) => ALONE.includes(weight));
}

/** One company more or less in a list of companies: whom the list is about stays as it was. */
function isListedParty(sentence: Sentence, { blocks }: Side): boolean {
  if (blocks[sentence.block]?.kind !== 'li' || sentence.words.length > LISTED || lettersOfParties(sentence).length === 0)
    return false;
  const near = blocks.slice(Math.max(0, sentence.block - LISTED_NEAR), sentence.block + LISTED_NEAR + 1);
  const parties = near.filter(
    (block) => block.kind === 'li' && splitSentences(block, 0).some((each) => lettersOfParties(each).length > 0),
  );
  return parties.length > LISTED_NEAR;
}

/** A change that no clause was found in belongs to the clause that introduces it: the lead-in of its list, or its section. */
function typesAround(at: number | undefined, { blocks, findings }: Side): ClauseTypeId[] {
  if (at === undefined) return [];
  const section = blocks[at]?.path.join('\n');
  for (const step of [-1, 1])
    for (let near = at + step; Math.abs(near - at) <= NEAR && blocks[near]?.path.join('\n') === section; near += step) {
      const found = findings.get(near);
      if (found) return typesOf(found);
    }
  return [];
}

const RANK: Record<Severity, number> = { high: 3, medium: 2, low: 1 };
export const rankSeverity = (severity: Severity): number => RANK[severity];

const worstSeverity = (findings: readonly Finding[]): Severity => [...findings].sort(bySeverity)[0]?.severity ?? 'low';

const typesOf = (findings: readonly Finding[]): ClauseTypeId[] => [
  ...new Set([...findings].sort(bySeverity).map(({ type }) => type)),
];
