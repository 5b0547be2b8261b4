import { useEffect, useState } from 'preact/hooks';
import type { Result, WatchedPlatform } from '../../../lib/messages/protocol';
import { count } from '../../shared/words';
import type { ScreenProps } from '../screen';

/** Every policy that is kept. */
export function Library({ background }: ScreenProps) {
  const [library, setLibrary] = useState<Result<readonly WatchedPlatform[]> | null>(null);
  useEffect(() => void background.library().then(setLibrary), [background]);
  if (!library) return <p class="muted">Reading…</p>;
  if (!library.ok) return <p role="alert">{library.error.message}</p>;
  if (library.value.length === 0) return <p class="muted">Nothing yet. Policies that you visit turn up here.</p>;
  return (
    <ul>
      {library.value.map(({ platformId, platform, documents }) => (
        <li key={platformId}>{`${platform}: ${count(documents.length, 'document')}`}</li>
      ))}
    </ul>
  );
}
