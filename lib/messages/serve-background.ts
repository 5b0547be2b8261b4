import * as v from 'valibot';
import { MOST_COMPARED } from '../atlas/answers';
import { type Answer, createAnswer, failure, type Sender } from './messenger';
import type { BackgroundApi, OpenPageRequest, Result } from './protocol';

/** More than any policy has (the longest known: 139,000 words, about 1 million characters), and what a worker can still hold. */
export const MAX_CHARACTERS = 12 * 1024 * 1024;
export const MAX_BLOCKS = 60_000;
const MAX_PATH = 64;

const documentId = v.pipe(v.string(), v.minLength(1), v.maxLength(8192));
const url = v.pipe(v.string(), v.maxLength(8192), v.regex(/^https?:\/\//iu, 'No web address.'));

const block = v.strictObject({
  kind: v.picklist(['h', 'p', 'li', 'td']),
  text: v.pipe(v.string(), v.minLength(1)),
  path: v.pipe(v.array(v.string()), v.maxLength(MAX_PATH)),
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
});

const text = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(10_000)),
  language: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u, 'No language.'))),
  blocks: v.array(block),
});

const openPage = v.strictObject({
  url,
  visitId: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/u, 'No visit id.')),
  text,
  requested: v.boolean(),
});

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const kept = { documentId, version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))) };

const muted = { scope: v.picklist(['platform', 'document', 'type']), id: documentId };

const cite = v.strictObject({
  ...kept,
  clause: v.optional(
    v.strictObject({ type: v.pipe(v.string(), v.maxLength(200)), quote: v.pipe(v.string(), v.maxLength(MAX_CHARACTERS)) }),
  ),
});

/** An id or a name. */
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const platform = v.strictObject({ platform: name, own: v.boolean() });

const REQUESTS: Readonly<Record<string, v.GenericSchema>> = {
  wake: v.strictObject({ url }),
  openPage,
  markSeen: documentId,
  watch: documentId,
  unwatch: documentId,
  checks: v.undefined(),
  checkNow: v.undefined(),
  library: v.undefined(),
  changes: v.strictObject({ documentId: v.optional(documentId), limit: v.pipe(whole, v.minValue(1), v.maxValue(1000)) }),
  markAllSeen: v.undefined(),
  mute: v.strictObject({ ...muted, until: v.nullable(v.pipe(v.string(), v.isoTimestamp())) }),
  unmute: v.strictObject(muted),
  mutes: v.undefined(),
  digest: v.strictObject({ weeksAgo: v.pipe(whole, v.maxValue(520)) }),
  timeline: v.strictObject({ documentId: v.optional(documentId) }),
  compareVersions: v.strictObject({ documentId, older: whole, newer: whole }),
  sectors: v.undefined(),
  clauseTypes: v.undefined(),
  trySample: v.strictObject({ url, text, earlier: text }),
  dismissPill: v.strictObject({ scope: v.picklist(['platform', 'everywhere']), documentId }),
  setPage: v.strictObject({
    show: v.exactOptional(v.picklist(['notable', 'all'])),
    pillCorner: v.exactOptional(v.picklist(['bottom-right', 'bottom-left', 'top-right', 'top-left'])),
  }),
  cite,
  openPrint: cite,
  evidence: v.strictObject(kept),
  clauseInAtlas: v.strictObject({ documentId, kind: name, type: name }),
  wording: v.strictObject({ type: name, platform: name, kind: name }),
  atlas: v.undefined(),
  exploreClause: name,
  compareWithSector: platform,
  comparePlatforms: v.pipe(v.array(platform), v.minLength(2), v.maxLength(MOST_COMPARED)),
  reportFinding: v.strictObject({
    documentId,
    finding: v.strictObject({
      type: v.pipe(v.string(), v.maxLength(200)),
      quote: v.pipe(v.string(), v.maxLength(MAX_CHARACTERS)),
      severity: v.picklist(['high', 'medium', 'low']),
      polarity: v.picklist(['adverse', 'neutral', 'favourable']),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    }),
    reason: v.picklist(['not-said', 'severity', 'words', 'other']),
    note: v.pipe(v.string(), v.maxLength(2_000)),
  }),
  reports: v.undefined(),
  storage: v.undefined(),
  deletePlatform: documentId,
  deleteEverything: v.undefined(),
  storeChanged: v.undefined(),
} satisfies Record<keyof BackgroundApi, v.GenericSchema>;

