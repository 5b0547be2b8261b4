import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/messages/protocol';

type Answers<Asked> = { readonly [Name in keyof Asked]: Asked[Name] extends Result<infer Value> ? Value : never };

/**
 * Asks several things at once.
 * @param ask stable between renders (`useCallback`)
 * @returns all answers, or the first that failed; null until they are there. And how to ask anew.
 */
export function useAnswers<Asked extends Readonly<Record<string, Result<unknown>>>>(
  ask: () => { readonly [Name in keyof Asked]: Promise<Asked[Name]> },
): readonly [Result<Answers<Asked>> | null, () => Promise<void>] {
  const [answers, setAnswers] = useState<Result<Answers<Asked>> | null>(null);
  const again = useCallback(async () => {
    const all = await Promise.all(
      Object.entries(ask()).map(async ([name, answer]) => [name, await (answer as Promise<Result<unknown>>)] as const),
    );
    const failed = all.map(([, answer]) => answer).find((answer) => !answer.ok);
    setAnswers(
      failed && !failed.ok
        ? failed
        : {
            ok: true,
            value: Object.fromEntries(all.map(([name, answer]) => [name, answer.ok && answer.value])) as Answers<Asked>,
          },
    );
  }, [ask]);
  useEffect(() => void again(), [again]);
  return [answers, again];
}
