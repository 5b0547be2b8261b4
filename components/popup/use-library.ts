import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result, WatchedPlatform } from '../../lib/messages/protocol';
import type { PopupParts } from './popup-parts';

export type Library = Result<readonly WatchedPlatform[]>;

/** Watched platforms, null until they are there; and how to ask anew. */
export function useLibrary({
  background,
  library: asked,
}: Pick<PopupParts, 'background' | 'library'>): readonly [Library | null, () => Promise<void>] {
  const [library, setLibrary] = useState<Library | null>(null);
  useEffect(() => void asked.then(setLibrary), [asked]);
  const ask = useCallback(async () => setLibrary(await background.library()), [background]);
  return [library, ask];
}
