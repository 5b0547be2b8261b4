import { isScripted } from '../catalogue/catalogue';
import type { CheckedDocument } from '../messages/protocol';
import type { CheckStore } from './check-ports';

/** How the checks of every watched document stand, by title. */
export function listChecks(listed: Awaited<ReturnType<CheckStore['listChecks']>>): readonly CheckedDocument[] {
  return listed
    .map(
      ({ document, states }): CheckedDocument => ({
        document,
        scripted: isScripted(document.id),
        ways: states.map(({ via, lastTried, lastGood, due, problem, sightings, flickers }) => ({
          via,
          lastTried,
          lastGood,
          due,
          problem,
          pending: sightings.length,
          flickers: flickers.map(({ before, after, time }) => ({ before, after, time })),
        })),
      }),
    )
    .sort((a, b) => a.document.title.localeCompare(b.document.title, 'en'));
}