/** What a content script may ask for, always for the page that it runs on. The library is the reader's and no page's. */
const CALLS_OF_PAGES: ReadonlySet<string> = new Set([
  'wake',
  'openPage',
  'markSeen',
  'watch',
  'unwatch',
  'dismissPill',
  'setPage',
  'cite',
  'openPrint',
  'evidence',
  'clauseInAtlas',
  'wording',
  'reportFinding',
] satisfies (keyof BackgroundApi)[]);

export interface Identity {
  readonly extensionId: string;
  /** `chrome-extension://…/` or `moz-extension://…/`, with the closing slash. */
  readonly extensionRoot: string;
  /** Is this a document of the platform at the address? Keeps one platform's page from speaking for another's record. */
  isDocumentOf(documentId: string, url: string): boolean;
}

/** Answers for the worker. Sender, shape and size are checked before anything is carried out. */
export function answerForBackground(api: BackgroundApi, identity: Identity): Answer {
  const isOwnPage = (sender: Sender) => sender.url?.startsWith(identity.extensionRoot) ?? false;
  return createAnswer('background', api, {
    admit(call, sender) {
      if (sender.extensionId !== identity.extensionId) return failure('forbidden', 'Not from Clauselight itself.');
      if (isOwnPage(sender)) return null;
      if (sender.tabId === undefined || sender.url === undefined) return failure('forbidden', 'From nowhere.');
      if (sender.frameId !== 0) return failure('forbidden', 'From a frame inside a page.');
      return CALLS_OF_PAGES.has(call) ? null : failure('forbidden', 'Not for pages.');
    },
    check(call, request) {
      const size = call === 'openPage' ? checkSize(request) : null;
      if (size) return size;
      const checked = v.safeParse(REQUESTS[call] ?? v.never(), request ?? undefined, { abortEarly: true });
      return checked.success ? { ok: true, value: checked.output } : failure('bad-request', explain(checked.issues[0]));
    },
    permit(call, request, sender) {
      if (isOwnPage(sender)) return null;
      const here = originOf(sender.url ?? '');
      if (call === 'openPage' && (here === null || originOf((request as OpenPageRequest).url) !== here))
        return failure('forbidden', 'Not the site that asks.');
      const id = typeof request === 'string' ? request : (request as { readonly documentId?: string }).documentId;
      if (id === undefined) return null;
      // After a client-side navigation the browser still names the address that the document was loaded from, and only the tab's
      // is the right one; unless the tab is already on its way to another site.
      const addresses = [sender.url, sender.tabUrl].filter((address) => address !== undefined);
      if (addresses.some((address) => originOf(address) === here && identity.isDocumentOf(id, address))) return null;
      return failure('forbidden', 'No document of the site that asks.');
    },
  });
}

/** Looks at no more than it must: the shape is checked afterwards. */
function checkSize(request: unknown): Result<never> | null {
  const blocks = (request as Partial<OpenPageRequest> | null)?.text?.blocks;
  if (!Array.isArray(blocks)) return null;
  if (blocks.length > MAX_BLOCKS) return failure('too-large', `More than ${MAX_BLOCKS} blocks.`);
  let text = 0;
  let paths = 0;
  for (const { text: words, path } of blocks as readonly Partial<OpenPageRequest['text']['blocks'][number]>[]) {
    text += words?.length ?? 0;
    if (Array.isArray(path)) for (const heading of path) paths += heading?.length ?? 0;
    if (text > MAX_CHARACTERS || paths > MAX_CHARACTERS) return failure('too-large', `More than ${MAX_CHARACTERS} characters.`);
  }
  return null;
}

const explain = (issue: v.BaseIssue<unknown>) => `${v.getDotPath(issue) ?? 'request'}: ${issue.message}`.slice(0, 200);

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);
