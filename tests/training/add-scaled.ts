/** Adds `size` times the values to the sums from place `from` on. */
export function addScaled(sums: Float32Array, from: number, values: Float32Array, size: number): void {
  for (let at = 0; at < values.length; at++) sums[from + at] = (sums[from + at] as number) + size * (values[at] as number);
}
