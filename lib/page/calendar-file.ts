/** A whole day to remember. */
export interface Reminder {
  /** Unique in the world: the same thing saved twice is one event. */
  readonly uid: string;
  /** "2026-12-25". */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** Days before the date on which the calendar rings. */
  readonly ring: number;
}

/** Octets of a line at most (RFC 5545, 3.1); what is longer goes on in the next line after a space. */
const LINE = 75;

/** A calendar file (RFC 5545) with one event. @param made ISO time */
export function calendarFile({ uid, date, title, text, url, ring }: Reminder, made: string): string {
  const day = (iso: string) => iso.slice(0, 10).replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clauselight//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${day(made)}T${made.slice(11, 19).replaceAll(':', '')}Z`,
    `DTSTART;VALUE=DATE:${day(date)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-P${ring}D`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

/** TEXT has no control characters but the escaped line break (RFC 5545, 3.3.11). */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n?|\n/gu, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Cuts between characters, never inside one. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** @param date "2026-11-25" */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
