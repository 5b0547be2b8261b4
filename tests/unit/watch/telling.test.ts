import { beforeEach, describe, expect, test } from 'vitest';
import type { Text } from '../../../lib/model';
import { isMuted } from '../../../lib/watch/mute';
import { tellUnread } from '../../../lib/watch/tell-unread';
import { weekBefore } from '../../../lib/watch/week';
import { createHarness, first, type Harness, most, second, TERMS_ID, third } from './harness';

let harness: Harness;

beforeEach(() => {
  harness = createHarness();
});

/** A first visit, then one on each following day. */
async function visitOnDays(...texts: readonly Text[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    harness.day = index + 1;
    await harness.visit(index + 1, text);
  }
}

const listed = async () => (await harness.api.changes({ limit: 100 })).changes;

describe('history', () => {
  test('a change stays listed when it was read, with its words and its version', async () => {
    await visitOnDays(first, second);
    expect(await listed()).toMatchObject([{ unread: true, muted: false, version: 2, typeNames: ['Binding arbitration'] }]);
    await harness.api.markSeen(TERMS_ID);
    const [change] = await listed();
    expect(change).toMatchObject({ unread: false, document: { id: TERMS_ID } });
    expect(change?.before).toContain('60 days');
    expect(change?.after).toContain('30 days');
  });

  test('the newest first, no more than asked for, of one document where asked so', async () => {
    await visitOnDays(first, second);
    await harness.api.markSeen(TERMS_ID);
    harness.day = 3;
    await harness.visit(3, third);
    expect((await listed()).map(({ time }) => time.slice(0, 10))).toEqual(['2026-05-03', '2026-05-02']);
    expect(await harness.api.changes({ limit: 1 })).toMatchObject({ more: true, changes: [{ unread: true }] });
    expect(await harness.api.changes({ limit: 2 })).toMatchObject({ more: false });
    expect((await harness.api.changes({ limit: 9, documentId: TERMS_ID })).changes).toHaveLength(2);
    expect((await harness.api.changes({ limit: 9, documentId: 'harbour/terms' })).changes).toEqual([]);
  });

  test('of a document that is no longer watched it is listed, but not unread', async () => {
    await visitOnDays(first, second);
    await harness.api.unwatch(TERMS_ID);
    expect(await listed()).toMatchObject([{ unread: false }]);
    expect(harness.badge()).toBe(0);
  });
});

describe('all read', () => {
  test('clears what waits, and the badge', async () => {
    await visitOnDays(first, second);
    expect(harness.badge()).toBe(1);
    await harness.api.markAllSeen();
    expect(harness.badge()).toBe(0);
    expect(await listed()).toMatchObject([{ unread: false }]);
    await harness.visit(3, second);
    expect(harness.badge()).toBe(0);
  });
});

describe('muted', () => {
  test.each([
    { scope: 'platform', id: 'discord' },
    { scope: 'document', id: TERMS_ID },
    { scope: 'type', id: 'binding-arbitration' },
  ] as const)('a $scope counts nowhere, is listed quietly, and counts again when unmuted', async (scope) => {
    await visitOnDays(first, second);
    await harness.api.mute({ ...scope, until: null });
    expect(harness.badge()).toBe(0);
    expect((await harness.api.library())[0]?.documents).toMatchObject([{ unread: [], quiet: 1 }]);
    expect(await listed()).toMatchObject([{ unread: true, muted: true }]);
    expect(await harness.api.mutes()).toMatchObject([{ ...scope, name: expect.stringMatching(/^Discord|^Binding/u) }]);
    await harness.api.unmute(scope);
    expect(harness.badge()).toBe(1);
    expect(await harness.api.mutes()).toEqual([]);
  });

  test('another one changes nothing', async () => {
    await visitOnDays(first, second);
    for (const id of ['stripe', 'stripe/terms-of-service', 'class-action-waiver'])
      for (const scope of ['platform', 'document', 'type'] as const) await harness.api.mute({ scope, id, until: null });
    expect(harness.badge()).toBe(1);
  });

  test('a change of several types is muted only where all of them are', () => {
    const document = { id: 'harbour/terms', platformId: 'harbour' };
    const held = [{ scope: 'type', id: 'a', until: null }] as const;
    expect(isMuted(document, ['a'], held)).toBe(true);
    expect(isMuted(document, ['a', 'b'], held)).toBe(false);
    expect(isMuted(document, [], held)).toBe(false);
  });

  test('what is snoozed counts again when its time is over, and wakes the worker for it', async () => {
    await visitOnDays(first, second);
    const until = '2026-05-09T10:00:00.000Z';
    await harness.api.mute({ scope: 'document', id: TERMS_ID, until });
    expect(harness.badge()).toBe(0);
    expect(harness.wakes).toEqual([until]);
    harness.day = 9;
    await tellUnread(harness.parts);
    expect(harness.badge()).toBe(1);
    expect(await harness.api.mutes()).toEqual([]);
  });
});

