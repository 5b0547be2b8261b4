import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { documentById } from '../../../lib/catalogue/catalogue';
import type { CheckSettings } from '../../../lib/messages/protocol';
import type { DocumentRef, Text } from '../../../lib/model';
import { openCheckStore } from '../../../lib/store/open-check-store';
import { openStore } from '../../../lib/store/open-store';
import { Database } from '../../../lib/store/schema';
import { ARCHIVE_BASE } from '../../../lib/watch/archive-base';
import { type CheckDueParts, checkDue } from '../../../lib/watch/check-due';
import type { Fetched, Fetcher } from '../../../lib/watch/check-ports';
import { createEngine, TERMS, TERMS_ID } from './harness';

/** What a site answers: a text as its page, a status, or an answer of its own making. */
export type Answer = Text | number | Partial<Fetched> | Awaited<ReturnType<Fetcher['get']>>;

export const DOCUMENT = documentById(TERMS_ID) as DocumentRef;
const HOUR = 3_600_000;

/** Checks over a real store and an invented web; the invented pages are texts as JSON. */
export function createCheckHarness(factory = new IDBFactory()) {
  const db = new Database('test', { indexedDB: factory, IDBKeyRange });
  const store = openStore(db);
  const web = new Map<string, Answer>();
  const requests: { url: string; etag: string | null; time: number }[] = [];
  const harness = {
    db,
    store,
    web,
    requests,
    hours: 0,
    granted: true,
    online: true,
    settings: { on: true, every: 24, archive: false, archiveBase: ARCHIVE_BASE } as CheckSettings,
    parts: {
      store,
      checks: openCheckStore(db),
      engine: createEngine(),
      isPolicy: ({ blocks }) => blocks.length > 1,
      clock: { now: (): string => new Date(Date.UTC(2026, 4, 1) + harness.hours * HOUR).toISOString() },
      random: () => 0,
      online: (): boolean => harness.online,
      checkSettings: { read: async (): Promise<CheckSettings> => harness.settings, change: async () => {} },
      mayAsk: async (): Promise<boolean> => harness.granted,
      readPage: async (html) => JSON.parse(html) as Text,
      tell: async () => {},
      fetcher: {
        async get(url, { etag }) {
          requests.push({ url, etag, time: harness.hours });
          return answerOf(url, web.get(url) ?? 404);
        },
      },
    } as CheckDueParts,
    /** The page then has this, and time has gone on until its next check. */
    async check(answer?: Answer): Promise<number> {
      if (answer !== undefined) web.set(TERMS, answer);
      const state = await db.checks.get([TERMS_ID, 'fetch']);
      if (state) harness.hours = Math.max(harness.hours, (Date.parse(state.due) - Date.UTC(2026, 4, 1)) / HOUR);
      return checkDue(harness.parts);
    },
    state: () => db.checks.get([TERMS_ID, 'fetch']),
    unread: async () => (await db.changes.where({ unread: 1 }).toArray()).map(({ summary }) => summary),
    versions: () => db.versions.count(),
    /** All that is stored, for comparing two stores. */
    async everything() {
      const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
      return Object.fromEntries(tables);
    },
  };
  return harness;
}

export type CheckHarness = ReturnType<typeof createCheckHarness>;

function answerOf(url: string, answer: Answer): Awaited<ReturnType<Fetcher['get']>> {
  if (typeof answer === 'object' && 'ok' in answer) return answer;
  const page = { status: 200, url, type: 'text/html; charset=utf-8', etag: null, lastModified: null, retryAfter: null };
  if (typeof answer === 'number') return { ok: true, value: { ...page, status: answer, body: new Uint8Array() } };
  if ('blocks' in answer) return { ok: true, value: { ...page, body: bodyOf(answer) } };
  return { ok: true, value: { ...page, body: new Uint8Array(), ...answer } };
}

export const bodyOf = (text: Text): Uint8Array => new TextEncoder().encode(JSON.stringify(text));
