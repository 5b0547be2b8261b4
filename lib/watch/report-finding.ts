import type { ReportRequest, StoredReport } from '../messages/protocol';
import { hashOf } from './hash';
import type { Clock, Engine } from './ports';

/** Rejects with a `CallError` of code `storage` where the store fails. */
export interface ReportStore {
  /** Another report of the same words takes the place of the one before. */
  keep(report: StoredReport): Promise<void>;
  /** The newest first. */
  list(): Promise<readonly StoredReport[]>;
}

export interface ReportParts {
  readonly reports: ReportStore;
  readonly engine: Pick<Engine, 'version'>;
  readonly clock: Clock;
}

/** Keeps on this machine that the reader thinks a finding wrong, with what is needed to look into it. Sends nothing. */
export async function reportFinding({ documentId, finding, reason, note }: ReportRequest, parts: ReportParts): Promise<void> {
  await parts.reports.keep({
    id: await hashOf([documentId, finding.type, finding.quote]),
    document: documentId,
    finding,
    reason,
    note: note.trim(),
    engine: parts.engine.version,
    time: parts.clock.now(),
  });
}
