import type { Client } from '../../lib/messages/messenger';
import type { BackgroundApi, Result } from '../../lib/messages/protocol';

type Answers = { readonly [Call in keyof BackgroundApi]?: Awaited<ReturnType<BackgroundApi[Call]>> };

/** Gives each call the answer named for it, and `null` for those that only do something. */
export const answering = (answers: Answers): Client<BackgroundApi> =>
  client((call) => Promise.resolve({ ok: true, value: answers[call] ?? null }));

/** Fails in everything. */
export const failing: Client<BackgroundApi> = client(() =>
  Promise.resolve({ ok: false, error: { code: 'storage', message: 'The disk or the browser’s share of it is full.' } }),
);

/** Never answers. */
export const silent: Client<BackgroundApi> = client(() => new Promise(() => {}));

function client(answer: (call: keyof BackgroundApi) => Promise<Result<unknown>>): Client<BackgroundApi> {
  const calls = new Map<string, () => Promise<Result<unknown>>>();
  return new Proxy({} as Client<BackgroundApi>, {
    // The same function each time: components ask anew when what they ask with changes.
    get(_target, call: string) {
      const made = calls.get(call) ?? (() => answer(call as keyof BackgroundApi));
      calls.set(call, made);
      return made;
    },
  });
}
