import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createFetcher } from '../../../lib/browser/fetching';

const ANY = { etag: null, lastModified: null };
const MEGABYTE = 1024 * 1024;
const GIGABYTE = 1024 * MEGABYTE;
const PAGE = '<p>You agree to these terms.</p>';
/** Long enough for any answer that comes. */
const LIMITS = { bytes: MEGABYTE, patience: 60_000 };
/** Our servers have addresses that nobody else's redirects may lead to. */
const anywhere = () => true;
const patient = createFetcher(LIMITS, anywhere);
/** For answers that never come. */
const hasty = createFetcher({ bytes: MEGABYTE, patience: 200 }, anywhere);

let server: Server | undefined;

/** Address of a server that answers like this. */
async function serve(answer: RequestListener): Promise<string> {
  const opened = createServer(answer);
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}/terms`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Sends until the other side has had enough. @returns how many bytes were sent */
function pour(response: ServerResponse, most: number): Promise<number> {
  const chunk = Buffer.alloc(64 * 1024, ' ');
  return new Promise((resolve) => {
    let sent = 0;
    response.on('close', () => resolve(sent));
    const more = () => {
      while (sent < most && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  });
}

test('a page, as it is, with what it says of itself', async () => {
  const url = await serve((request, response) => {
    expect(request.headers).not.toHaveProperty('cookie');
    expect(request.headers).not.toHaveProperty('referer');
    expect(request.headers['if-none-match']).toBe('"1"');
    response.writeHead(200, { 'content-type': 'text/html', etag: '"2"', 'retry-after': '60' }).end(PAGE);
  });
  const answer = await patient.get(url, { etag: '"1"', lastModified: null });
  expect(answer).toMatchObject({ ok: true, value: { status: 200, url, type: 'text/html', etag: '"2"', retryAfter: 60 } });
  expect(answer.ok && new TextDecoder().decode(answer.value.body)).toBe(PAGE);
});

test('a server that never answers', async () => {
  expect(await hasty.get(await serve(() => {}), ANY)).toEqual({ ok: false, problem: 'timeout' });
});

test('a server that stops in the middle', async () => {
  const url = await serve((_, response) => void response.writeHead(200).write(PAGE));
  expect(await hasty.get(url, ANY)).toEqual({ ok: false, problem: 'timeout' });
});

test('a server that drips, byte by byte, for ever', async () => {
  let dripping: NodeJS.Timeout | undefined;
  const url = await serve((_, response) => {
    dripping = setInterval(() => response.write('.'), 10);
    response.on('close', () => clearInterval(dripping));
  });
  expect(await hasty.get(url, ANY)).toEqual({ ok: false, problem: 'timeout' });
});

test('a gigabyte: the connection is cut soon after the limit', async () => {
  let sent: Promise<number> | undefined;
  const url = await serve((_, response) => {
    sent = pour(response, GIGABYTE);
  });
  expect(await patient.get(url, ANY)).toEqual({ ok: false, problem: 'too-large' });
  expect(await sent).toBeLessThan(64 * MEGABYTE);
});

test('a few kilobytes that unpack to very many', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * MEGABYTE));
  expect(bomb.length).toBeLessThan(MEGABYTE / 8);
  const url = await serve((_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  expect(await patient.get(url, ANY)).toEqual({ ok: false, problem: 'too-large' });
});

test('a server that promises more than it sends', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': String(MEGABYTE / 2) }).write(PAGE, () => response.destroy());
  });
  expect(await patient.get(url, ANY)).toEqual({ ok: false, problem: 'offline' });
});

test('a server that promises little and pours', async () => {
  const opened = createSocketServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () =>
      socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${PAGE.length}\r\n\r\n${PAGE}${' '.repeat(MEGABYTE)}`),
    );
  });
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  const answer = await patient.get(`http://127.0.0.1:${(opened.address() as AddressInfo).port}/`, ANY);
  // No more than was promised is read, or nothing at all: browsers differ.
  expect(answer.ok ? answer.value.body.length : answer.problem).toSatisfy((read) => read === PAGE.length || read === 'offline');
  await new Promise((resolve) => opened.close(resolve));
});

test('redirects round in circles', async () => {
  let asked = 0;
  const url = await serve((_, response) => {
    asked += 1;
    response.writeHead(302, { location: `/terms?${asked}` }).end();
  });
  expect(await patient.get(url, ANY)).toEqual({ ok: false, problem: 'moved' });
  expect(asked).toBeLessThan(50);
});

test('a redirect to where nobody is', async () => {
  const url = await serve((_, response) => void response.writeHead(301, { location: 'http://127.0.0.1:1/' }).end());
  expect(await patient.get(url, ANY)).toEqual({ ok: false, problem: 'moved' });
});

test('a redirect that is followed says where it led', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/terms') response.writeHead(302, { location: '/terms/new' }).end();
    else response.end(PAGE);
  });
  expect(await patient.get(url, ANY)).toMatchObject({ ok: true, value: { url: `${url}/new` } });
});

test('a redirect into the reader’s own network: not a byte of the answer is read', async () => {
  let sent: Promise<number> | undefined;
  const url = await serve((request, response) => {
    if (request.url === '/terms') return void response.writeHead(302, { location: '/router' }).end();
    // Headers alone, then all of it: who waits for the body would get too much.
    response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders();
    sent = pour(response, GIGABYTE);
  });
  expect(await createFetcher(LIMITS).get(url, ANY)).toEqual({ ok: false, problem: 'moved' });
  expect(await sent).toBeLessThan(64 * MEGABYTE);
});

test('nobody there', async () => {
  const url = await serve(() => {});
  await new Promise((resolve) => server?.close(resolve));
  expect(await patient.get(url, ANY)).toEqual({ ok: false, problem: 'offline' });
});
