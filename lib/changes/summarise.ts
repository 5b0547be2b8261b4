import type { ClauseTypeId, Direction, Finding, Parameters } from '../model';

/** What the summary needs to know about a clause type; the taxonomy supplies it. */
export type NameType = (type: ClauseTypeId) => string;

/** What a period is called in a sentence, and for whom a longer one is good. Types that are not listed: by their name, neutral. */
const PERIODS: Readonly<Record<ClauseTypeId, readonly [name: string, longer: Direction]>> = {
  'arbitration-opt-out': ['The time to opt out of arbitration', 'better'],
  'informal-dispute-resolution': ['The time for settling a dispute informally', 'neutral'],
  'claim-time-limit': ['The time to bring a claim', 'better'],
  'change-notice': ['The notice before changes', 'better'],
  'price-changes': ['The notice before price changes', 'better'],
  'termination-notice': ['The notice before termination', 'better'],
  'user-termination': ['The notice that you must give to end it', 'worse'],
  cancellation: ['The time to cancel', 'better'],
  'refund-right': ['The time to ask for a refund', 'better'],
  'free-trial': ['The free trial', 'better'],
  'inactivity-termination': ['The time after which an unused account is closed', 'better'],
  retention: ['The time for which your data is kept', 'worse'],
  'request-process': ['The time in which they answer requests', 'worse'],
  'breach-notification': ['The time in which they tell of a breach', 'worse'],
};
/** Amounts that are good for the reader when they rise; others of the payment family are what the reader pays. */
const HIGHER_IS_BETTER = new Set<ClauseTypeId>(['liability-cap', 'refund-right']);

export interface Verdict {
  readonly summary: string;
  readonly direction: Direction;
}

/** A clause that came: adverse ones leave the reader worse off. */
export const judgeGain = ({ polarity }: Finding): Direction =>
  polarity === 'adverse' ? 'worse' : polarity === 'favourable' ? 'better' : 'neutral';
export const judgeLoss = ({ polarity }: Finding): Direction =>
  polarity === 'adverse' ? 'better' : polarity === 'favourable' ? 'worse' : 'neutral';

const RANK = { high: 3, medium: 2, low: 1 } as const;
export const bySeverity = (a: Finding, b: Finding): number => RANK[b.severity] - RANK[a.severity] || b.confidence - a.confidence;

const plain = (sentence: string) => sentence.replace(/\*\*/gu, '');

/** "New: …" with what the gravest gained clause does to the reader. */
export function summariseGain(gained: readonly Finding[], name: NameType): Verdict | null {
  const [worst] = [...gained].sort(bySeverity);
  if (!worst) return null;
  return { summary: `New: ${name(worst.type)}. ${plain(worst.impact)}`, direction: judgeGain(worst) };
}

export function summariseLoss(lost: readonly Finding[], name: NameType): Verdict | null {
  const [worst] = [...lost].sort(bySeverity);
  if (!worst) return null;
  return { summary: `No longer there: ${name(worst.type)}. It said: ${plain(worst.impact)}`, direction: judgeLoss(worst) };
}

/** Worse wins over better: a reader must not be told good news where there is bad. */
export function combine(directions: readonly Direction[]): Direction {
  if (directions.includes('worse')) return 'worse';
  return directions.includes('better') ? 'better' : 'neutral';
}

const turn: Record<Direction, Direction> = { better: 'worse', worse: 'better', neutral: 'neutral' };

/**
 * What was altered in a clause that was and is there: "The time to opt out of arbitration went from 60 days to 30 days."
 * Null where no parameter that both have differs.
 */
export function summariseParameters(before: Finding, after: Finding, name: NameType): Verdict | null {
  const { type, family } = after;
  const [a, b] = [before.parameters, after.parameters];
  const facts: string[] = [];
  const directions: Direction[] = [];
  if (a.days !== undefined && b.days !== undefined && a.days !== b.days) {
    const [period, longer] = PERIODS[type] ?? [name(type), 'neutral'];
    facts.push(`${period} went from ${days(a)} to ${days(b)}.`);
    directions.push(b.days > a.days ? longer : turn[longer]);
  }
  if (a.amount && b.amount && (a.amount.value !== b.amount.value || a.amount.currency !== b.amount.currency)) {
    facts.push(`${name(type)}: from ${money(a.amount)} to ${money(b.amount)}.`);
    const higher = HIGHER_IS_BETTER.has(type) ? 'better' : family === 'payment' ? 'worse' : 'neutral';
    if (a.amount.currency === b.amount.currency) directions.push(b.amount.value > a.amount.value ? higher : turn[higher]);
  }
  for (const key of ['law', 'courts', 'administrator', 'age', 'formula'] as const)
    if (a[key] !== undefined && b[key] !== undefined && a[key] !== b[key])
      facts.push(`${name(type)}: from ${a[key]} to ${b[key]}.`);
  if (a.notice !== undefined && b.notice !== undefined && a.notice !== b.notice) {
    facts.push(b.notice ? `${name(type)}: now with notice.` : `${name(type)}: now without notice.`);
    directions.push(b.notice ? 'better' : 'worse');
  }
  for (const key of ['places', 'categories', 'recipients', 'licence'] as const) {
    const { come, gone } = compareLists(a[key], b[key]);
    if (come.length > 0) facts.push(`${name(type)}: now also ${come.join(', ')}.`);
    if (gone.length > 0) facts.push(`${name(type)}: no longer ${gone.join(', ')}.`);
    const more = judgeGain(after);
    if (come.length > 0 && gone.length === 0) directions.push(more);
    if (gone.length > 0 && come.length === 0) directions.push(turn[more]);
  }
  return facts.length > 0 ? { summary: facts.join(' '), direction: combine(directions) } : null;
}

const days = ({ days, daysText }: Parameters) => daysText ?? `${days} days`;

const money = ({ value, currency }: NonNullable<Parameters['amount']>) => `${currency} ${value}`;

const compareLists = (before: readonly string[] = [], after: readonly string[] = []) =>
  before.length === 0 || after.length === 0
    ? { come: [], gone: [] }
    : { come: after.filter((item) => !before.includes(item)), gone: before.filter((item) => !after.includes(item)) };

const LONGEST = 160;
const NUMBERING = /^\W*\p{N}+(?:\.\p{N}+)*\.?\W*$/u;
const clip = (parts: readonly string[]) => {
  const said = parts.filter((part) => part !== '' && !NUMBERING.test(part));
  const text = (said.length > 0 ? said : parts.filter(Boolean)).join(' … ');
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text;
};

/** Falls back to the changed words themselves. */
export function summariseWords(removed: readonly string[], added: readonly string[]): string {
  const [before, after] = [clip(removed), clip(added)];
  if (!before) return `added “${after}”.`;
  return after ? `“${before}” became “${after}”.` : `removed “${before}”.`;
}
