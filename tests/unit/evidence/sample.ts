import { analyse, ENGINE_VERSION } from '../../../lib/clauses/analyse';
import { type Evidence, makeBundle } from '../../../lib/evidence/bundle';
import { fingerprintTaxonomy } from '../../../lib/evidence/fingerprint-taxonomy';
import { readPlainText } from '../../../lib/reading/read-plain-text';

const SOURCE = `Lanternlake Terms of Service

These terms are an agreement between you and Lanternlake. By using the service you agree to these terms.

Disputes

You and Lanternlake agree that any dispute between us will be resolved by binding arbitration administered by the Harbour Board, and not in court. You may opt out of this arbitration agreement within 30 days after you first accept these terms by writing to us.

You agree not to take part in any class action against us. You waive your right to a trial by jury.

Changes

We may change these terms at any time without telling you, and your continued use means that you accept the change.

We may change these terms at any time without telling you, and your continued use means that you accept the change.`;

export const text = readPlainText(SOURCE);

export const evidence: Evidence = {
  document: {
    id: 'lanternlake/terms-of-service',
    platformId: 'lanternlake',
    platform: 'Lanternlake',
    sector: 'social',
    kind: 'Terms of Service',
    title: 'Lanternlake Terms of Service',
    url: 'https://lanternlake.example/terms',
    known: true,
  },
  reading: { ...text, url: 'https://lanternlake.example/terms', time: '2026-05-03T08:20:51.000Z', via: 'visit' },
  findings: analyse(text),
};

export const verifier = { engine: ENGINE_VERSION, taxonomy: await fingerprintTaxonomy(), analyse };

export const software = { version: '0.1.0', engine: verifier.engine, taxonomy: verifier.taxonomy };

export const bundle = await makeBundle(evidence, software, '2026-05-04T10:00:00.000Z');
