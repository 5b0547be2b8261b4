/**
 * Threshold and calibration from out-of-fold scores: of each row and type the log-odds by a model that never saw the row.
 */
export interface OutOfFold {
  readonly types: number;
  readonly scores: Float32Array;
  readonly carries: Int8Array;
  /** Rows that count. */
  readonly rows: Int32Array;
}

/**
 * Log-odds from which every type is recognised: between the best for blocks (-0.4) and the best for whole documents (-0.6).
 * Thresholds of their own, fitted type by type on the other folds, were tried and do no better (micro-F1 72.8 against 72.9,
 * macro-F1 73.1 against 73.3).
 */
export const THRESHOLD = -0.5;

export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** Logistic regression of "a reader agrees" on how far the log-odds lie above the threshold (Platt, 1999). */
export function fitCalibration({ types, scores, carries, rows }: OutOfFold): Calibration {
  const points: { readonly x: number; readonly y: number }[] = [];
  for (const row of rows)
    for (let type = 0; type < types; type++) {
      const x = (scores[row * types + type] as number) - THRESHOLD;
      // Only what is recognised is ever shown with a confidence.
      if (x > 0) points.push({ x, y: carries[row * types + type] as number });
    }
  let slope = 0.5;
  let intercept = 0;
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)));
      const w = p * (1 - p);
      g0 += p - y;
      g1 += (p - y) * x;
      h00 += w;
      h01 += w * x;
      h11 += w * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    intercept -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, intercept };
}

/** Mean gap between confidence and share of right findings, over ten equal steps of confidence (expected calibration error). */
export function calibrationError(points: readonly { readonly confidence: number; readonly right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of points) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))] as (typeof bins)[number];
    bin.count++;
    bin.confidence += confidence;
    bin.right += Number(right);
  }
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / Math.max(1, points.length);
}

export interface TypeScore {
  hits: number;
  wrong: number;
  missed: number;
}
export const f1 = ({ hits, wrong, missed }: TypeScore): number => (2 * hits) / Math.max(1, 2 * hits + wrong + missed);
