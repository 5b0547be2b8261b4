import { beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../../lib/store/open-store';
import { archiveAddress } from '../../../lib/watch/ask-archive';
import { bodyOf, type CheckHarness, createCheckHarness, DOCUMENT } from './check-harness';
import { createHarness, first, most, second, TERMS, TERMS_ID, textOf, third } from './harness';

let harness: CheckHarness;

beforeEach(async () => {
  harness = createCheckHarness();
  await harness.store.setWatched(DOCUMENT, true);
});

describe('a change', () => {
  test('is told after two checks have seen it, once', async () => {
    await harness.check(first);
    expect(await harness.unread()).toEqual([]);
    await harness.check(second);
    expect(await harness.unread()).toEqual([]);
    expect(await harness.state()).toMatchObject({ problem: null, sightings: [{ times: 1 }] });
    await harness.check();
    expect(await harness.unread()).toEqual([expect.stringContaining('from 60 days to 30 days')]);
    await harness.check();
    await harness.check();
    expect(await harness.unread()).toHaveLength(1);
    expect(await harness.versions()).toBe(2);
  });

  test('that is gone at the second look is listed as coming and going, and is told only when it has stayed for long', async () => {
    await harness.check(first);
    await harness.check(second);
    await harness.check(first);
    expect((await harness.state())?.flickers).toMatchObject([{ after: expect.stringContaining('30 days') }]);
    for (let times = 1; times <= 4; times += 1) await harness.check(second);
    expect(await harness.unread()).toEqual([]);
    await harness.check();
    expect(await harness.unread()).toHaveLength(1);
  });

  test('of a passage that reads otherwise each time is never told, and holds up no other', async () => {
    const rotating = (number: number, days: string) =>
      textOf([
        ...first.blocks.slice(1, -1).map(({ text }) => text),
        `Any dispute between you and the boathouse goes to binding arbitration within ${days} days.`,
        `Whoever breaks a boat pays ${number} dollars to the boathouse within a week.`,
      ]);
    await harness.check(rotating(100, '60'));
    for (let number = 101; number < 106; number += 1) await harness.check(rotating(number, '60'));
    expect(await harness.unread()).toEqual([]);
    await harness.check(rotating(110, '30'));
    await harness.check(rotating(111, '30'));
    expect(await harness.unread()).toEqual([expect.stringContaining('from 60 days to 30 days')]);
    await harness.store.markSeen(TERMS_ID);
    await harness.check(rotating(112, '30'));
    await harness.check(rotating(113, '30'));
    expect(await harness.unread()).toEqual([]);
  });

  test('back to a text seen before is no news, and takes away what was told of the way there', async () => {
    await harness.check(first);
    await harness.check(second);
    await harness.check();
    expect(await harness.unread()).toHaveLength(1);
    await harness.check(first);
    await harness.check();
    expect(await harness.unread()).toEqual([]);
    await harness.check(second);
    await harness.check();
    expect(await harness.unread()).toEqual([]);
  });

  test('after it was read, the next is told against it', async () => {
    await harness.check(first);
    await harness.check(second);
    await harness.check();
    await harness.store.markSeen(TERMS_ID);
    await harness.check(third);
    await harness.check();
    expect(await harness.unread()).toEqual([expect.stringContaining('from 30 days to 10 days')]);
  });

  test('between a visit and a check is none: each way has its own history', async () => {
    const visits = createHarness();
    Object.assign(visits.parts, { store: openStore(harness.db) });
    await visits.visit(1, first);
    await harness.check(second);
    await harness.check();
    expect(await harness.unread()).toEqual([]);
    await visits.visit(2, first);
    expect(await harness.unread()).toEqual([]);
    await harness.check(third);
    await harness.check();
    expect(await harness.unread()).toHaveLength(1);
    // A visit that finds nothing new leaves alone what a check has found.
    await visits.visit(3, first);
    expect(await harness.unread()).toHaveLength(1);
    await harness.store.markSeen(TERMS_ID);
    expect((await visits.visit(4, second)).since?.comparison.changes).toHaveLength(1);
  });
});

/** Makes a document long enough that half of it is told from the whole. */
const RULES = ['oars', 'sails', 'ropes', 'lamps', 'jackets', 'anchors', 'buckets', 'flags', 'ladders', 'planks'].map(
  (thing) => `Bring the ${thing} back to the shelf by the door on the evening of the day on which you took them, dry and whole.`,
);

describe('what can’t be read', () => {
  const whole = textOf([...first.blocks.map(({ text }) => text), ...RULES]);
  const half = textOf(whole.blocks.slice(1, 12).map(({ text }) => text));
  const login = new URL('/login', TERMS).href;
  test.each([
    ['gone', 404],
    ['refused', 403],
    ['refused', 429],
    ['server', 503],
    ['login', 401],
    ['login', { url: login, body: bodyOf(first) }],
    ['moved', { url: 'https://lanternlake.example/terms', body: bodyOf(first) }],
    ['moved', { url: 'http://discord.com/terms', body: bodyOf(first) }],
    ['moved', { url: 'https://192.168.1.1/terms', body: bodyOf(first) }],
    ['not-a-page', { type: 'application/pdf', body: bodyOf(first) }],
    ['empty', { ...first, blocks: [] }],
    ['challenge', textOf(['Just a moment. Verify you are human to go on.'])],
    ['consent', textOf(['Before you continue: accept all or reject all.'])],
    ['broken', half],
    ['timeout', { ok: false, problem: 'timeout' }],
    ['too-large', { ok: false, problem: 'too-large' }],
    ['offline', { ok: false, problem: 'offline' }],
    ['moved', { ok: false, problem: 'moved' }],
  ] as const)('%s: said so, with the last good time, and never news', async (problem, answer) => {
    await harness.check(whole);
    const { lastGood } = (await harness.state()) ?? {};
    await harness.check(answer as never);
    expect(await harness.state()).toMatchObject({ problem, lastGood, failures: 1 });
    // The popup tells of it.
    const [told] = await harness.store.watched();
    expect(told?.unreadable).toEqual({ problem, time: harness.parts.clock.now(), lastGood });
    await harness.check();
    expect(await harness.unread()).toEqual([]);
    await harness.check(whole);
    expect(await harness.state()).toMatchObject({ problem: null, failures: 0, lastGood: harness.parts.clock.now() });
    expect((await harness.store.watched())[0]?.unreadable).toBeNull();
    expect(await harness.versions()).toBe(1);
  });

  test('is asked for less and less often, and not before the server allows', async () => {
    await harness.check(whole);
    const waits: number[] = [];
    for (let times = 0; times < 9; times += 1) {
      await harness.check(503);
      waits.push((Date.parse((await harness.state())?.due ?? '') - Date.parse(harness.parts.clock.now())) / 3_600_000);
    }
    expect(waits).toEqual([6, 12, 24, 48, 96, 192, 384, 720, 720]);
    await harness.check(whole);
    await harness.check({ status: 429, retryAfter: 200 * 3600 });
    expect((Date.parse((await harness.state())?.due ?? '') - Date.parse(harness.parts.clock.now())) / 3_600_000).toBe(200);
  });

  test('another text that stays is the document, and no news', async () => {
    await harness.check(whole);
    for (let times = 0; times < 3; times += 1) await harness.check(half);
    expect(await harness.state()).toMatchObject({ problem: null });
    expect(await harness.versions()).toBe(2);
    expect(await harness.unread()).toEqual([]);
  });
});

describe('what is asked', () => {
  test('nothing while checks are off, without leave, or where robots.txt says no', async () => {
    harness.settings = { ...harness.settings, on: false };
    expect(await harness.check(first)).toBe(0);
    harness.settings = { ...harness.settings, on: true };
    harness.granted = false;
    await harness.check(first);
    expect(harness.requests).toEqual([]);
    expect(await harness.state()).toMatchObject({ problem: 'no-leave' });
    harness.granted = true;
    const robots = new TextEncoder().encode('User-agent: *\nDisallow: /terms');
    harness.web.set('https://discord.com/robots.txt', { body: robots, type: 'text/plain' });
    await harness.check(first);
    expect(await harness.state()).toMatchObject({ problem: 'robots' });
    expect(harness.requests.map(({ url }) => url)).toEqual(['https://discord.com/robots.txt']);
  });

  test('nothing without a network, and that is no failure: it is all due when there is one again', async () => {
    await harness.check(first);
    const { lastGood, interval } = (await harness.state()) ?? {};
    harness.online = false;
    harness.requests.length = 0;
    expect(await harness.check(second)).toBe(0);
    expect(harness.requests).toEqual([]);
    expect(await harness.state()).toMatchObject({ problem: null, failures: 0, lastGood, interval });
    harness.online = true;
    expect(await harness.check(first)).toBe(1);
    expect(await harness.unread()).toEqual([]);
    expect(await harness.versions()).toBe(1);
  });

  test('conditionally, but not where a text has to be seen again', async () => {
    await harness.check({ body: bodyOf(first), etag: '"1"' });
    await harness.check(304);
    expect(harness.requests.at(-1)?.etag).toBe('"1"');
    expect(await harness.state()).toMatchObject({ problem: null, lastGood: harness.parts.clock.now() });
    await harness.check({ body: bodyOf(second), etag: '"2"' });
    await harness.check({ body: bodyOf(second), etag: '"2"' });
    expect(harness.requests.at(-1)?.etag).toBeNull();
    expect(await harness.unread()).toHaveLength(1);
  });

  test('less often while it stays quiet, up to 30 days; at the reader’s interval again after a change', async () => {
    await harness.check(first);
    for (let times = 0; times < 12; times += 1) await harness.check();
    expect((await harness.state())?.interval).toBe(720);
    await harness.check(second);
    await harness.check();
    expect((await harness.state())?.interval).toBe(24);
  });

  test('one thing at a time a host', async () => {
    let open = 0;
    let most = 0;
    const { get } = harness.parts.fetcher;
    Object.assign(harness.parts.fetcher, {
      async get(...asked: Parameters<typeof get>) {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setTimeout(resolve));
        open -= 1;
        return get(...asked);
      },
    });
    for (const kind of ['privacy-policy', 'community-guidelines'])
      await harness.store.setWatched({ ...DOCUMENT, id: `discord/${kind}`, url: `https://discord.com/${kind}` }, true);
    expect(await harness.check(first)).toBe(3);
    expect(most).toBe(1);
  });

  test('the archive too where the reader wants it, as a history of its own', async () => {
    harness.settings = { ...harness.settings, archive: true };
    const address = archiveAddress(harness.settings.archiveBase, DOCUMENT);
    expect(address.endsWith('/Discord/Terms%20of%20Service.md')).toBe(true);
    const markdown = (days: number) =>
      new TextEncoder().encode(
        `# Rules\n\n${most.blocks
          .slice(1)
          .map(({ text }) => text)
          .join('\n\n')}\n\nAny dispute between you and us goes to binding arbitration within ${days} days.\n`,
      );
    harness.web.set(address, { body: markdown(60), type: 'text/plain' });
    await harness.check(second);
    harness.hours += 1000;
    harness.web.set(address, { body: markdown(45), type: 'text/plain' });
    await harness.check();
    harness.hours += 1000;
    await harness.check();
    expect(await harness.unread()).toEqual([expect.stringContaining('from 60 days to 45 days')]);
    expect((await harness.db.versions.toArray()).map(({ via }) => via).sort()).toEqual(['archive', 'archive', 'fetch']);
    expect(harness.requests.some(({ url }) => url.endsWith('githubusercontent.com/robots.txt'))).toBe(false);
  });
});
