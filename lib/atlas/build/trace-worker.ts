import process from 'node:process';
import type { RecordedDocument } from './list-versions';
import { type Blobs, openBlobs } from './open-blobs';
import { type TracedDocument, traceDocument } from './trace-document';

/** What the process is asked: one document at a time. It ends when nobody is there to ask. */
export interface TraceOrder {
  readonly folder: string;
  /** ISO time until which the archive looked. */
  readonly end: string;
  readonly document: RecordedDocument;
}

export type TraceAnswer =
  | { readonly ok: true; readonly traced: TracedDocument }
  | { readonly ok: false; readonly message: string };

const archives = new Map<string, Blobs>();

function blobsOf(folder: string): Blobs {
  const open = archives.get(folder) ?? openBlobs(folder);
  archives.set(folder, open);
  return open;
}

const answer = (message: TraceAnswer) => process.send?.(message);

process.on('message', (order: TraceOrder) => {
  traceDocument(order.document, blobsOf(order.folder).read, order.end).then(
    (traced) => answer({ ok: true, traced }),
    (error: Error) => answer({ ok: false, message: error.message }),
  );
});
process.on('disconnect', () => process.exit());
