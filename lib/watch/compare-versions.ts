import { variantOf } from '../catalogue/identify';
import { compareReadings } from '../changes/compare';
import { CallError } from '../messages/messenger';
import type { CompareRequest, VersionComparison } from '../messages/protocol';
import { nameOf } from './describe-types';
import type { EvidenceStore, KeptReading } from './give-evidence';
import type { Engine } from './ports';

export interface CompareParts {
  readonly store: EvidenceStore;
  readonly engine: Engine;
}

/**
 * What differs between any two versions of a document that were read the same way.
 *
 * @throws CallError `unavailable` where one of them is not kept any more, `bad-request` where they can't be compared
 */
export async function compareVersions(
  { documentId, older, newer }: CompareRequest,
  { store, engine }: CompareParts,
): Promise<VersionComparison> {
  const read = async (version: number) => {
    const kept = await store.readReading(version, engine.version);
    if (!kept) throw new CallError('unavailable', 'This version is not kept any more.');
    if (kept.document.id !== documentId) throw new CallError('bad-request', 'No version of this document.');
    return analysed(kept, engine);
  };
  const [before, after] = [await read(older), await read(newer)];
  if (before.via !== after.via || variantOf(before.url) !== variantOf(after.url))
    throw new CallError('bad-request', 'These two were read in different ways, so their differences would mean nothing.');

  const { changes, class: kind, reason } = compareReadings(before, after, nameOf);
  const changed = new Set(changes.map(({ newBlock }) => newBlock));
  return {
    document: before.document,
    older: factsOf(before),
    newer: factsOf(after),
    class: kind,
    reason,
    changes: changes.map((change) => ({
      ...change,
      path: (change.newBlock !== null ? after.blocks[change.newBlock] : before.blocks[change.oldBlock ?? -1])?.path ?? [],
      typeNames: change.types.map(nameOf),
    })),
    unchanged: after.blocks.filter((_, index) => !changed.has(index)).length,
  };
}

const analysed = async ({ document, reading, findings }: KeptReading, engine: Engine) => ({
  ...reading,
  document,
  findings: findings ?? (await engine.analyse(reading)),
});

const factsOf = ({ title, time, url, via }: KeptReading['reading']) => ({ title, time, url, via });
