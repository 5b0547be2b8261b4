import { expect, test } from 'vitest';
import type { ReportRequest } from '../../../lib/messages/protocol';
import { openBackup } from '../../../lib/store/open-backup';
import { createHarness } from './harness';

const request: ReportRequest = {
  documentId: 'discord/terms-of-service',
  finding: {
    type: 'binding-arbitration',
    quote: 'Any dispute goes to arbitration.',
    severity: 'high',
    polarity: 'adverse',
    confidence: 0.9,
  },
  reason: 'not-said',
  note: '  It is about something else. ',
};

test('a report is kept with the engine and the time; another of the same words takes its place', async () => {
  const harness = createHarness();
  await harness.api.reportFinding(request);
  const [kept] = await harness.api.reports();
  expect(kept).toMatchObject({
    document: 'discord/terms-of-service',
    reason: 'not-said',
    note: 'It is about something else.',
    engine: harness.parts.engine.version,
    time: '2026-05-01T10:00:00.000Z',
  });
  harness.day = 2;
  await harness.api.reportFinding({ ...request, reason: 'severity' });
  await harness.api.reportFinding({ ...request, finding: { ...request.finding, quote: 'Other words.' } });
  harness.day = 3;
  await harness.api.reportFinding({ ...request, documentId: 'discord/privacy-policy' });
  expect((await harness.api.reports()).map(({ document, reason, time }) => [document, reason, time.slice(8, 10)])).toEqual([
    ['discord/privacy-policy', 'not-said', '03'],
    ['discord/terms-of-service', expect.stringMatching(/severity|not-said/u), '02'],
    ['discord/terms-of-service', expect.stringMatching(/severity|not-said/u), '02'],
  ]);
});

test('reports go into a backup, and come back from it', async () => {
  const [here, elsewhere] = [createHarness(), createHarness()];
  await here.api.reportFinding(request);
  const file = await openBackup(here.db).write('2026-05-02T10:00:00.000Z');
  await openBackup(elsewhere.db).restore(file);
  expect(await elsewhere.api.reports()).toEqual(await here.api.reports());
  expect(await elsewhere.api.reports()).toHaveLength(1);
});
