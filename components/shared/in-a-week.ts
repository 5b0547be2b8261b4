const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** ISO time a week from now: when a snooze ends. */
export const inAWeek = (): string => new Date(Date.now() + WEEK_MS).toISOString();
