/**
 * What both ends of the conversation share: envelopes, clients, and how a listener answers. Knows no browser: lib/browser
 * brings the wires. Who may say what is in serve-background.ts and serve-page.ts.
 */
import type { BackgroundApi, ErrorCode, PageApi, Result } from './protocol';

/** An interface of protocol.ts as its callers see it: every answer is a result, nothing rejects. */
export type Client<Api> = {
  readonly [Call in keyof Api]: Api[Call] extends (...request: infer Request) => Promise<infer Answer>
    ? (...request: Request) => Promise<Result<Answer>>
    : never;
};

/** Sends a message and waits for the answer; rejects as browsers do where nobody listens. */
export type Send = (message: unknown) => Promise<unknown>;

/** Where a message came from, as the browser vouches for it. */
export interface Sender {
  readonly extensionId: string | undefined;
  /** Address of the frame that sent it; `tabUrl` where the extension may see it. Either can lag behind a client-side navigation. */
  readonly url: string | undefined;
  readonly tabUrl: string | undefined;
  /** Absent for the worker and for pages outside a tab, such as the popup. */
  readonly tabId: number | undefined;
  /** 0 for the page itself, more for frames in it. */
  readonly frameId: number | undefined;
}

/** Answers a message, or `undefined` at once for one that is not for this listener. */
export type Answer = (message: unknown, sender: Sender) => Promise<Result<unknown>> | undefined;

type Receiver = 'background' | 'page';

interface Envelope {
  readonly to: Receiver;
  readonly call: string;
  readonly request: unknown;
}

export const createBackgroundClient = (send: Send): Client<BackgroundApi> => createClient('background', send);

/** @param send to the page's own frame of one tab */
export const createPageClient = (send: Send): Client<PageApi> => createClient('page', send);

/** What may be called, the types know; a list of it would be carried into every page. */
function createClient<Api>(to: Receiver, send: Send): Client<Api> {
  const ask = async (call: string, request: unknown): Promise<Result<unknown>> => {
    const message: Envelope = { to, call, request };
    const first = await deliver(send, message);
    // A worker may be killed with our question in its hands. Every call can be repeated, so ask once more; that wakes it.
    return to === 'background' && !first.ok && first.error.code === 'unavailable' ? deliver(send, message) : first;
  };
  return new Proxy({} as Record<string, unknown>, {
    // The same function each time, as callers may expect. Whatever is awaited is asked for `then`: a client is no promise.
    get: (known, call: string) => {
      if (call !== 'then') known[call] ??= (request: unknown) => ask(call, request);
      return known[call];
    },
  }) as Client<Api>;
}

async function deliver(send: Send, message: Envelope): Promise<Result<unknown>> {
  try {
    const answer = await send(message);
    return isResult(answer) ? answer : failure('unavailable', 'Nobody answered.');
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return failure(/context invalidated|runtime.*undefined/iu.test(text) ? 'invalidated' : 'unavailable', text);
  }
}

const isResult = (answer: unknown): answer is Result<unknown> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';

export const failure = (code: ErrorCode, message: string): Result<never> => ({ ok: false, error: { code, message } });

/** What a receiver does with a message that is for it. `null`: fit to be carried out. */
export interface Doorkeeper {
  /** May this sender say this at all? */
  admit(call: string, sender: Sender): Result<never> | null;
  /** The request, checked, or why not. */
  check(call: string, request: unknown): Result<unknown>;
  /** May it, with this very request? */
  permit(call: string, request: unknown, sender: Sender): Result<never> | null;
}

/** Thrown by an answering function to give an expected error another code than `internal`. */
export class CallError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** @param api functions of one interface of protocol.ts */
export function createAnswer(to: Receiver, api: BackgroundApi | PageApi, door: Doorkeeper): Answer {
  const calls = new Map(Object.entries(api).filter(([, value]) => typeof value === 'function'));
  return (message, sender) => {
    if (!isEnvelope(message) || message.to !== to) return undefined;
    return answer(message, sender);
  };

  async function answer({ call, request }: Envelope, sender: Sender): Promise<Result<unknown>> {
    const refused = door.admit(call, sender);
    if (refused) return refused;
    const carryOut = calls.get(call) as ((request: unknown) => Promise<unknown>) | undefined;
    if (!carryOut) return failure('unknown-call', `Nothing here is called ${call.slice(0, 40)}.`);
    const checked = door.check(call, request);
    if (!checked.ok) return checked;
    const forbidden = door.permit(call, checked.value, sender);
    if (forbidden) return forbidden;
    try {
      return { ok: true, value: await carryOut.call(api, checked.value) };
    } catch (error) {
      if (error instanceof CallError) return failure(error.code, error.message);
      console.error(`Clauselight: ${call} failed.`, error);
      return failure('internal', error instanceof Error ? error.message : String(error));
    }
  }
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'to' in message && 'call' in message && typeof message.call === 'string';
