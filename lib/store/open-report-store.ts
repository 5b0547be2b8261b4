import type { ReportStore } from '../watch/report-finding';
import type { Database } from './schema';
import { transactor } from './transactor';

/** Findings that the reader called wrong. */
export function openReportStore(db: Database): ReportStore {
  const run = transactor(db);
  return {
    keep: (report) => run('rw', async () => void (await db.reports.put(report))),
    list: () => run('r', async () => (await db.reports.toArray()).sort((a, b) => b.time.localeCompare(a.time))),
  };
}
