import type { Conditions, Fetched, Fetcher } from '../watch/check-ports';
import { isPublicAddress } from '../watch/public-address';

export interface FetchLimits {
  /** Bytes of one answer, unpacked: the longest policies have a million characters, and pages around them little more. */
  readonly bytes: number;
  /** Milliseconds for one answer with all of its body. */
  readonly patience: number;
}

const LIMITS: FetchLimits = { bytes: 10 * 1024 * 1024, patience: 30_000 };

/** Is there a network at all? While there is none, a check would say nothing about the document. */
export const online = (): boolean => navigator.onLine;

/**
 * Asks the web as nobody in particular: no cookies, no referrer, nothing from the cache and nothing into it.
 * @param mayRead may what a redirect led to be read? Browsers say where it led only once that has answered: it is cut off there,
 * before its body. (`redirect: 'manual'` hides where to; what else could refuse, needs a permission over all traffic.)
 */
export const createFetcher = (
  { bytes, patience }: FetchLimits = LIMITS,
  mayRead: (url: string) => boolean = isPublicAddress,
): Fetcher => ({
  async get(url, conditions) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), patience);
    const request = {
      headers: headersOf(conditions),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: limit.signal,
    } as const;
    try {
      const response = await fetch(url, request);
      if (response.redirected && !mayRead(response.url)) {
        limit.abort();
        return { ok: false, problem: 'moved' };
      }
      const body = await readBody(response, bytes);
      if (body !== null) return { ok: true, value: describe(response, body) };
      limit.abort();
      return { ok: false, problem: 'too-large' };
    } catch {
      if (limit.signal.aborted) return { ok: false, problem: 'timeout' };
      // What went wrong with a request, browsers tell nobody: no network, no such host, a certificate, a redirect that may not
      // be followed (to http, to a host without leave, round in circles). Whether the address itself redirects can be asked.
      return { ok: false, problem: (await redirects(url, request)) ? 'moved' : 'offline' };
    } finally {
      clearTimeout(timer);
    }
  },
});

async function redirects(url: string, request: RequestInit): Promise<boolean> {
  try {
    const { type, status } = await fetch(url, { ...request, redirect: 'manual' });
    return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
  } catch {
    return false;
  }
}

function headersOf({ etag, lastModified }: Conditions): Record<string, string> {
  return {
    accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1',
    'accept-language': 'en',
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

/** All of it, or null where it is too much. What the server says of its length is not believed. */
async function readBody({ body }: Response, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > most) return null;
    pieces.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function describe({ status, url, headers }: Response, body: Uint8Array): Fetched {
  const seconds = headers.get('retry-after') ?? '';
  const wait = /^\d+$/u.test(seconds) ? Number(seconds) : (Date.parse(seconds) - Date.now()) / 1000;
  return {
    status,
    url,
    type: headers.get('content-type')?.trim() ?? '',
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
    retryAfter: wait > 0 ? wait : null,
    body,
  };
}
