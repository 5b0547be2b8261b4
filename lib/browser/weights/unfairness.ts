import { readPackaged } from '../read-packaged';

/** In the package stands in for lib/clauses/unfairness/weights.json (wxt.config.ts): empty until `unpackUnfairness` was waited for. */
let weights: unknown;

export { weights as default };

export async function unpackUnfairness(): Promise<void> {
  weights ??= await readPackaged('weights/unfairness.json');
}
