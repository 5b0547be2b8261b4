import * as v from 'valibot';
import { type Answer, createAnswer, failure } from './messenger';
import type { PageApi } from './protocol';

const REQUESTS: Readonly<Record<string, v.GenericSchema>> = {
  summary: v.undefined(),
  toggleList: v.undefined(),
  showFinding: v.pipe(v.string(), v.maxLength(200)),
  step: v.picklist([1, -1]),
  read: v.object({ requested: v.boolean() }),
} satisfies Record<keyof PageApi, v.GenericSchema>;

/** Answers for a page. Only the extension's worker and own pages may ask: another page's content script has no business here. */
export function answerForPage(api: PageApi, extensionId: string): Answer {
  return createAnswer('page', api, {
    admit: (_call, sender) =>
      sender.extensionId === extensionId && !isWebPage(sender.url) ? null : failure('forbidden', 'Not from Clauselight itself.'),
    check(call, request) {
      const checked = v.safeParse(REQUESTS[call] ?? v.never(), request ?? undefined);
      return checked.success ? { ok: true, value: checked.output } : failure('bad-request', checked.issues[0].message);
    },
    permit: () => null,
  });
}

const isWebPage = (url: string | undefined) => url !== undefined && !/^(?:chrome|moz|safari-web)-extension:/u.test(url);
