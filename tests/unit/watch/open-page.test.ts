import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CallError } from '../../../lib/messages/messenger';
import type { Store } from '../../../lib/watch/ports';
import { createEngine, createHarness, first, type Harness, most, part, second, TERMS, TERMS_ID, textOf, third } from './harness';

let harness: Harness;
const versions = async () => (await harness.api.library())[0]?.documents[0]?.versions;
const summaries = ({ since }: Awaited<ReturnType<Harness['visit']>>) =>
  since?.comparison.changes.filter((change) => change.class === 'material').map(({ summary }) => summary);

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  harness = createHarness();
});

describe('a first visit', () => {
  test('says whose document it is and what is in it, with the words for the card, and watches it', async () => {
    const opened = await harness.visit(1, first);
    expect(opened).toMatchObject({ status: 'read', watched: true, since: null, lastVisit: null });
    expect(opened.document?.id).toBe(TERMS_ID);
    expect(opened.findings.map(({ id }) => id)).toEqual(['binding-arbitration@9']);
    expect(Object.keys(opened.types)).toEqual(['binding-arbitration']);
    expect(opened.types['binding-arbitration']).not.toHaveProperty('signals');
    expect('notKept' in opened).toBe(false);
  });

  test('is not watched where the reader has turned that off, until they have turned it on', async () => {
    Object.assign(harness.settings, { watchVisited: false });
    expect((await harness.visit(1, first)).watched).toBe(false);
    Object.assign(harness.settings, { watchVisited: true });
    expect((await harness.visit(2, first)).watched).toBe(true);
  });

  test('what the reader no longer watches is not watched again by a visit', async () => {
    await harness.visit(1, first);
    await harness.api.unwatch(TERMS_ID);
    expect((await harness.visit(2, second)).watched).toBe(false);
    expect(await harness.api.library()).toEqual([]);
    expect(harness.badge()).toBe(0);
    await harness.api.watch(TERMS_ID);
    expect(harness.badge()).toBe(1);
  });
});

test('the engine is made ready for a page that was never read, and for no other', async () => {
  const prepare = vi.fn();
  harness = createHarness({ engine: { ...createEngine(), prepare } });
  await harness.api.wake({ url: 'https://harbour.example/blog' });
  expect(prepare).not.toHaveBeenCalled();
  await harness.api.wake({ url: TERMS });
  expect(prepare).toHaveBeenCalledTimes(1);
  await harness.visit(1, first);
  await harness.api.wake({ url: TERMS });
  expect(prepare).toHaveBeenCalledTimes(1);
});

