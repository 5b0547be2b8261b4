import { useEffect, useState } from 'preact/hooks';
import type { ClauseInAtlas } from '../../lib/atlas/answers';
import type { Result } from '../../lib/messages/protocol';
import type { PageActions } from '../../lib/page/page-state';

/** How everyone else handles a clause of a type; null until the answer is there, or where nothing is asked. */
export function useAtlas(type: string | undefined, actions: PageActions): Result<ClauseInAtlas> | null {
  const [answer, setAnswer] = useState<{ readonly of: string; readonly result: Result<ClauseInAtlas> } | null>(null);
  useEffect(() => {
    let left = false;
    if (type !== undefined)
      void actions.askAtlas(type).then((result) => {
        if (!left) setAnswer({ of: type, result });
      });
    return () => {
      left = true;
    };
  }, [type, actions]);
  // The answer about another clause is none about this one.
  return answer && answer.of === type ? answer.result : null;
}
