import { describe, expect, test } from 'vitest';
import { addDays, calendarFile } from '../../../lib/page/calendar-file';

const reminder = {
  uid: 'harbour-terms-arbitration-opt-out@clauselight',
  date: '2026-12-25',
  title: 'Harbour: last day; opt out, now',
  text: `First line\nSecond: ${'ä'.repeat(60)}\\end\rThird\u0000;`,
  url: 'https://harbour.example/terms',
  ring: 3,
};

describe('calendarFile', () => {
  const file = calendarFile(reminder, '2026-11-25T08:09:10.000Z');

  test('is one whole-day event with an alarm', () => {
    expect(file.split('\r\n')).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'UID:harbour-terms-arbitration-opt-out@clauselight',
        'DTSTAMP:20261125T080910Z',
        'DTSTART;VALUE=DATE:20261225',
        'PRODID:-//Clauselight//EN',
        'SUMMARY:Harbour: last day\\; opt out\\, now',
        'TRIGGER:-P3D',
        'END:VCALENDAR',
      ]),
    );
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('folds lines at 75 octets, never inside a character, and unfolds to what it was', () => {
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:First line\\nSecond: ${'ä'.repeat(60)}\\\\end\\nThird \\;\r\n`);
  });
});

test.each([
  ['2026-11-25', 30, '2026-12-25'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-28', 2, '2026-03-30'],
])('%s and %d days: %s', (date, days, expected) => expect(addDays(date, days)).toBe(expected));
