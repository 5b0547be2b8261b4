import type { Block, Change, ClauseTypeId, Comparison, Direction, Finding, Severity } from '../model';
import { alignBlocks, type Pairing } from './align-blocks';
import { detectBreakage } from './detect-breakage';
import {
  bySeverity,
  judgeGain,
  judgeLoss,
  type NameType,
  summariseGain,
  summariseLoss,
  summariseParameters,
  summariseWords,
} from './summarise';
import { isDateLine, type Weight, weighEdit } from './weigh-words';
import { blockKey, foldWords } from './words';

export interface Analysed {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** Words that a sentence of a contract has and a menu, a caption or a teaser has not. */
const CONTRACT_WORDS =
  /\b(?:you|your|we|us|our|user|users|customer|customers|member|members|party|parties|shall|must|may not|agree|agreement|terms|policy|personal|data|information|services?|rights?|licen[cs]e|consent|provider|law|liab\w+)\b/iu;

/** Is this the policy's own prose? Menus, teasers and counters are short or speak of nothing contractual. */
const isProse = (block: Block) => block.kind !== 'h' && foldWords(block.text).length >= 8 && CONTRACT_WORDS.test(block.text);

const WEIGHT_NAMES: Record<Weight, string> = {
  number: 'a number',
  negation: 'a “not” or an exception',
  modal: 'what is allowed or required',
  party: 'a party',
  practice: 'a practice',
  substance: 'the substance',
};

/**
 * Compares two readings of one document, clause by clause.
 * @param older what the reader last saw, with its findings
 * @param newer what stands there now, with its findings
 * @param name gives a clause type's name for the sentences
 * @returns class, whether it deserves an alert, why, and every change in the order of the newer text
 */
export function compareReadings(older: Analysed, newer: Analysed, name: NameType): Comparison {
  if (sameText(older.blocks, newer.blocks))
    return { class: 'same', alert: false, reason: 'The text is the same.', types: [], changes: [] };
  const broken = detectBreakage(older.blocks, newer.blocks);
  if (broken) return { class: 'broken', alert: false, reason: broken, types: [], changes: [] };

  const context: Context = {
    older,
    newer,
    name,
    olderFindings: groupByBlock(older.findings),
    newerFindings: groupByBlock(newer.findings),
  };
  const changes: Change[] = [];
  for (const pairing of alignBlocks(older.blocks, newer.blocks)) {
    const change = pairing.kind === 'same' ? null : judge(pairing, context);
    if (change) changes.push(change);
  }
  const material = changes.filter((change) => change.class === 'material');
  if (material.length > 0) {
    const types = [...new Set(material.sort(bySeverityOfChange).flatMap((change) => change.types))];
    return { class: 'material', alert: true, reason: (material[0] as Change).summary, types, changes };
  }
  const editorial = changes.some((change) => change.class === 'editorial');
  return {
    class: editorial ? 'editorial' : 'noise',
    alert: false,
    reason: editorial ? 'Only wording, order, dates or contact details changed.' : 'Only the page around the policy changed.',
    types: [],
    changes,
  };
}

interface Context {
  readonly older: Analysed;
  readonly newer: Analysed;
  readonly name: NameType;
  readonly olderFindings: ReadonlyMap<number, readonly Finding[]>;
  readonly newerFindings: ReadonlyMap<number, readonly Finding[]>;
}

const sameText = (a: readonly Block[], b: readonly Block[]) =>
  a.length === b.length && a.every((block, i) => block.text === b[i]?.text);

function groupByBlock(findings: readonly Finding[]): Map<number, Finding[]> {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) groups.set(finding.block, [...(groups.get(finding.block) ?? []), finding]);
  return groups;
}

const RANK: Record<Severity, number> = { high: 3, medium: 2, low: 1 };
const bySeverityOfChange = (a: Change, b: Change) => RANK[b.severity] - RANK[a.severity];

const worstSeverity = (findings: readonly Finding[]): Severity => [...findings].sort(bySeverity)[0]?.severity ?? 'low';

const typesOf = (findings: readonly Finding[]): ClauseTypeId[] => [
  ...new Set([...findings].sort(bySeverity).map((finding) => finding.type)),
];

/** Worse wins over better: a reader must not be told good news where there is bad. */
function combine(directions: readonly Direction[]): Direction {
  if (directions.includes('worse')) return 'worse';
  return directions.includes('better') ? 'better' : 'neutral';
}

