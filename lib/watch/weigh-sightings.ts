import type { CheckState, Flicker, Sighting } from './check-ports';

/** Checks in a row that a change must stand in before it is told … */
const TWICE = 2;
/** … and one that has come and gone before. */
const STEADY = 5;
/** So many passages that come and go are remembered, the latest. */
const MOST_FLICKERS = 50;

/**
 * Which changes have stood long enough to be told? One that is gone again before that came and went: it is listed as such.
 * @param found material changes against the version that the reader has seen
 */
export function weighSightings(
  { sightings, flickers }: Pick<CheckState, 'sightings' | 'flickers'>,
  found: readonly Omit<Sighting, 'times'>[],
  time: string,
): Pick<CheckState, 'sightings' | 'flickers'> & {
  /** Ids of those that are told. */
  readonly told: ReadonlySet<string>;
  /** All that was found is told. */
  readonly settled: boolean;
} {
  const before = new Map(sightings.map((sighting) => [sighting.id, sighting.times]));
  const flicker = new Set(flickers.map(({ id }) => id));
  const needs = (id: string) => (flicker.has(id) ? STEADY : TWICE);
  const next = found.map((change) => ({ ...change, times: (before.get(change.id) ?? 0) + 1 }));
  const told = new Set(next.filter(({ id, times }) => times >= needs(id)).map(({ id }) => id));
  const still = new Set(found.map(({ id }) => id));
  const gone = sightings
    .filter(({ id, times }) => !still.has(id) && times < needs(id) && !flicker.has(id))
    .map(({ id, before, after }): Flicker => ({ id, before, after, time }));
  return {
    sightings: next,
    flickers: [...flickers, ...gone].slice(-MOST_FLICKERS),
    told,
    settled: next.every(({ id }) => told.has(id)),
  };
}
