import fc from 'fast-check';

/** What has broken readers before: markup, controls, signs that turn, hide or join text, halves of pairs, numbers at the edge. */
const NASTY = [
  '<',
  '>',
  '</p>',
  '<p>',
  '<table><tr><td>',
  '</table>',
  '<li>',
  '<br><br>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<template shadowrootmode="open">',
  '<form><input name="firstChild">',
  '<h2>',
  '&#0;',
  '&nbsp;',
  '&#x202e;',
  '**',
  '[x](',
  '![',
  '`',
  '|',
  '\\',
  '\n',
  '\n\n',
  '\n# ',
  '\n- ',
  '\n1. ',
  '\n> ',
  '\u0000',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\ufdfa',
  'İ',
  'ﬁ',
  'e\u0301\u0301',
  '👩‍👩‍👧',
  '. ',
  '.',
  ';',
  '“',
  '”',
  '"',
  "'",
  '(a)',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '-1',
  '1e999',
  'null',
  'true',
  '__proto__',
  'constructor',
  '%00',
  '%2f',
  '..',
  '//',
  '@',
  '#',
  '?',
];

type Cut = (text: string, at: number, length: number, token: string) => string;

const CUTS: readonly Cut[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, _, token) => text.slice(0, at) + token + text.slice(at),
  (text, at, length, token) => text.slice(0, at) + token + text.slice(at + length),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length),
  (text, at, length) => text.slice(at + length) + text.slice(at, at + length) + text.slice(0, at),
  (text, at, length, token) => text.slice(0, at) + token.repeat(Math.min(length, 50)) + text.slice(at),
];

/** One of the seeds, changed in up to eight places. */
export const mutated = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.constantFrom(...CUTS), fc.nat(), fc.nat(200), fc.oneof(fc.constantFrom(...NASTY), fc.string())), {
        maxLength: 8,
      }),
    )
    .map(([seed, cuts]) =>
      cuts.reduce((text, [cut, at, length, token]) => cut(text, at % (text.length + 1), length, token), seed),
    );
