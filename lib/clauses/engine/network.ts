import type { Inputs } from './inputs';

/** A small network that weighs each type's inputs against each other (`direct`) and all types' together (`inner`, `outer`). */
export interface Network {
  readonly types: number;
  readonly hidden: number;
  /** One weight an input, towards the input's own type. */
  readonly direct: Float32Array;
  readonly bias: Float32Array;
  /** inputs × hidden. */
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  /** hidden × types. */
  readonly outer: Float32Array;
}

/** Fills `output` with log-odds, one a type. `layer` is room for the hidden layer; the caller keeps it for training. */
export function runNetwork(network: Network, { index, value }: Inputs, layer: Float32Array, output: Float32Array): void {
  const { types, hidden, direct, bias, inner, innerBias, outer } = network;
  layer.set(innerBias);
  output.set(bias);
  for (let at = 0; at < index.length; at++) {
    const input = index[at] as number;
    const size = value[at] as number;
    const type = input % types;
    output[type] = (output[type] as number) + size * (direct[input] as number);
    const from = input * hidden;
    for (let unit = 0; unit < hidden; unit++) layer[unit] = (layer[unit] as number) + size * (inner[from + unit] as number);
  }
  for (let unit = 0; unit < hidden; unit++) {
    const size = layer[unit] as number;
    if (size <= 0) {
      layer[unit] = 0;
      continue;
    }
    const from = unit * types;
    for (let type = 0; type < types; type++) output[type] = (output[type] as number) + size * (outer[from + type] as number);
  }
}
