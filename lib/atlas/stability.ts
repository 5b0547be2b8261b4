import type { Stability } from './answers';
import { type Day, dateOf } from './format';
import type { AtlasDocument, TypeFacts } from './read-shard';

const MONTH = 365.25 / 12;

/** What became of a clause type in the copies of one document. */
export function stabilityOf({ found, gone }: TypeFacts, document: AtlasDocument | null): Stability {
  if (!document) return { status: 'not-read' };
  const { since: first, collection } = document;
  const watched = { months: Math.floor((collection.day - first) / MONTH), changes: 0, changed: null };
  const span = (since: Day, until: Day) => ({ since: dateOf(since), until: dateOf(until), ...watched });
  const fact = found.find((each) => each.document === document);
  if (fact) {
    const changed = fact.changed === null ? null : dateOf(fact.changed);
    return { status: 'here', ...span(fact.since, collection.day), changes: fact.changes, changed };
  }
  const past = gone.find((each) => each.document === document);
  if (past) return { status: 'gone', ...span(past.since, past.until) };
  return { status: 'never', ...span(first, collection.day) };
}
