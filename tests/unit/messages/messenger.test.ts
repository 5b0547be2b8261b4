import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, CallError, createBackgroundClient, createPageClient, type Sender } from '../../../lib/messages/messenger';
import type { BackgroundApi, OpenPageRequest, PageApi } from '../../../lib/messages/protocol';
import { answerForBackground, MAX_BLOCKS, MAX_CHARACTERS } from '../../../lib/messages/serve-background';
import { answerForPage } from '../../../lib/messages/serve-page';

const OWN = 'own-extension';
const PAGE: Sender = { extensionId: OWN, url: 'https://harbour.example/terms?x=1', tabUrl: undefined, tabId: 7, frameId: 0 };
const POPUP: Sender = {
  extensionId: OWN,
  url: 'chrome-extension://own-extension/popup.html',
  tabUrl: undefined,
  tabId: undefined,
  frameId: undefined,
};

const request: OpenPageRequest = {
  url: 'https://harbour.example/terms',
  visitId: '12345678-aaaa',
  text: { title: 'Terms', language: 'en', blocks: [{ kind: 'p', text: 'You agree.', path: ['Terms'] }] },
  requested: false,
};

/** The calls that are tried here; the background has more. */
const fakeApi = () => {
  const call = () => vi.fn(async () => null as unknown);
  return {
    openPage: call(),
    markSeen: call(),
    watch: call(),
    unwatch: call(),
    library: call(),
    dismissPill: call(),
    setPage: call(),
  };
};

let api: ReturnType<typeof fakeApi>;
let answer: Answer;

beforeEach(() => {
  api = fakeApi();
  answer = answerForBackground(api as unknown as BackgroundApi, {
    extensionId: OWN,
    extensionRoot: 'chrome-extension://own-extension/',
    isDocumentOf: (id, url) => id === 'harbour/terms' && url.startsWith('https://harbour.example/'),
  });
});

const ask = (call: string, request: unknown, sender = PAGE) => answer({ to: 'background', call, request }, sender);
const code = async (call: string, request: unknown, sender = PAGE) => {
  const result = await ask(call, request, sender);
  return result?.ok ? 'ok' : result?.error.code;
};

describe('who may ask the background', () => {
  test('a page, for itself', async () => {
    expect(await code('openPage', request)).toBe('ok');
    expect(await code('markSeen', 'harbour/terms')).toBe('ok');
    expect(api.openPage).toHaveBeenCalledWith(request);
  });

  test('not a page for another page or document', async () => {
    expect(await code('openPage', { ...request, url: 'https://stripe.com/privacy' })).toBe('forbidden');
    expect(await code('openPage', { ...request, url: 'https://harbour.example.evil.example/terms' })).toBe('forbidden');
    expect(await code('markSeen', 'stripe/privacy-policy')).toBe('forbidden');
    expect(await code('dismissPill', { scope: 'platform', documentId: 'stripe/privacy-policy' })).toBe('forbidden');
    expect(api.openPage).not.toHaveBeenCalled();
  });

  test('a page whose address ran ahead of its frame’s, as after a client-side navigation', async () => {
    const sender = { ...PAGE, url: 'https://harbour.example/', tabUrl: 'https://harbour.example/terms' };
    expect(await code('openPage', request, sender)).toBe('ok');
  });

  test('not a page that is being left for the site that comes next in its tab', async () => {
    const sender = { ...PAGE, url: 'https://evil.example/terms', tabUrl: 'https://harbour.example/terms' };
    expect(await code('openPage', request, sender)).toBe('forbidden');
    expect(await code('markSeen', 'harbour/terms', sender)).toBe('forbidden');
  });

  test('not a page for the reader’s library, not a frame, not another extension, nobody from nowhere', async () => {
    expect(await code('library', undefined)).toBe('forbidden');
    expect(await code('openPage', request, { ...PAGE, frameId: 3 })).toBe('forbidden');
    expect(await code('openPage', request, { ...PAGE, extensionId: 'another' })).toBe('forbidden');
    expect(await code('openPage', request, { ...PAGE, tabId: undefined })).toBe('forbidden');
    expect(await code('library', undefined, { ...POPUP, url: 'https://evil.example/chrome-extension://own-extension/' })).toBe(
      'forbidden',
    );
  });

  test('the popup, for anything', async () => {
    expect(await code('library', undefined, POPUP)).toBe('ok');
    expect(await code('library', null, POPUP)).toBe('ok');
    expect(await code('unwatch', 'stripe/privacy-policy', POPUP)).toBe('ok');
  });
});

