import { expect, test } from 'vitest';
import { markUnfair } from '../../../../lib/clauses/unfairness/mark-unfair';
import type { Finding } from '../../../../lib/model';

const finding = (type: string, quote: string, more: Partial<Finding> = {}): Finding => ({
  id: `${type}@0`,
  type,
  family: 'account',
  severity: 'high',
  severityReason: 'You lose access.',
  polarity: 'adverse',
  confidence: 0.9,
  basis: 'explicit',
  quote,
  block: 0,
  start: 0,
  end: quote.length,
  evidence: [],
  parameters: {},
  impact: 'You may lose your account.',
  ...more,
});

const UNFAIR = 'We may suspend or terminate your account at any time, for any reason, without notice.';
const FAIR = 'You can plan up to twelve flower beds in the free version.';

test('marks a finding whose sentence has the label of its type, and no other', () => {
  const findings = [
    finding('unilateral-termination', UNFAIR),
    finding('unilateral-termination', FAIR),
    finding('governing-law', UNFAIR),
    finding('service-use', UNFAIR),
    finding('unilateral-termination', UNFAIR, { polarity: 'favourable' }),
  ];
  expect(markUnfair(findings).map(({ unfair }) => unfair)).toEqual([true, undefined, undefined, undefined, undefined]);
  expect(markUnfair(findings)[1]).toEqual(findings[1]);
});
