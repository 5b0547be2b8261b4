/**
 * `npx tsx tests/support/keep-store-fixture.ts`: writes a store as this version of Clauselight leaves it behind to
 * tests/fixtures/stores, under the number of its schema. Done once for a schema, when it is released; then the file never changes,
 * and tests/unit/store/migration.test.ts opens it with every later version.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { LATEST_SCHEMA } from '../../lib/store/schema';
import { dump } from '../unit/store/dump';
import { createHarness, first, second, TERMS_ID } from '../unit/watch/harness';

const harness = createHarness();
await harness.visit(1, first);
harness.day = 5;
await harness.visit(2, second);
await harness.api.mute({ scope: 'type', id: 'class-action-waiver', until: null });
await harness.api.reportFinding({
  documentId: TERMS_ID,
  finding: { type: 'binding-arbitration', quote: 'binding arbitration', severity: 'high', polarity: 'adverse', confidence: 0.95 },
  reason: 'severity',
  note: '',
});
const file = path.resolve(import.meta.dirname, `../fixtures/stores/${LATEST_SCHEMA}.json`);
writeFileSync(file, `${JSON.stringify(await dump(harness.db), null, 1)}\n`);
