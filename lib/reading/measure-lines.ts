import type { Box, Line } from './walk-page';

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** A Chinese or Japanese character says about as much as two and a half letters. */
const UNSPACED_WEIGHT = 1.5;
const SENTENCE_END = /[.;:!?。；：！？،؛।][\s"'”’»)\]]*$/;

export const isHeadingTag = (tag: string): boolean => /^h[1-6]$/.test(tag);

/** How much of a line is running text, in (Latin) characters: nothing for labels, links and buttons. */
export function proseOf(line: Line): number {
  const free = 1 - (line.linked + line.pressed) / Math.max(1, line.rawLength);
  if (free < 0.3) return 0;
  const { text } = line;
  if (text.length < 12) return 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const length = text.length + unspaced * UNSPACED_WEIGHT;
  if (length < 40) return 0;
  if (length < 120 && (text.match(WORD)?.length ?? 0) + unspaced / 2 < 6) return 0;
  return length * free * (length > 200 || SENTENCE_END.test(text) ? 1 : 0.5);
}

/** The share of a line that is links or buttons. */
export const busyShare = (line: Line): number => (line.linked + line.pressed) / Math.max(1, line.rawLength);

const MEASURES = ['prose', 'raw', 'linked', 'pressed', 'links'] as const;
export type Measure = (typeof MEASURES)[number];

/** Sums over the lines that are still kept, so that any box is measured in constant time. */
export class Sums {
  readonly #sums: Record<Measure, Float64Array>;

  constructor(lines: readonly Line[], prose: Float64Array, kept: Uint8Array) {
    const sums = Object.fromEntries(MEASURES.map((name) => [name, new Float64Array(lines.length + 1)])) as Record<
      Measure,
      Float64Array
    >;
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as Line;
      const on = kept[at] as number;
      const values = {
        prose: prose[at] as number,
        raw: line.rawLength,
        linked: line.linked,
        pressed: line.pressed,
        links: line.links,
      };
      for (const name of MEASURES) sums[name][at + 1] = (sums[name][at] as number) + on * values[name];
    }
    this.#sums = sums;
  }

  between(name: Measure, from: number, to: number): number {
    return (this.#sums[name][to] as number) - (this.#sums[name][from] as number);
  }

  of(name: Measure, box: Box): number {
    return this.between(name, box.firstLine, box.endLine);
  }

  /** Share of links and buttons in a box's characters. */
  busy(box: Box): number {
    return (this.of('linked', box) + this.of('pressed', box)) / Math.max(1, this.of('raw', box));
  }
}
