import { documentById, documentsOf } from '../catalogue/catalogue';
import type { ListedMute } from '../messages/protocol';
import { nameOf } from './describe-types';
import { heldMutes, type Mute } from './mute';
import type { Clock, Store } from './ports';
import type { TellingStore } from './telling-ports';

export interface ListMutesParts {
  readonly store: Pick<Store, 'findDocument'>;
  readonly telling: TellingStore;
  readonly clock: Clock;
}

/** What is muted now, by name. */
export async function listMutes({ store, telling, clock }: ListMutesParts): Promise<readonly ListedMute[]> {
  const held = heldMutes(await telling.listMutes(), clock.now());
  const named = await Promise.all(held.map(async (mute) => ({ ...mute, name: await nameMuted(mute, store) })));
  return named.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

async function nameMuted({ scope, id }: Mute, store: ListMutesParts['store']): Promise<string> {
  switch (scope) {
    case 'type':
      return nameOf(id);
    case 'document':
      return (documentById(id) ?? (await store.findDocument(id)))?.title ?? id;
    case 'platform':
      // Outside the catalogue a platform is its host.
      return documentsOf(id)[0]?.platform ?? id;
  }
}
