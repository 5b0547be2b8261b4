import type { ReportReason } from '../../lib/messages/protocol';
import type { Basis, Change, ConfidenceLevel, Direction, Polarity, Severity } from '../../lib/model';
import type { Mark } from '../../lib/page/mark';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { high: 'High', medium: 'Medium', low: 'Low' };

export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  adverse: 'against you',
  neutral: 'neutral',
  favourable: 'in your favour',
};

export const MARK_WORDS: Readonly<Record<Mark | 'changed', string>> = {
  high: 'high',
  medium: 'medium',
  low: 'low or neutral',
  favourable: 'in your favour',
  changed: 'changed',
};

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  better: 'Better for you.',
  worse: 'Worse for you.',
  neutral: 'Neither better nor worse for you.',
};

export const CONFIDENCE_WORDS: Readonly<Record<ConfidenceLevel, string>> = {
  high: 'High confidence: readings like this one are nearly always right.',
  medium: 'Medium confidence: most readings like this one are right. Check the words.',
  low: 'Low confidence: readings like this one are often wrong. Check the words.',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  explicit: 'Explicit: the clause’s own words say it.',
  inferred: 'Inferred: it follows from the sentence before, the heading or the context.',
};

/** What happened to a passage. */
export const CHANGE_WORDS: Readonly<Record<Change['kind'], string>> = {
  added: 'New',
  removed: 'Removed',
  edited: 'Reworded',
  moved: 'Moved',
};

/** Why the reader thinks a finding wrong. */
export const REPORT_REASONS: Readonly<Record<ReportReason, string>> = {
  'not-said': 'The words do not say this',
  severity: 'It says this, but it matters more or less than shown',
  words: 'Other words say it, not the marked ones',
  other: 'Something else',
};

/** A calibrated probability as the level that the reader sees. */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= 0.9) return 'high';
  return confidence >= 0.7 ? 'medium' : 'low';
}

/** ISO 3166 code, or "EU", as readers call it; an unknown code is given back as it is. */
export function jurisdictionName(code: string): string {
  const known: Readonly<Record<string, string>> = {
    EU: 'European Union',
    UK: 'United Kingdom',
    'US-CA': 'California',
    US: 'United States',
  };
  const name = known[code];
  if (name) return name;
  const [country = '', subdivision] = code.split('-');
  try {
    const land = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(country) ?? country;
    return subdivision ? `${land} (${subdivision})` : land;
  } catch (error) {
    if (error instanceof RangeError) return code; // no region code: shown as written
    throw error;
  }
}

/** "1 clause", "2 clauses". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