describe('the next visit', () => {
  test('with the same text: nothing is analysed, nothing changed', async () => {
    const engine = createEngine();
    harness = createHarness({ engine });
    await harness.visit(1, first);
    harness.day = 3;
    const opened = await harness.visit(2, first);
    expect(engine.asked()).toBe(1);
    expect(opened.since).toBeNull();
    expect(opened.lastVisit).toBe('2026-05-01T10:00:00.000Z');
    expect(opened.findings).toEqual((await harness.visit(1, first)).findings);
    expect(await versions()).toBe(1);
  });

  test('with the same text: nothing of it is hashed or written again, but for the visit', async () => {
    await harness.visit(1, first);
    const hashing = vi.spyOn(crypto.subtle, 'digest');
    const blocks = vi.fn();
    harness.db.blocks.hook('creating', blocks);
    harness.db.texts.hook('updating', blocks);
    await harness.visit(2, first);
    expect(hashing).toHaveBeenCalledTimes(1);
    expect(blocks).not.toHaveBeenCalled();
    expect(await harness.db.visits.count()).toBe(2);
    hashing.mockRestore();
  });

  test.each(['deleted', 'damaged'])('with the same text, which was %s since it was asked for: it is kept anew', async (how) => {
    const factory = new IDBFactory();
    await createHarness({ factory }).visit(1, first);
    const wrap = (store: Store): Store => ({
      ...store,
      async recall(...asked) {
        const memory = await store.recall(...asked);
        if (how === 'deleted') await harness.api.deleteEverything();
        else await harness.db.blocks.limit(1).delete();
        return memory;
      },
    });
    harness = createHarness({ factory, wrap });
    expect('notKept' in (await harness.visit(2, first))).toBe(false);
    const { id = 0 } = (await harness.db.versions.toCollection().last()) ?? {};
    const kept = await createHarness({ factory }).parts.store.readVersion(id, harness.parts.engine.version);
    expect(kept?.text.blocks).toEqual(first.blocks);
  });

  test('with another text: what changed since, counted until it is read', async () => {
    await harness.visit(1, first);
    harness.day = 3;
    const opened = await harness.visit(2, second);
    expect(opened.since?.visitedAt).toBe('2026-05-01T10:00:00.000Z');
    expect(summaries(opened)?.[0]).toContain('from 60 days to 30 days');
    expect(harness.badge()).toBe(1);
    expect((await harness.api.library())[0]?.documents[0]).toMatchObject({ versions: 2, unread: [{ direction: 'neutral' }] });
    await harness.api.markSeen(TERMS_ID);
    expect(harness.badge()).toBe(0);
    expect((await harness.visit(3, second)).since).toBeNull();
  });

  test('changes that were not read are still told on the visit after', async () => {
    await harness.visit(1, first);
    await harness.visit(2, second);
    const again = await harness.visit(3, second);
    expect(summaries(again)?.[0]).toContain('from 60 days to 30 days');
    expect(harness.badge()).toBe(1);
    const further = await harness.visit(4, third);
    expect(summaries(further)?.[0]).toContain('from 60 days to 10 days');
    expect(harness.badge()).toBe(1);
  });

  test('a text that the reader has seen before is no news, though the page says what differs', async () => {
    await harness.visit(1, first);
    await harness.visit(2, second);
    await harness.api.markSeen(TERMS_ID);
    const back = await harness.visit(3, first);
    expect(summaries(back)).toHaveLength(1);
    expect(harness.badge()).toBe(0);
    expect((await harness.visit(4, first)).since).toBeNull();
    expect((await harness.visit(5, second)).since).not.toBeNull();
    expect(harness.badge()).toBe(0);
  });

  test('a text that goes back before it was read leaves nothing to read', async () => {
    await harness.visit(1, first);
    await harness.visit(2, second);
    await harness.visit(3, first);
    expect(harness.badge()).toBe(0);
  });

  test('another language of the document is not compared', async () => {
    await harness.visit(1, first);
    const german = await harness.visit(2, second, { url: 'https://discord.com/de/terms' });
    expect(german.document?.id).toBe(TERMS_ID);
    expect(german.since).toBeNull();
    expect(german.lastVisit).not.toBeNull();
    expect((await harness.visit(3, second)).since).not.toBeNull();
  });

  test('an engine of another version reads both texts anew', async () => {
    const factory = new IDBFactory();
    harness = createHarness({ factory });
    await harness.visit(1, first);
    const engine = createEngine('2');
    harness = createHarness({ factory, engine });
    expect(summaries(await harness.visit(2, second))).toHaveLength(1);
    expect(engine.asked()).toBe(2);
    await harness.visit(3, first);
    expect(engine.asked()).toBe(2);
  });
});

