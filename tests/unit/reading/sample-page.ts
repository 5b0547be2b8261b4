import type { Block } from '../../../lib/model';

/** Twelve invented sentences; more repeat them with a number, so that no two are the same. */
const SENTENCES = [
  'You must keep the key to your garden plan to yourself and tell us when somebody else has used it.',
  'We may change the planting calendar at any time and will notify you by email a month before we do.',
  'The licence to your drawings ends when you delete your account, except where the law requires us to keep them.',
  'You agree not to overload our weather stations or to read their data by automatic means.',
  'We process your personal data to send frost warnings and share it with nobody but the post office.',
  'Any dispute that we cannot settle between us is decided by the courts of Aarhus under Danish law.',
  'You may cancel a paid plan within fourteen days and we will refund what you have not used.',
  'Our liability for lost harvests is limited to the fees that you paid in the twelve months before.',
  'Third parties that print seed labels for us receive your name and address and nothing else.',
  'We retain server logs for thirty days and delete them afterwards without any exception.',
  'You have the right to object to the use of your garden pictures in our catalogue at any time.',
  'The service is provided as it is, and we give no warranty that a tomato will ripen in June.',
];

/** The n-th invented sentence, from 0. */
export function sentence(n: number): string {
  const text = SENTENCES[n % SENTENCES.length] as string;
  return n < SENTENCES.length ? text : `${text.slice(0, -1)}, as section ${n} says.`;
}

/** Paragraphs of the sentences from..to, not including `to`. */
export function paragraphs(from: number, to: number): string {
  let html = '';
  for (let n = from; n < to; n++) html += `<p>${sentence(n)}</p>\n`;
  return html;
}

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Blocks as short lines: kind, level, text; with `path` the headings above. */
export const lines = (blocks: readonly Block[]): string[] =>
  blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`);
