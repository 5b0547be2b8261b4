import { type Answer, createAnswer, failure } from './messenger';
import type { PageApi } from './protocol';

/** Is a request fit to be carried out? By hand: a schema library is too much for every page to carry. */
const FITS: Readonly<Record<keyof PageApi, (request: unknown) => boolean>> = {
  summary: isNothing,
  toggleList: isNothing,
  showFinding: (request) => typeof request === 'string' && request.length <= 200,
  step: (request) => request === 1 || request === -1,
  read: (request) =>
    typeof request === 'object' && request !== null && 'requested' in request && typeof request.requested === 'boolean',
};

/** Answers for a page. Only the extension's worker and own pages may ask: another page's content script has no business here. */
export function answerForPage(api: PageApi, extensionId: string): Answer {
  return createAnswer('page', api, {
    admit: (_call, sender) =>
      sender.extensionId === extensionId && !isWebPage(sender.url) ? null : failure('forbidden', 'Not from Clauselight itself.'),
    check: (call, request) =>
      Object.hasOwn(FITS, call) && FITS[call as keyof PageApi](request)
        ? { ok: true, value: request }
        : failure('bad-request', 'Not as the call wants it.'),
    permit: () => null,
  });
}

/** `null` is what some browsers make of `undefined` on the way. */
function isNothing(request: unknown): boolean {
  return request === undefined || request === null;
}

const isWebPage = (url: string | undefined) => url !== undefined && !/^(?:chrome|moz|safari-web)-extension:/u.test(url);