describe('one visit, read more than once', () => {
  test('is one visit, and the same text one version', async () => {
    await harness.visit(1, first);
    await harness.visit(2, second);
    const again = await harness.visit(2, second);
    expect(summaries(again)).toHaveLength(1);
    expect(again.lastVisit).toBe('2026-05-01T10:00:00.000Z');
    expect(harness.badge()).toBe(1);
    expect(await harness.db.visits.count()).toBe(2);
    expect(await versions()).toBe(2);
  });

  test('keeps its longer text', async () => {
    await harness.visit(1, most);
    await harness.visit(1, first);
    expect(await versions()).toBe(1);
    expect((await harness.visit(2, first)).since).toBeNull();
  });

  test('whose longer text turns out to be the old one: nothing has changed', async () => {
    await harness.visit(1, first);
    await harness.visit(2, most);
    expect(harness.badge()).toBe(1);
    const whole = await harness.visit(2, first);
    expect(whole.since).toBeNull();
    expect(harness.badge()).toBe(0);
    expect(await versions()).toBe(1);
    expect((await harness.visit(3, first)).since).toBeNull();
  });

  test('a shorter text of it is shown, not kept', async () => {
    await harness.visit(1, first);
    await harness.visit(1, most);
    expect(await versions()).toBe(1);
    expect((await harness.visit(2, first)).since).toBeNull();
    expect(await harness.visit(2, part)).toMatchObject({ notKept: 'partial', since: null });
  });

  test('changes stay told after they were marked as read', async () => {
    await harness.visit(1, first);
    await harness.visit(2, second);
    await harness.api.markSeen(TERMS_ID);
    expect(summaries(await harness.visit(2, second))).toHaveLength(1);
    expect(harness.badge()).toBe(0);
  });
});

describe('what is not kept', () => {
  const long = textOf(
    Array.from({ length: 8 }, (_, at) => first.blocks.slice(1, 9).map(({ text }) => `${at + 1}. ${text}`)).flat(),
  );

  test('a part of the document', async () => {
    await harness.visit(1, long);
    expect(await harness.visit(2, first)).toMatchObject({ status: 'read', notKept: 'partial', since: null });
    expect(harness.badge()).toBe(0);
    expect(await versions()).toBe(1);
    expect((await harness.visit(3, long)).since).toBeNull();
  });

  test('a part that comes again is the document now', async () => {
    await harness.visit(1, long);
    await harness.visit(2, first);
    expect('notKept' in (await harness.visit(2, first))).toBe(true);
    expect('notKept' in (await harness.visit(3, first))).toBe(false);
    expect((await harness.visit(4, second)).since).not.toBeNull();
  });

  test('the whole after a part is kept, and is no change', async () => {
    await harness.visit(1, first);
    const whole = await harness.visit(2, long);
    expect(whole.since).toBeNull();
    expect('notKept' in whole).toBe(false);
    expect(harness.badge()).toBe(0);
  });

  test('what does not read as a policy, though its clauses are shown', async () => {
    harness = createHarness({ isPolicy: () => false });
    expect(await harness.visit(1, most)).toMatchObject({ status: 'read', notKept: 'not-policy', watched: false });
    const url = 'https://harbour.example/blog';
    expect(await harness.visit(2, first, { url, requested: true })).toMatchObject({ notKept: 'not-policy', findings: [{}] });
    expect(await harness.db.visits.count()).toBe(0);
    // In the catalogue, clauses are proof enough.
    expect('notKept' in (await harness.visit(3, first))).toBe(false);
  });

  test('anything while the store fails: the reading is shown all the same', async () => {
    const failing = (name: keyof Store) => (store: Store) => ({
      ...store,
      [name]: () => Promise.reject(new CallError('storage', 'The disk is full.')),
    });
    for (const name of ['recall', 'record'] as const) {
      harness = createHarness({ wrap: failing(name) });
      const opened = await harness.visit(1, first);
      expect(opened.findings).toHaveLength(1);
      expect(opened.notKept).toBe('storage');
    }
  });

  test('a version that can’t be read back is not taken for seen', async () => {
    const factory = new IDBFactory();
    await createHarness({ factory }).visit(1, first);
    const wrap = (store: Store) => ({ ...store, readVersion: () => Promise.reject(new CallError('storage', 'Broken.')) });
    expect((await createHarness({ factory, wrap }).visit(2, second)).notKept).toBe('storage');
    expect((await createHarness({ factory }).visit(3, second)).since).not.toBeNull();
  });
});

