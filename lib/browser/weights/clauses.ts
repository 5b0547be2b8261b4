import { readPackaged } from '../read-packaged';

/** In the package stands in for lib/clauses/model/weights.json (wxt.config.ts): empty until `unpackClauses` was waited for. */
let weights: unknown;

export { weights as default };

export async function unpackClauses(): Promise<void> {
  weights ??= await readPackaged('weights/clauses.json');
}
