/**
 * Adds rows of a matrix, each times its size, to `sums`, whose length is the matrix's width. Four at a time, which halves the time.
 * @param matrix in use wider numbers than in training, with the same values: so they need not be widened at every sum
 * @param count how many of `rows` and `sizes` count
 */
export function addRows(
  sums: Float32Array,
  matrix: Float32Array | Float64Array,
  rows: Int32Array,
  sizes: Float32Array,
  count: number,
): void {
  const width = sums.length;
  let at = 0;
  for (; at + 3 < count; at += 4) {
    const first = (rows[at] as number) * width;
    const second = (rows[at + 1] as number) * width;
    const third = (rows[at + 2] as number) * width;
    const fourth = (rows[at + 3] as number) * width;
    const a = sizes[at] as number;
    const b = sizes[at + 1] as number;
    const c = sizes[at + 2] as number;
    const d = sizes[at + 3] as number;
    for (let column = 0; column < width; column++)
      sums[column] =
        (sums[column] as number) +
        a * (matrix[first + column] as number) +
        b * (matrix[second + column] as number) +
        c * (matrix[third + column] as number) +
        d * (matrix[fourth + column] as number);
  }
  for (; at < count; at++) {
    const row = (rows[at] as number) * width;
    const size = sizes[at] as number;
    for (let column = 0; column < width; column++)
      sums[column] = (sums[column] as number) + size * (matrix[row + column] as number);
  }
}
