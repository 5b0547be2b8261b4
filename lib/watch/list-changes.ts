import type { ChangesRequest, ListedChange, ListedChanges } from '../messages/protocol';
import type { Severity } from '../model';
import { nameOf } from './describe-types';
import { heldMutes, isMuted, type Mute } from './mute';
import type { Clock } from './ports';
import type { StoredChange, TellingStore } from './telling-ports';

export interface ListChangesParts {
  readonly telling: TellingStore;
  readonly clock: Clock;
}

/** Material changes, read ones and muted ones too, newest first. */
export async function listChanges(
  { documentId, limit }: ChangesRequest,
  { telling, clock }: ListChangesParts,
): Promise<ListedChanges> {
  const found = await telling.listChanges({ documentId, limit: limit + 1 });
  const held = heldMutes(await telling.listMutes(), clock.now());
  return { changes: found.slice(0, limit).map((change) => describeChange(change, held)), more: found.length > limit };
}

/** @param held mutes that still hold */
export const describeChange = (change: StoredChange, held: readonly Mute[]): ListedChange => ({
  ...change,
  typeNames: change.types.map(nameOf),
  muted: isMuted(change.document, change.types, held),
});

const GRAVITY: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** The gravest first; among equals the order stays. */
export const sortByGravity = <Each extends { readonly severity: Severity }>(changes: readonly Each[]): Each[] =>
  [...changes].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
