import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { typeIds } from '../../lib/clauses/engine/find-signals';
import { evaluate, shared } from '../corpus/corpus-folder';
import { type Calibration, THRESHOLD, type TypeScore } from './fit';
import type { LabelledDocument } from './read-labelled';

export interface Scoring {
  readonly documents: readonly LabelledDocument[];

  readonly places: readonly { readonly document: number; readonly block: number }[];
  readonly types: number;
  readonly scores: Float32Array;
  readonly carries: Int8Array;
  readonly fold: Int32Array;
  /** For each fold the calibration that was fitted on the others. */
  readonly calibrations: readonly Calibration[];
  /** Folder for the out-of-fold findings. */
  readonly output: string;
}

export interface Report {
  /** What ../shared/evaluate/clauses.mjs says of the out-of-fold findings. */
  readonly evaluation: Record<string, unknown>;
  readonly byType: readonly TypeScore[];
  readonly points: readonly { readonly confidence: number; readonly right: boolean }[];
}

/** Writes what each fold's model finds in the scored documents of that fold, and has the evaluation script score it. */
export function scoreOutOfFold({ documents, places, types, scores, carries, fold, calibrations, output }: Scoring): Report {
  const byType = Array.from({ length: types }, (): TypeScore => ({ hits: 0, wrong: 0, missed: 0 }));
  const points: { confidence: number; right: boolean }[] = [];
  const findings = new Map<number, { readonly type: string; readonly quote: string }[]>();
  for (const [row, { document, block }] of places.entries()) {
    const { scored, blocks } = documents[document] as LabelledDocument;
    if (!scored) continue;
    const { slope, intercept } = calibrations[fold[row] as number] as Calibration;
    const found = findings.get(document) ?? [];
    findings.set(document, found);
    for (let type = 0; type < types; type++) {
      const above = (scores[row * types + type] as number) - THRESHOLD;
      const right = carries[row * types + type] === 1;
      const score = byType[type] as TypeScore;
      if (above <= 0) {
        if (right) score.missed++;
        continue;
      }
      if (right) score.hits++;
      else score.wrong++;
      points.push({ confidence: 1 / (1 + Math.exp(-(slope * above + intercept))), right });
      found.push({ type: typeIds[type] as string, quote: blocks[block]?.text as string });
    }
  }
  mkdirSync(output, { recursive: true });
  const file = path.join(output, 'findings.jsonl');
  const lines = [...findings].map(([document, found]) => JSON.stringify({ id: documents[document]?.id, findings: found }));
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { score } = evaluate('clauses.mjs', shared('corpus', 'documents'), file);
  console.log(JSON.stringify(score));
  return { evaluation: score, byType, points };
}
