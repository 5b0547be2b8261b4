import { dayOf } from '../atlas/format';
import { harshnessOf } from '../atlas/harshness';
import type { AtlasDocument, Fact } from '../atlas/read-shard';
import type { ClauseTypeId } from '../model';
import type { OwnReading } from './atlas-ports';

/** The reader's own readings in the atlas's terms. */
export interface OwnFacts {
  readonly documents: readonly AtlasDocument[];
  ofType(type: ClauseTypeId): readonly Fact[];
  /** Readings that an older engine made. */
  readonly waiting: number;
}

/** No archive: nothing of it can be fetched, and nothing counts it. */
const collectionOf = (day: number) => ({ name: '', repository: '', commit: '', day });

export function ownFacts(readings: readonly OwnReading[]): OwnFacts {
  const read = readings.flatMap(({ findings, ...reading }) => (findings ? [{ ...reading, findings }] : []));
  const documents = read.map(({ document: { platform, sector, kind }, time }, number): AtlasDocument => {
    const day = dayOf(time);
    const never = { changes: 0, changes365: 0, changes30: 0, changed: null, changeDays: [] };
    return {
      number,
      platform,
      sector,
      kind,
      collection: collectionOf(day),
      since: day,
      latest: day,
      words: 0,
      texts: 1,
      ...never,
    };
  });
  return {
    documents,
    waiting: readings.length - read.length,
    ofType: (type) =>
      read.flatMap(({ findings }, at) => {
        const [gravest] = findings.filter((finding) => finding.type === type).sort((a, b) => harshnessOf(b) - harshnessOf(a));
        const document = documents[at];
        if (!gravest || !document) return [];
        const { severity, polarity, parameters } = gravest;
        return [
          { document, severity, polarity, parameters, since: document.since, words: 0, changes: 0, changed: null, block: '' },
        ];
      }),
  };
}
