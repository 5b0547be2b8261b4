import { analyse } from '../clauses/analyse';
import type { Finding, Text } from '../model';

/** One line of `analyse`: findings in the order of the text. */
export interface AnalyseLine {
  readonly file: string;
  readonly findings: readonly Finding[];
}

export const analyseLine = (file: string, text: Text): AnalyseLine => ({ file, findings: analyse(text) });
