import type { ClauseTypeId, Direction, Finding, Parameters } from '../model';

/** What the summary needs to know about a clause type; the taxonomy supplies it. */
export type NameType = (type: ClauseTypeId) => string;

/** For whom a longer period is good. Types that are not listed: neutral. */
const LONGER_IS: Readonly<Record<ClauseTypeId, Direction>> = {
  'arbitration-opt-out': 'better',
  'claim-time-limit': 'better',
  'change-notice': 'better',
  'termination-notice': 'better',
  'refund-right': 'better',
  'free-trial': 'better',
  'inactivity-termination': 'better',
  retention: 'worse',
  'request-process': 'worse',
  'breach-notification': 'worse',
  'informal-dispute-resolution': 'worse',
};

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

/** A parameter of the same clause that was altered, in words: "Arbitration opt-out: was 60 days, is now 30 days." */
export function summariseParameters(before: Finding, after: Finding, name: NameType): Verdict | null {
  const facts: string[] = [];
  let direction: Direction = 'neutral';
  const a = before.parameters;
  const b = after.parameters;
  if (a.days !== undefined && b.days !== undefined && a.days !== b.days) {
    facts.push(`was ${a.daysText ?? `${a.days} days`}, is now ${b.daysText ?? `${b.days} days`}`);
    const longer = LONGER_IS[after.type] ?? 'neutral';
    direction = longer === 'neutral' || b.days > a.days ? longer : longer === 'better' ? 'worse' : 'better';
  }
  if (a.amount && b.amount && (a.amount.value !== b.amount.value || a.amount.currency !== b.amount.currency))
    facts.push(`was ${money(a.amount)}, is now ${money(b.amount)}`);
  for (const key of ['law', 'courts', 'administrator', 'age'] as const)
    if (a[key] !== undefined && b[key] !== undefined && a[key] !== b[key]) facts.push(`was ${a[key]}, is now ${b[key]}`);
  for (const key of ['places', 'categories', 'recipients', 'licence'] as const) facts.push(...compareLists(a[key], b[key]));
  return facts.length > 0 ? { summary: `${name(after.type)}: ${facts.join('; ')}.`, direction } : null;
}

const money = ({ value, currency }: NonNullable<Parameters['amount']>) => `${currency} ${value}`;

function compareLists(before: readonly string[] | undefined, after: readonly string[] | undefined): string[] {
  if (!before || !after) return [];
  const come = after.filter((item) => !before.includes(item));
  const gone = before.filter((item) => !after.includes(item));
  return [
    ...(come.length > 0 ? [`now also ${come.join(', ')}`] : []),
    ...(gone.length > 0 ? [`no longer ${gone.join(', ')}`] : []),
  ];
}

/** Falls back to the changed words themselves. */
export function summariseWords(removed: readonly string[], added: readonly string[], subject: string | null): string {
  const clip = (words: readonly string[]) => (words.length > 14 ? `${words.slice(0, 14).join(' ')} …` : words.join(' '));
  const lead = subject ? `${subject}: ` : '';
  if (removed.length === 0) return `${lead}added “${clip(added)}”.`;
  if (added.length === 0) return `${lead}removed “${clip(removed)}”.`;
  return `${lead}“${clip(removed)}” became “${clip(added)}”.`;
}
