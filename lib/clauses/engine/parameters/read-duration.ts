import type { ClauseTypeId, Parameters } from '../../../model';
import { DURATION_ROLES } from './duration-roles';
import { type Duration, findDurations } from './find-durations';
import type { Passages } from './passages';

/** The time that counts for a clause of this type, with its words; longest and shortest where its passage names several. */
export function readDuration(type: ClauseTypeId, { quote, rest }: Passages): Pick<Parameters, 'days' | 'daysText' | 'daysAll'> {
  const role = DURATION_ROLES[type];
  if (!role) return {};
  const choose = (passage: string, own: boolean) => {
    const all = findDurations(passage).filter(({ around, looksBack }) => (!looksBack || role.back) && !role.not?.test(around));
    for (const near of role.near) {
      const chosen = all.find(({ around }) => near.test(around));
      if (chosen) return tell(chosen, all);
    }
    return own && !role.strict && all[0] ? tell(all[0], all) : undefined;
  };
  const said = choose(quote, true);
  if (said) return said;
  for (const passage of rest) {
    const elsewhere = choose(passage, false);
    if (elsewhere) return elsewhere;
  }
  return {};
}

function tell({ days, text }: Duration, all: readonly Duration[]): Pick<Parameters, 'days' | 'daysText' | 'daysAll'> {
  let [longest, shortest] = [days, days];
  for (const each of all) {
    longest = Math.max(longest, each.days);
    shortest = Math.min(shortest, each.from ?? each.days);
  }
  return { days, daysText: text.trim(), ...(longest > shortest && { daysAll: [longest, shortest] }) };
}
