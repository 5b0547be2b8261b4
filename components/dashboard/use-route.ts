import { useEffect, useState } from 'preact/hooks';

/** `#/compare/lanternlake/other?kind=terms` → screen `compare`, path `['lanternlake', 'other']`, and the query. */
export interface Route {
  readonly screen: string;
  /** Decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads a location's hash. What can't be decoded stays as it is written. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/u, '').split('?');
  const [screen = '', ...rest] = path.split('/').map(decode);
  return { screen, path: rest, query: new URLSearchParams(query) };
}

/** The hash of a screen, as an `href`. */
export function hrefOf(screen: string, path: readonly string[] = [], query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${[screen, ...path].map(encodeURIComponent).join('/')}${search && `?${search}`}`;
}

/** The current route; follows the address. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
