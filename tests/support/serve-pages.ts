import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What stands at an address: a page's markup, or an answer of its own making. */
export type Served =
  | string
  | {
      readonly status?: number;
      readonly headers?: Record<string, string>;
      readonly body: string;
      /** The answer waits for it. */
      readonly after?: Promise<void>;
    };

export interface PageServer {
  readonly port: number;
  /** Puts a page at an https address, in place of what stood there. */
  serve(url: string, page: Served): void;
  /** Addresses asked for so far, in order. */
  readonly requests: string[];
  /** Takes all pages away, and forgets who asked. */
  clear(): void;
  close(): Promise<void>;
}

/** A name that a Host header and a path make; query strings are tried first with, then without. */
const keyOf = (url: URL, search = url.search) => `${url.hostname}${url.pathname}${search}`;

/**
 * Serves pages at addresses of any host, under a self-signed certificate: the browser is told to look for every host here
 * (`openBrowser`). Nothing leaves the machine.
 */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, Served>();
  const requests: string[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'clauselight.example' }], { keySize: 2048 });
  const server = createServer({ key, cert }, async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    requests.push(url.href);
    const page = pages.get(keyOf(url)) ?? pages.get(keyOf(url, ''));
    const {
      status = 200,
      headers = {},
      body,
      after,
    } = typeof page === 'object' ? page : { body: page ?? 'Not here.', status: page === undefined ? 404 : 200 };
    await after;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve: (url, page) => void pages.set(keyOf(new URL(url)), page),
    clear() {
      pages.clear();
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
