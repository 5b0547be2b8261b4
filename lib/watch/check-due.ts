import { isScripted } from '../catalogue/catalogue';
import { groupBy } from '../catalogue/group-by';
import type { CheckSettings } from '../messages/protocol';
import type { DocumentRef } from '../model';
import { isTracked } from './ask-archive';
import { createRobots } from './ask-robots';
import { type CheckParts, checkDocument } from './check-document';
import type { CheckSettingsPort, CheckStore, CheckVia } from './check-ports';
import { sourceAddress } from './read-source';
import { waysToCheck } from './schedule';

export type CheckDueParts = Omit<CheckParts, 'settings' | 'askRobots'> & {
  readonly checkSettings: CheckSettingsPort;
  /** Is there a network? */
  online(): boolean;
  /** Called after every check: there may be something to tell. */
  tell(): Promise<void>;
};

interface Due {
  readonly document: DocumentRef;
  readonly via: CheckVia;
  readonly lastTried: string;
}

/** So many checks a wake: browsers end a worker that is busy for long. What is left is due at the next. */
const MOST = 40;
/** So many hosts at a time; each of them is asked one thing at a time. */
const LANES = 3;

/** Checks what is due, host by host. @returns how many checks were made */
export async function checkDue(parts: CheckDueParts): Promise<number> {
  const settings = await parts.checkSettings.read();
  if (!settings.on || !parts.online()) return 0;
  const due = listDue(await parts.checks.listChecks(), settings, parts.clock.now()).slice(0, MOST);
  const hosts = [...groupBy(due, ({ document, via }) => hostOf(sourceAddress(document, via, settings))).values()];
  const askRobots = createRobots(parts.fetcher);
  const lane = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const { document, via } of host) {
        // The rest stays due: a network that went away is no document's fault.
        if (!parts.online()) return;
        await checkDocument(document, via, { ...parts, settings, askRobots });
        await parts.tell();
      }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return due.length;
}

/** What is due, the longest untried first: what ends the worker each time must not keep others waiting. */
export function listDue(
  listed: Awaited<ReturnType<CheckStore['listChecks']>>,
  settings: CheckSettings,
  now: string,
): readonly Due[] {
  const due = listed.flatMap(({ document, states }) =>
    waysToCheck(settings, { scripted: isScripted(document.id), tracked: isTracked(document) }).flatMap((via): Due[] => {
      const state = states.find((each) => each.via === via);
      return state && state.due > now ? [] : [{ document, via, lastTried: state?.lastTried ?? '' }];
    }),
  );
  return due.sort((a, b) => (a.lastTried < b.lastTried ? -1 : a.lastTried > b.lastTried ? 1 : 0));
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
