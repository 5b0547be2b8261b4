import { type EvidenceBundle, hashWords, makeBundle, type Software } from '../evidence/bundle';
import { cite } from '../evidence/cite';
import { fingerprintTaxonomy } from '../evidence/fingerprint-taxonomy';
import { documentRecord, findingRecords } from '../evidence/record-id';
import { linkToQuote, waybackLink } from '../evidence/source-links';
import { CallError } from '../messages/messenger';
import type { Citation, CiteRequest, EvidenceRequest } from '../messages/protocol';
import type { DocumentRef, Finding, Reading } from '../model';
import { nameOf } from './describe-types';
import type { Clock, Engine } from './ports';

/** A reading that was kept as a version. */
export interface KeptReading {
  readonly version: number;
  readonly document: DocumentRef;
  readonly reading: Reading;
  /** Null where this engine version never read it. */
  readonly findings: readonly Finding[] | null;
}

/** Rejects with a `CallError` of code `storage` where the store fails. */
export interface EvidenceStore {
  /** Numbers of a document's versions, those read on visits first, the newest of each first. */
  listReadings(documentId: string): Promise<readonly number[]>;
  readReading(version: number, engine: string): Promise<KeptReading | null>;
}

export interface EvidenceParts {
  readonly store: EvidenceStore;
  readonly engine: Engine;
  readonly clock: Clock;
  /** Clauselight's own version. */
  readonly version: string;
}

type Analysed = KeptReading & { readonly findings: readonly Finding[] };

/**
 * How to cite a document, or a clause of it, from a reading that was kept.
 *
 * @throws CallError `unavailable` where no kept reading has it
 */
export async function citeReading({ documentId, version, clause }: CiteRequest, parts: EvidenceParts): Promise<Citation> {
  const finds = ({ type, quote }: Finding) => type === clause?.type && quote === clause.quote;
  const { document, reading, findings } = await findReading(
    { documentId, version },
    parts,
    (kept) => !clause || kept.findings.some(finds),
  );
  const finding = findings.find(finds);
  const [record] = finding ? await findingRecords(documentId, reading.blocks, [finding]) : [];
  const { platform, kind } = document;
  const { url, time, via } = reading;
  const source = {
    record: record ?? (await documentRecord(documentId)),
    platform,
    kind,
    url,
    time,
    via,
    textHash: await hashWords(reading.blocks),
    ...(finding && { clause: { name: nameOf(finding.type), quote: finding.quote } }),
  };
  return {
    ...cite(source),
    record: source.record,
    textHash: source.textHash,
    link: finding ? linkToQuote(url, finding.quote) : url,
    wayback: waybackLink(url, time),
  };
}

/**
 * A kept reading with its hashes and findings, for anyone to check again.
 *
 * @throws CallError `unavailable` where there is none
 */
export async function bundleReading(request: EvidenceRequest, parts: EvidenceParts): Promise<EvidenceBundle> {
  const kept = await findReading(request, parts, () => true);
  const software: Software = {
    version: parts.version,
    engine: parts.engine.version,
    taxonomy: await fingerprintTaxonomy(),
  };
  return makeBundle(kept, software, parts.clock.now());
}

/** Where the dashboard shows a document or a clause for print. */
export function printRoute({ documentId, version, clause }: CiteRequest, record: string): string {
  const query = new URLSearchParams({ ...(clause && { record }), ...(version !== undefined && { version: String(version) }) });
  return `print/${clause ? 'finding' : 'document'}/${encodeURIComponent(documentId)}?${query}`;
}

async function findReading(
  { documentId, version }: EvidenceRequest,
  { store, engine }: EvidenceParts,
  fits: (kept: Analysed) => boolean,
): Promise<Analysed> {
  for (const each of version === undefined ? await store.listReadings(documentId) : [version]) {
    const kept = await store.readReading(each, engine.version);
    if (!kept || kept.document.id !== documentId) continue;
    const analysed = { ...kept, findings: kept.findings ?? (await engine.analyse(kept.reading)) };
    if (fits(analysed)) return analysed;
  }
  throw new CallError('unavailable', 'Clauselight has kept no reading with these words.');
}
