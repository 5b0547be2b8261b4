import type { Conditions, Fetched, Fetcher } from '../watch/check-ports';

/** The longest policies have a million characters, and pages around them little more. Bytes. */
const MOST = 10 * 1024 * 1024;
/** Milliseconds for one answer with all of its body. */
const PATIENCE = 30_000;

/** Asks the web as nobody in particular: no cookies, no referrer, nothing from the cache and nothing into it. */
export const fetcher: Fetcher = {
  async get(url, conditions) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), PATIENCE);
    try {
      const response = await fetch(url, {
        headers: headersOf(conditions),
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        redirect: 'follow',
        signal: limit.signal,
      });
      const body = await readBody(response);
      if (body === null) {
        limit.abort();
        return { ok: false, problem: 'too-large' };
      }
      return { ok: true, value: describe(response, body) };
    } catch {
      // What went wrong with a request, browsers tell nobody: no network, no such host, a certificate.
      return { ok: false, problem: limit.signal.aborted ? 'timeout' : 'offline' };
    } finally {
      clearTimeout(timer);
    }
  },
};

function headersOf({ etag, lastModified }: Conditions): Record<string, string> {
  return {
    accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1',
    'accept-language': 'en',
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

/** All of it, or null where it is too much. */
async function readBody({ body }: Response): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > MOST) return null;
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
