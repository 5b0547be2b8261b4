import { groupBy } from '../catalogue/group-by';
import { CallError } from '../messages/messenger';
import type { DocumentRef } from '../model';
import { sortByGravity } from './list-changes';
import { heldMutes, isMuted, type Mute } from './mute';
import type { Badge, Clock, SettingsPort } from './ports';
import type { Notice, Notifier, StoredChange, TellingStore } from './telling-ports';

export interface TellParts {
  readonly telling: TellingStore;
  readonly settings: Pick<SettingsPort, 'read'>;
  readonly badge: Badge;
  readonly notifier: Notifier;
  readonly clock: Clock;
}

/**
 * The badge counts anew, and notices are shown of what no notice has told of yet: after every change, and when the worker wakes,
 * for it may have been killed between a change and the telling of it. A notice that is shown twice takes its own place.
 */
export async function tellUnread(parts: TellParts): Promise<void> {
  const { telling, badge, clock } = parts;
  try {
    const held = heldMutes(await telling.listMutes(), clock.now());
    const unread = await telling.listUnread();
    await badge.showUnread(unread.filter(({ document, types }) => !isMuted(document, types, held)).length);
    await showNotices(held, parts);
  } catch (error) {
    // A store that can't be read has nothing to tell; the page and the popup say why.
    if (!(error instanceof CallError)) throw error;
    console.warn(`Clauselight: ${error.message}`);
    await badge.showUnread(0);
  }
}

async function showNotices(held: readonly Mute[], { telling, settings, notifier }: TellParts): Promise<void> {
  const untold = await telling.listUnread({ untold: true });
  if (untold.length === 0) return;
  const { notifyOf } = await settings.read();
  const wanted = untold.filter(({ document, types, severity }) => notifyOf.includes(severity) && !isMuted(document, types, held));
  for (const changes of groupBy(wanted, ({ document }) => document.id).values()) await notifier.show(noticeOf(changes));
  // What was muted or not wanted when it was found is no news later.
  await telling.markTold(untold.map(({ id }) => id));
}

function noticeOf(changes: readonly StoredChange[]): Notice {
  const [gravest, ...others] = sortByGravity(changes) as [StoredChange, ...StoredChange[]];
  const { id, title }: DocumentRef = gravest.document;
  const more = others.length === 0 ? '' : ` And ${others.length} more ${others.length === 1 ? 'change' : 'changes'}.`;
  return { id, title: `${title} changed`, message: `${gravest.summary}${more}` };
}
