import type { MuteScope } from '../messages/protocol';
import type { ClauseTypeId, DocumentRef } from '../model';

/** The reader does not want to be told of a platform, a document or a clause type. */
export interface Mute {
  readonly scope: MuteScope;
  /** Of the platform, the document or the clause type. */
  readonly id: string;
  /** ISO time at which it ends, for what was snoozed; null for good. */
  readonly until: string | null;
}

/** The mutes that still hold. */
export const heldMutes = (mutes: readonly Mute[], now: string): readonly Mute[] =>
  mutes.filter(({ until }) => until === null || until > now);

/**
 * Is the reader not to be told of this change? It is listed quietly, and counts in no badge, popup or notification.
 * A change of several clause types is muted only where all of them are.
 *
 * @param held mutes that still hold
 */
export function isMuted(
  { id, platformId }: Pick<DocumentRef, 'id' | 'platformId'>,
  types: readonly ClauseTypeId[],
  held: readonly Mute[],
): boolean {
  const has = (scope: MuteScope, of: string) => held.some((mute) => mute.scope === scope && mute.id === of);
  return has('platform', platformId) || has('document', id) || (types.length > 0 && types.every((type) => has('type', type)));
}
