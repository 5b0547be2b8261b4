import type { Parameters } from '../../model';

/** "**14 days**", "**1 month**": the duration found in a clause for an impact sentence, in the unit that the clause uses. */
export function nameDuration({ days, daysText }: Parameters): string | undefined {
  if (days === undefined || days <= 0) return undefined;
  const written = daysText ?? '';
  const [size, unit] = /year|annual/i.test(written)
    ? [365, 'year']
    : /month/i.test(written)
      ? [30, 'month']
      : /week/i.test(written)
        ? [7, 'week']
        : /hour/i.test(written)
          ? [1 / 24, 'hour']
          : [1, /business|working/i.test(written) ? 'working day' : 'day'];
  const count = Math.round((days / size) * 10) / 10;
  // "a year and a day" is no round number of years.
  if (/\band\s+(?:a|one|1)\s+day\b/i.test(written)) return `**${days} days**`;
  return `**${count} ${unit}${count === 1 ? '' : 's'}**`;
}

/** How far behind a duration the word stands that says what it is for. */
const BEHIND = 60;

/** What the clause's sentence says right after its duration: "before the term ends"; empty where the duration stands elsewhere. */
export function afterDuration({ daysText }: Parameters, text: string): string {
  const at = daysText ? text.indexOf(daysText) : -1;
  return at < 0 || !daysText ? '' : text.slice(at + daysText.length, at + daysText.length + BEHIND);
}

/** "30 days before", "30 days' notice": is the duration time ahead of something? */
export const isAhead = (parameters: Parameters, text: string): boolean =>
  /^['’)]*[\s-](?:\w+\s+){0,3}(?:before|prior|in\s+advance|advance|ahead|notice)\b/iu.test(afterDuration(parameters, text));