function judge(pairing: Pairing, context: Context): Change | null {
  const olderBlocks = pairing.older.map((i) => context.older.blocks[i] as Block);
  const newerBlocks = pairing.newer.map((i) => context.newer.blocks[i] as Block);
  const before = olderBlocks.length > 0 ? olderBlocks.map((block) => block.text).join('\n') : null;
  const after = newerBlocks.length > 0 ? newerBlocks.map((block) => block.text).join('\n') : null;
  const was = pairing.older.flatMap((i) => context.olderFindings.get(i) ?? []);
  const is = pairing.newer.flatMap((i) => context.newerFindings.get(i) ?? []);
  const place = { before, after, oldBlock: pairing.older[0] ?? null, newBlock: pairing.newer[0] ?? null };
  const all = [...was, ...is];
  const base = { ...place, types: typesOf(all), severity: worstSeverity(all) };
  const prose = [...olderBlocks, ...newerBlocks].some(isProse);

  if (pairing.kind === 'moved')
    return {
      ...base,
      kind: 'moved',
      class: prose ? 'editorial' : 'noise',
      direction: 'neutral',
      summary: 'Stands in another place, in the same words.',
    };

  if (pairing.kind === 'edited') return judgeEdit(base, before ?? '', after ?? '', was, is, prose, context.name);

  const text = before ?? after ?? '';
  const kind = pairing.kind === 'added' ? 'added' : 'removed';
  const verdict = kind === 'added' ? summariseGain(is, context.name) : summariseLoss(was, context.name);
  if (verdict && !isDateLine(text)) return { ...base, kind, class: 'material', ...verdict };
  const quiet =
    prose ||
    isDateLine(text) ||
    [...olderBlocks, ...newerBlocks].some((block) => block.kind === 'h' && CONTRACT_WORDS.test(block.text));
  return {
    ...base,
    kind,
    class: quiet ? 'editorial' : 'noise',
    direction: 'neutral',
    summary: summariseWords(kind === 'removed' ? foldWords(text) : [], kind === 'added' ? foldWords(text) : [], null),
  };
}

function judgeEdit(
  base: Pick<Change, 'before' | 'after' | 'oldBlock' | 'newBlock' | 'types' | 'severity'>,
  before: string,
  after: string,
  was: readonly Finding[],
  is: readonly Finding[],
  prose: boolean,
  name: NameType,
): Change | null {
  if (blockKey(before) === blockKey(after)) return null;
  const edit = weighEdit(before, after);
  const carries = was.length + is.length > 0;
  if (edit.weighty.length === 0 || isDateLine(after) || !(carries || prose)) {
    const ofPolicy = carries || prose || isDateLine(after);
    return {
      ...base,
      kind: 'edited',
      class: ofPolicy ? 'editorial' : 'noise',
      direction: 'neutral',
      summary: summariseWords(edit.removed, edit.added, null),
    };
  }
  const gained = is.filter((finding) => !was.some((other) => other.type === finding.type));
  const lost = was.filter((finding) => !is.some((other) => other.type === finding.type));
  const altered = is.flatMap((finding) => {
    const earlier = was.find((other) => other.type === finding.type);
    const verdict = earlier && summariseParameters(earlier, finding, name);
    return verdict ? [{ finding, verdict }] : [];
  });
  const subject = base.types[0];
  const sentences = [
    ...altered.map(({ verdict }) => verdict.summary),
    ...(gained.length > 0 ? [summariseGain(gained, name)?.summary ?? ''] : []),
    ...(lost.length > 0 && gained.length === 0 ? [summariseLoss(lost, name)?.summary ?? ''] : []),
  ].filter(Boolean);
  const certain = edit.weighty.some((weight) => weight !== 'substance') || sentences.length > 0 || carries;
  return {
    ...base,
    // The clause that was touched comes first: it is what the alert names.
    types: [...new Set([...altered.map(({ finding }) => finding.type), ...typesOf(gained), ...typesOf(lost), ...base.types])],
    kind: 'edited',
    class: certain ? 'material' : 'editorial',
    direction: combine([...altered.map(({ verdict }) => verdict.direction), ...gained.map(judgeGain), ...lost.map(judgeLoss)]),
    summary:
      sentences.join(' ') ||
      `${summariseWords(edit.removed, edit.added, subject ? name(subject) : null)} It touches ${edit.weighty.map((weight) => WEIGHT_NAMES[weight]).join(', ')}.`,
  };
}
