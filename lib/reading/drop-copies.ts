import { isHeadingTag } from './measure-lines';
import type { Steps } from './run-steps';
import type { Line } from './walk-page';

const LINES_PER_STEP = 256;
/** Characters from which a repetition is a copy: where one of the two is hidden; where it is the third; where it has headings; anyhow. */
const HIDDEN_COPY = 100;
const THIRD_COPY = 200;
const HEADED_COPY = 600;
const LONG_COPY = 2500;

/**
 * Takes out copies for other screen sizes and parts that the page repeats. Policies say some things twice themselves, so a
 * repetition counts as a copy only when one of the two is hidden, when it comes again and again, or when it is long.
 * Of a hidden and a shown one, the shown one stays.
 */
export function* dropCopies(lines: readonly Line[], kept: Uint8Array): Steps<void> {
  const order: number[] = [];
  for (let at = 0; at < lines.length; at++) if (kept[at]) order.push(at);
  const line = (place: number): Line => lines[order[place] as number] as Line;
  const first = new Map<string, number>();
  const times = new Map<number, number>();
  let seen = 0;
  for (let here = 0; here < order.length; ) {
    if (++seen % LINES_PER_STEP === 0) yield;
    const there = first.get(line(here).text);
    if (there === undefined) {
      first.set(line(here).text, here++);
      continue;
    }
    let length = 0;
    let chars = 0;
    let headed = false;
    let hidden = 0;
    while (here + length < order.length && there + length < here && line(there + length).text === line(here + length).text) {
      const copy = line(here + length);
      chars += copy.text.length;
      headed ||= isHeadingTag(copy.box.tag);
      hidden += Number(copy.box.hidden) - Number(line(there + length).box.hidden);
      length++;
    }
    const time = (times.get(there) ?? 0) + 1;
    times.set(there, time);
    const copied =
      (hidden !== 0 && chars > HIDDEN_COPY) ||
      (time > 1 && length > 2 && chars > THIRD_COPY) ||
      (headed && chars > HEADED_COPY) ||
      chars > LONG_COPY;
    if (copied) {
      const from = hidden < 0 ? there : here;
      for (let k = 0; k < length; k++) kept[order[from + k] as number] = 0;
    }
    // Whatever was compared is done with: one look at each line keeps this linear.
    here += Math.max(1, length);
  }
}