describe('what the background is asked', () => {
  test.each([
    ['no request', undefined],
    ['no web address', { ...request, url: 'javascript:alert(1)' }],
    ['something more', { ...request, more: 1 }],
    ['no visit', { ...request, visitId: '' }],
    ['another kind of block', { ...request, text: { ...request.text, blocks: [{ kind: 'img', text: 'x', path: [] }] } }],
    ['an empty block', { ...request, text: { ...request.text, blocks: [{ kind: 'p', text: '', path: [] }] } }],
    ['no blocks', { ...request, text: { ...request.text, blocks: 'none' } }],
    ['a null block', { ...request, text: { ...request.text, blocks: [{ ...request.text.blocks[0], path: [null] }] } }],
  ])('%s is a bad request', async (_, bad) => {
    expect(await code('openPage', bad)).toBe('bad-request');
  });

  test('too many blocks or characters, in text or headings, are too large', async () => {
    const block = request.text.blocks[0] as OpenPageRequest['text']['blocks'][number];
    const large = (blocks: unknown[]) => ({ ...request, text: { ...request.text, blocks } });
    expect(await code('openPage', large(Array(MAX_BLOCKS + 1).fill(block)))).toBe('too-large');
    expect(await code('openPage', large([{ ...block, text: 'x'.repeat(MAX_CHARACTERS + 1) }]))).toBe('too-large');
    expect(await code('openPage', large(Array(13).fill({ ...block, path: ['x'.repeat(1024 * 1024)] })))).toBe('too-large');
    expect(await code('openPage', large(Array(50_000).fill(block)))).toBe('ok');
  });

  test('settings of no kind and calls of no name are refused', async () => {
    expect(await code('setPage', { show: 'everything' })).toBe('bad-request');
    expect(await code('setPage', { pillHidden: true })).toBe('bad-request');
    expect(await code('markSeen', '')).toBe('bad-request');
    expect(await code('constructor', undefined, POPUP)).toBe('unknown-call');
    expect(await code('forget', undefined, POPUP)).toBe('unknown-call');
  });

  test('what is not for it is not answered', () => {
    for (const message of [null, 'openPage', { to: 'page', call: 'summary' }, { to: 'background' }, { call: 'openPage' }])
      expect(answer(message, PAGE)).toBeUndefined();
  });
});

test('expected errors keep their code; a bug is internal and told in the console', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  api.library.mockRejectedValueOnce(new CallError('storage', 'The disk is full.'));
  expect(await ask('library', undefined, POPUP)).toEqual({ ok: false, error: { code: 'storage', message: 'The disk is full.' } });
  expect(told).not.toHaveBeenCalled();
  api.library.mockRejectedValueOnce(new TypeError('oh'));
  expect(await code('library', undefined, POPUP)).toBe('internal');
  expect(told).toHaveBeenCalled();
});

describe('answerForPage', () => {
  const page = { summary: vi.fn(async () => ({})), step: vi.fn(async () => null) } as unknown as PageApi;
  const answer = answerForPage(page, OWN);
  const code = async (call: string, request: unknown, sender: Sender) => {
    const result = await answer({ to: 'page', call, request }, sender);
    return result?.ok ? 'ok' : result?.error.code;
  };

  test('answers the worker and the popup, nobody else', async () => {
    const worker: Sender = { ...POPUP, url: undefined };
    expect(await code('summary', undefined, worker)).toBe('ok');
    expect(await code('summary', undefined, POPUP)).toBe('ok');
    expect(await code('summary', undefined, PAGE)).toBe('forbidden');
    expect(await code('summary', undefined, { ...worker, extensionId: 'another' })).toBe('forbidden');
  });

  test('takes only steps that there are', async () => {
    expect(await code('step', 1, POPUP)).toBe('ok');
    expect(await code('step', 2, POPUP)).toBe('bad-request');
  });
});

describe('a client', () => {
  test('asks the background once more where nobody answered, as a worker that was killed does not', async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
      .mockResolvedValueOnce({ ok: true, value: [] });
    expect(await createBackgroundClient(send).library()).toEqual({ ok: true, value: [] });
    expect(send).toHaveBeenCalledTimes(2);
    expect(send).toHaveBeenLastCalledWith({ to: 'background', call: 'library', request: undefined });
  });
  test('a client’s calls are the same functions each time, and it is no promise', async () => {
    const client = createBackgroundClient(async () => ({ ok: true, value: [] }));
    expect(client.library).toBe(client.library);
    expect(client.library).not.toBe(client.mutes);
    expect(await client).toBe(client);
  });

  test('never rejects: nobody there, the extension gone, an answer of no shape', async () => {
    const page = (send: () => Promise<unknown>) => createPageClient(send).summary();
    const codeOf = async (send: () => Promise<unknown>) => {
      const result = await page(send);
      return result.ok ? 'ok' : result.error.code;
    };
    expect(await codeOf(async () => undefined)).toBe('unavailable');
    expect(await codeOf(async () => ({ ok: 'yes' }))).toBe('unavailable');
    expect(await codeOf(() => Promise.reject(new Error('Extension context invalidated.')))).toBe('invalidated');
    const send = vi.fn(async () => undefined);
    await createPageClient(send).step(1);
    expect(send).toHaveBeenCalledTimes(1);
  });
});
