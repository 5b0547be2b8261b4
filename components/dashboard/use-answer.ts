import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/messages/protocol';

/**
 * What the background answers, null until it has; and how to ask anew.
 * @param ask must stay the same function while the question is the same (`useCallback`)
 */
export function useAnswer<Value>(ask: () => Promise<Result<Value>>): readonly [Result<Value> | null, () => Promise<void>] {
  const [answer, setAnswer] = useState<{ readonly to: typeof ask; readonly result: Result<Value> } | null>(null);
  const again = useCallback(async () => {
    const result = await ask();
    setAnswer({ to: ask, result });
  }, [ask]);
  useEffect(() => void again(), [again]);
  // The answer to another question is none.
  return [answer?.to === ask ? answer.result : null, again];
}
