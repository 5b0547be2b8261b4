/**
 * Most of what is added up belongs to a few thousand common words, which have a weight for nearly every type. Their rows hold a
 * weight a byte, 128 higher so that none is negative, and are added four types at a time.
 */
export interface CommonRows {
  /** By feature: the number of its row, or -1. */
  readonly rowOf: Int16Array;
  readonly rows: Int32Array;
}

const EVEN = 0x00ff00ff;
const RAISED = 128;
/** So many bytes add up to what two bytes hold. */
const MOST = 256;

/** @param weights in the order of the rows, a signed byte a type */
export function packRow(rows: Int32Array, row: number, weights: Int8Array): void {
  const width = weights.length / 4;
  for (let at = 0; at < width; at++) {
    const byte = (place: number) => ((weights[4 * at + place] as number) + RAISED) << (8 * place);
    rows[row * width + at] = byte(0) | byte(1) | byte(2) | byte(3);
  }
}

/** Room for the sums of every other type, two in a number. */
const evens = new Int32Array(64);
const odds = new Int32Array(64);

/** Adds the first `count` of the numbered rows to `sums`, whose length is a multiple of four. */
export function addCommonRows({ rows }: CommonRows, numbers: Int32Array, count: number, sums: Int32Array): void {
  const width = sums.length / 4;
  const even = evens.subarray(0, width);
  const odd = odds.subarray(0, width);
  for (let from = 0; from < count; from += MOST) {
    const to = Math.min(count, from + MOST);
    even.fill(0);
    odd.fill(0);
    for (let each = from; each < to; each++) {
      const row = (numbers[each] as number) * width;
      for (let at = 0; at < width; at++) {
        const four = rows[row + at] as number;
        even[at] = (even[at] as number) + (four & EVEN);
        odd[at] = (odd[at] as number) + ((four >>> 8) & EVEN);
      }
    }
    const raised = RAISED * (to - from);
    for (let at = 0; at < width; at++) {
      const add = (place: number, sum: number) => {
        sums[4 * at + place] = (sums[4 * at + place] as number) + sum - raised;
      };
      add(0, (even[at] as number) & 0xffff);
      add(1, (odd[at] as number) & 0xffff);
      add(2, (even[at] as number) >>> 16);
      add(3, (odd[at] as number) >>> 16);
    }
  }
}
