import type { ClauseTypeId } from '../model';
import type { Position, TextSource } from './answers';
import { dateOf } from './format';
import { positionSentence } from './position-sentence';
import type { Fact } from './read-shard';

/** A fact as it is told. @throws RangeError for a type that the taxonomy does not have */
export const positionOf = (type: ClauseTypeId, fact: Fact, source: TextSource | null): Position => ({
  platform: fact.document.platform,
  sector: fact.document.sector,
  kind: fact.document.kind,
  severity: fact.severity,
  polarity: fact.polarity,
  position: positionSentence(type, fact.parameters),
  parameters: fact.parameters,
  since: dateOf(fact.since),
  changes: fact.changes,
  changed: fact.changed === null ? null : dateOf(fact.changed),
  source,
});
