/** Not by `Intl`: its first formatter takes a browser some 20 milliseconds, which every page with a card would pay. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date without a time is the same day everywhere. */
const DAY = /^\d{4}-\d\d-\d\d$/u;

/** ISO time → "3 May 2026", in the reader's own time zone; an unreadable time is given back as it is. */
export function formatDate(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const [day, month, year] = DAY.test(iso)
    ? [time.getUTCDate(), time.getUTCMonth(), time.getUTCFullYear()]
    : [time.getDate(), time.getMonth(), time.getFullYear()];
  return `${day} ${MONTHS[month]} ${year}`;
}
