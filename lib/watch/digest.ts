import { groupBy } from '../catalogue/group-by';
import type { Digest, ListedChange } from '../messages/protocol';
import { digestMarkdown } from './digest-markdown';
import { describeChange, sortByGravity } from './list-changes';
import { heldMutes } from './mute';
import type { Clock } from './ports';
import type { TellingStore } from './telling-ports';
import { weekBefore } from './week';

export interface DigestParts {
  readonly telling: TellingStore;
  readonly clock: Clock;
}

/** What changed in one week, document by document, read or not. */
export async function makeDigest(weeksAgo: number, { telling, clock }: DigestParts): Promise<Digest> {
  const now = clock.now();
  const week = weekBefore(now, weeksAgo);
  const held = heldMutes(await telling.listMutes(), now);
  const found = await telling.listChanges({ since: week.from, until: week.to });
  const all = found.map((change) => describeChange(change, held));
  const told = sortByGravity(all.filter(({ muted }) => !muted));
  const documents = [...groupBy(told, ({ document }) => document.id).values()].map((changes) => ({
    document: (changes[0] as ListedChange).document,
    changes,
  }));
  const changed = new Set(all.map(({ document }) => document.id));
  const watched = (await telling.listHistories()).filter((history) => history.watched);
  const facts = {
    ...week,
    documents,
    unchanged: watched.filter(({ document }) => !changed.has(document.id)).length,
    muted: all.length - told.length,
  };
  return { ...facts, markdown: digestMarkdown(facts) };
}