describe('pages that are not read', () => {
  const unknown = { url: 'https://harbour.example/rules' };

  test('one outside of the catalogue that is no policy', async () => {
    harness = createHarness({ isPolicy: () => false });
    expect(await harness.visit(1, first, unknown)).toMatchObject({ status: 'not-policy', document: null, findings: [] });
  });

  test('one outside of the catalogue that is a policy is read and kept, but not watched unasked', async () => {
    expect(await harness.visit(1, first, unknown)).toMatchObject({ status: 'read', watched: false, document: { known: false } });
    await harness.api.watch('harbour.example/rules');
    expect((await harness.api.library())[0]?.platform).toBe('harbour.example');
    expect((await harness.visit(2, second, unknown)).since).not.toBeNull();
  });

  test('another language', async () => {
    expect(await harness.visit(1, { ...first, language: 'nb' })).toMatchObject({ status: 'unsupported-language', findings: [] });
    expect((await harness.visit(2, { ...first, language: 'und' })).status).toBe('read');
  });

  test('nothing to read, and too much', async () => {
    expect((await harness.visit(1, { ...first, blocks: [] })).status).toBe('empty');
    expect((await harness.visit(1, textOf(['x'.repeat(3_100_000)]))).status).toBe('too-large');
    expect(await harness.db.versions.count()).toBe(0);
  });

  test('no web address', async () => {
    await expect(harness.visit(1, first, { url: 'about:blank' })).rejects.toThrow(CallError);
  });
});

describe('settings', () => {
  test('go with the page; the pill can be sent away from a platform or everywhere', async () => {
    await harness.api.setPage({ show: 'all', pillCorner: 'top-left' });
    await harness.api.dismissPill({ scope: 'platform', documentId: TERMS_ID });
    await harness.api.dismissPill({ scope: 'platform', documentId: TERMS_ID });
    expect(harness.settings.pillHiddenOn).toEqual(['discord']);
    expect((await harness.visit(1, first)).settings).toEqual({
      show: 'all',
      concerns: [],
      pillCorner: 'top-left',
      pillHidden: true,
    });
    const elsewhere = { url: 'https://stripe.com/privacy' };
    expect((await harness.visit(2, first, elsewhere)).settings.pillHidden).toBe(false);
    await harness.api.dismissPill({ scope: 'everywhere', documentId: TERMS_ID });
    expect((await harness.visit(3, first, elsewhere)).settings.pillHidden).toBe(true);
  });

  test('a document that nobody knows can’t be watched', async () => {
    await expect(harness.api.watch('nowhere/at-all')).rejects.toThrow('No such document.');
  });
});

describe('library', () => {
  test('platforms with unread changes first, then by name', async () => {
    await harness.visit(1, first, { url: 'https://www.spotify.com/us/legal/privacy-policy/' });
    await harness.visit(2, first, { url: 'https://stripe.com/privacy' });
    await harness.visit(3, first);
    expect((await harness.api.library()).map(({ platform }) => platform)).toEqual(['Discord', 'Spotify', 'Stripe']);
    await harness.visit(4, second, { url: 'https://stripe.com/privacy' });
    const [stripe] = await harness.api.library();
    expect(stripe?.platform).toBe('Stripe');
    expect(stripe?.documents[0]).toMatchObject({
      lastVisit: '2026-05-01T10:00:00.000Z',
      counts: { high: 1, medium: 0, low: 0, favourable: 0 },
      unread: [{ typeNames: [expect.stringMatching(/arbitration/iu)] }],
    });
  });

  test('the address that was watched without a visit', async () => {
    await harness.api.watch(TERMS_ID);
    expect((await harness.api.library())[0]?.documents[0]).toMatchObject({
      lastVisit: null,
      versions: 0,
      document: { url: expect.stringContaining(TERMS) },
    });
  });
});
