import { addRows } from './add-rows';
import type { Inputs } from './inputs';

/** A small network that weighs each type's inputs against each other (`direct`) and all types' together (`inner`, `outer`). */
export interface Network<Matrix extends Float32Array | Float64Array = Float32Array> {
  readonly types: number;
  readonly hidden: number;
  /** One weight an input, towards the input's own type. */
  readonly direct: Float32Array;
  readonly bias: Float32Array;
  /** inputs × hidden. */
  readonly inner: Matrix;
  readonly innerBias: Float32Array;
  /** hidden × types. */
  readonly outer: Matrix;
}

/** Room for the hidden layer: its units' values, and the numbers and values of those above zero. */
export interface Layer {
  readonly values: Float32Array;
  readonly active: Int32Array;
  readonly sizes: Float32Array;
}

export const roomFor = (hidden: number): Layer => ({
  values: new Float32Array(hidden),
  active: new Int32Array(hidden),
  sizes: new Float32Array(hidden),
});

/** Fills `output` with log-odds, one a type, and `layer`; returns how many units are above zero. */
export function runNetwork(
  network: Network<Float32Array | Float64Array>,
  { index, value }: Inputs,
  layer: Layer,
  output: Float32Array,
): number {
  const { types, hidden, direct, bias, inner, innerBias, outer } = network;
  const { values, active, sizes } = layer;
  values.set(innerBias);
  output.set(bias);
  for (let at = 0; at < index.length; at++) {
    const input = index[at] as number;
    const type = input % types;
    output[type] = (output[type] as number) + (value[at] as number) * (direct[input] as number);
  }
  addRows(values, inner, index, value, index.length);
  let count = 0;
  for (let unit = 0; unit < hidden; unit++) {
    if ((values[unit] as number) <= 0) continue;
    active[count] = unit;
    sizes[count++] = values[unit] as number;
  }
  addRows(output, outer, active, sizes, count);
  return count;
}
