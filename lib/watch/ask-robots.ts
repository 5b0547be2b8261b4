import type { CheckProblem } from '../messages/protocol';
import type { Fetcher } from './check-ports';
import { isPublicAddress } from './public-address';
import { isAllowed } from './robots';

/** So much of a robots.txt is read (RFC 9309 asks for 500 KiB). */
const MOST = 500 * 1024;

/**
 * Asks sites whether a robot may read an address, each site once for as long as the function lives. A site that has no
 * robots.txt allows everything; one that fails to answer is left alone for now (RFC 9309, 2.3.1).
 */
export function createRobots(fetcher: Fetcher): (url: string) => Promise<CheckProblem | null> {
  const rules = new Map<string, Promise<string | CheckProblem>>();

  const fetchRules = async (origin: string): Promise<string | CheckProblem> => {
    const answer = await fetcher.get(`${origin}/robots.txt`, { etag: null, lastModified: null });
    if (!answer.ok) return answer.problem;
    const { status, url, body } = answer.value;
    if (!isPublicAddress(url)) return 'moved';
    if (status >= 500) return 'server';
    return status >= 200 && status < 300 ? `#\n${new TextDecoder().decode(body.subarray(0, MOST))}` : '#';
  };

  return async (url) => {
    const { origin, pathname, search } = new URL(url);
    const asked = rules.get(origin) ?? fetchRules(origin);
    rules.set(origin, asked);
    const answer = await asked;
    if (!answer.startsWith('#')) return answer as CheckProblem;
    return isAllowed(answer, `${pathname}${search}`) ? null : 'robots';
  };
}
