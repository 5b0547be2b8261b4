/** Characters beside a quote: a paragraph is shown whole, a contract in one block is not. */
const BESIDE = 400;

/** A block's text, cut at words where much of it stands before or after the quote. */
export function passageAround(text: string, start: number, end: number): string {
  const from = start <= BESIDE ? 0 : text.indexOf(' ', start - BESIDE) + 1;
  const to = text.length - end <= BESIDE ? text.length : text.lastIndexOf(' ', end + BESIDE);
  return `${from > 0 ? '… ' : ''}${text.slice(from, Math.max(to, end))}${to < text.length ? ' …' : ''}`;
}
