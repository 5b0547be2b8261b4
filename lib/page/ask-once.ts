import type { Result } from '../messages/protocol';

/** Asks each question once; one that failed is asked anew. */
export function askOnce<Request, Value>(ask: (request: Request) => Promise<Result<Value>>): typeof ask {
  const asked = new Map<string, Promise<Result<Value>>>();
  return (request) => {
    const key = JSON.stringify(request);
    const known = asked.get(key);
    if (known) return known;
    const answer = ask(request).then((result) => {
      if (!result.ok) asked.delete(key);
      return result;
    });
    asked.set(key, answer);
    return answer;
  };
}
