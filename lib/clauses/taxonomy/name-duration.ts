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
  return `**${count} ${unit}${count === 1 ? '' : 's'}**`;
}
