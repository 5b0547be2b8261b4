/** From the first moment of a week to the first after it, as ISO times. */
export interface Week {
  readonly from: string;
  readonly to: string;
}

/**
 * The week, Monday to Sunday in the machine's time zone, that lies so many weeks before the one with this moment.
 * Counted in days of the calendar, since a day of the clock change has 23 or 25 hours.
 */
export function weekBefore(now: string, weeksAgo: number): Week {
  const today = new Date(now);
  const sinceMonday = (today.getDay() + 6) % 7;
  const startOf = (days: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - sinceMonday + days).toISOString();
  return { from: startOf(-7 * weeksAgo), to: startOf(7 - 7 * weeksAgo) };
}
