import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Client } from '../../lib/messages/messenger';
import type { BackgroundApi, Result, WatchedPlatform } from '../../lib/messages/protocol';

export type Library = Result<readonly WatchedPlatform[]>;

/** Watched platforms, null until they are there; and how to ask anew. */
export function useLibrary(background: Client<BackgroundApi>): readonly [Library | null, () => Promise<void>] {
  const [library, setLibrary] = useState<Library | null>(null);
  const ask = useCallback(async () => setLibrary(await background.library()), [background]);
  useEffect(() => void ask(), [ask]);
  return [library, ask];
}