describe('notices', () => {
  /** As if the changes had been found by a check, of which no page has told. */
  const foundByCheck = () => harness.db.changes.toCollection().modify({ told: 0 });

  test('of the severities that were chosen, once, and with the gravest sentence', async () => {
    await harness.parts.settings.change({ notifyOf: ['high'] });
    await visitOnDays(first, second);
    expect(harness.notices).toEqual([]);
    await foundByCheck();
    await tellUnread(harness.parts);
    expect(harness.notices).toMatchObject([{ id: TERMS_ID, title: 'Discord Terms of Service changed' }]);
    expect(harness.notices[0]?.message).toMatch(/60.*30/u);
    await tellUnread(harness.parts);
    expect(harness.notices).toHaveLength(1);
  });

  test.each(['not chosen', 'muted', 'read', 'unwatched'])('none where it is %s', async (why) => {
    await harness.parts.settings.change({ notifyOf: why === 'not chosen' ? ['low'] : ['high', 'medium', 'low'] });
    await visitOnDays(first, second);
    await foundByCheck();
    if (why === 'muted') await harness.parts.telling.mute({ scope: 'platform', id: 'discord', until: null });
    if (why === 'read') await harness.parts.store.markSeen(TERMS_ID);
    if (why === 'unwatched') await harness.api.unwatch(TERMS_ID);
    harness.notices.length = 0;
    await tellUnread(harness.parts);
    expect(harness.notices).toEqual([]);
  });

  test('killed before it is remembered, it is shown again in its own place', async () => {
    await harness.parts.settings.change({ notifyOf: ['high'] });
    await visitOnDays(first, second);
    await foundByCheck();
    const killed = { ...harness.parts.telling, markTold: () => Promise.reject(new Error('killed')) };
    await expect(tellUnread({ ...harness.parts, telling: killed })).rejects.toThrow('killed');
    await tellUnread(harness.parts);
    expect(new Set(harness.notices.map(({ id }) => id)).size).toBe(1);
    await tellUnread(harness.parts);
    expect(harness.notices).toHaveLength(2);
  });
});

describe('the week', () => {
  test('goes from Monday to Monday, whatever day it is', () => {
    for (const day of ['04', '06', '10']) {
      const { from, to } = weekBefore(new Date(2026, 4, Number(day), 12).toISOString(), 0);
      expect(new Date(from)).toEqual(new Date(2026, 4, 4));
      expect(new Date(to)).toEqual(new Date(2026, 4, 11));
    }
    expect(new Date(weekBefore(new Date(2026, 4, 4).toISOString(), 2).from)).toEqual(new Date(2026, 3, 20));
  });

  test('lists what changed in it, with the words, and what did not', async () => {
    await visitOnDays(first, second);
    harness.day = 3;
    const digest = await harness.api.digest({ weeksAgo: 0 });
    expect(digest).toMatchObject({ unchanged: 0, muted: 0, documents: [{ changes: [{ severity: 'high' }] }] });
    expect(digest.markdown).toContain('# Policy changes, 27 April 2026 to 3 May 2026');
    expect(digest.markdown).toContain('## [Discord Terms of Service](<https://discord.com/terms>)');
    expect(digest.markdown).toContain('within 60 days');
    expect(digest.markdown).toContain('within 30 days');
    expect((await harness.api.digest({ weeksAgo: 1 })).documents).toEqual([]);
    harness.day = 12;
    expect((await harness.api.digest({ weeksAgo: 0 })).markdown).toContain('1 other watched document: no such change found.');
    expect((await harness.api.digest({ weeksAgo: 2 })).documents).toHaveLength(1);
  });

  test('leaves muted changes out and says so', async () => {
    await visitOnDays(first, second);
    await harness.api.mute({ scope: 'type', id: 'binding-arbitration', until: null });
    expect(await harness.api.digest({ weeksAgo: 0 })).toMatchObject({ documents: [], muted: 1 });
  });

  test('words of a contract become no markup', async () => {
    await harness.visit(1, first);
    const blocks = second.blocks.map((block) => ({ ...block, text: block.text.replace('boathouse', '<b>*boathouse*</b>') }));
    harness.day = 2;
    await harness.visit(2, { ...second, blocks });
    const { markdown } = await harness.api.digest({ weeksAgo: 0 });
    expect(markdown).toContain('\\<b\\>\\*boathouse\\*\\</b\\>');
  });
});

describe('versions', () => {
  test('are listed with the material changes found in each', async () => {
    await visitOnDays(first, second, most);
    const [history] = await harness.api.timeline({});
    expect(history?.document.id).toBe(TERMS_ID);
    expect(history?.versions.map(({ time, material }) => [time.slice(8, 10), material > 0])).toEqual([
      ['01', false],
      ['02', false],
      ['03', true],
    ]);
    expect(await harness.api.timeline({ documentId: 'harbour/terms' })).toEqual([]);
  });

  test('any two are compared, in either order', async () => {
    await visitOnDays(first, second, third);
    const compared = await harness.api.compareVersions({ documentId: TERMS_ID, older: 1, newer: 3 });
    expect(compared).toMatchObject({ class: 'material', changes: [{ path: ['Rules'], typeNames: ['Binding arbitration'] }] });
    expect(compared.changes[0]?.after).toContain('10 days');
    expect(compared.unchanged).toBe(9);
    const back = await harness.api.compareVersions({ documentId: TERMS_ID, older: 3, newer: 1 });
    expect(back.changes[0]?.after).toContain('60 days');
  });

  test('not one that is gone, of another document, or read another way', async () => {
    await visitOnDays(first, second);
    const ask = { documentId: TERMS_ID, older: 1, newer: 2 };
    await expect(harness.api.compareVersions({ ...ask, newer: 9 })).rejects.toMatchObject({ code: 'unavailable' });
    await expect(harness.api.compareVersions({ ...ask, documentId: 'harbour/terms' })).rejects.toMatchObject({
      code: 'bad-request',
    });
    await harness.db.versions.update(2, { via: 'fetch' });
    await expect(harness.api.compareVersions(ask)).rejects.toMatchObject({ code: 'bad-request' });
  });
});
