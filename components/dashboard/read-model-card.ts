/** Precision, recall, F1 in per cent, as the card prints them; empty where it gives none. */
export interface Score {
  readonly precision: string;
  readonly recall: string;
  readonly f1: string;
}

export interface TypeScore extends Score {
  readonly type: string;
  readonly family: string;
  readonly labels: number;
}

/** What the methodology screen says of the model. */
export interface ModelCard {
  readonly types: number;
  readonly documents: number;
  /** Documents or parts of documents beside these that were labelled for training alone. */
  readonly learntFrom: number;
  readonly blocks: Score;
  readonly byDocument: Score;
  /** Per cent of the findings shown with high confidence that were right. */
  readonly rightWhenHigh: string;
  /** Expected calibration error, 0 to 1. */
  readonly calibrationError: string;
  readonly limits: string;
  readonly byType: readonly TypeScore[];
}

/**
 * Reads the figures off the card that the training wrote, so that they stand in one place only.
 * Throws where the card has another form: a figure that can't be found must not be made up.
 */
export function readModelCard(markdown: string): ModelCard {
  const find = (pattern: RegExp): string => {
    const found = pattern.exec(markdown)?.[1];
    if (found === undefined) throw new Error(`The model card lacks ${pattern.source}`);
    return found;
  };
  const row = (name: string): Score => {
    const cells = find(new RegExp(`^\\| ${name}[^|]*\\|(.*)\\|$`, 'mu')).split('|');
    const [precision = '', recall = '', f1 = ''] = cells.map((cell) => cell.trim());
    return { precision, recall, f1 };
  };
  const byType = [...markdown.matchAll(/^\| ([a-z-]+) \| ([a-z]+) \| (\d+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gmu)].map(
    ([, type = '', family = '', labels, precision = '', recall = '', f1 = '']) => ({
      type,
      family,
      labels: Number(labels),
      precision,
      recall,
      f1,
    }),
  );
  if (byType.length === 0) throw new Error('The model card lists no clause types');
  return {
    types: Number(find(/which of (\d+) clause types/u)),
    documents: Number(find(/each of the (\d+) documents is scored/u)),
    learntFrom: Number(find(/and (\d+) documents or parts of documents/u)),
    blocks: row('blocks, all types together'),
    byDocument: row('documents'),
    rightWhenHigh: find(/Shown as high from [\d.]+ \(([\d.]+)% of those were right/u),
    calibrationError: find(/calibration error ([\d.]+)/u),
    limits: find(/\*\*Limits\.\*\* (.*)$/mu),
    byType,
  };
}
