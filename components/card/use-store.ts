import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../lib/page/store';

/** The store's value, kept current for as long as the component is there. */
export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => {
    setValue(() => store.get());
    return store.subscribe(() => setValue(() => store.get()));
  }, [store]);
  return value;
}
