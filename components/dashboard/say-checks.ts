import type { CheckSettings } from '../../lib/messages/protocol';
import { PROBLEM_WORDS } from '../shared/check-words';
import { formatDate } from '../shared/format-date';
import { count } from '../shared/words';
import type { HeldDocument } from './list-holdings';

/** How the checks of a document stand: a fact in three words or none, and what needs a sentence. */
export function sayChecks(
  { watched, lastCheck, problem, lastGood, due, pending, scripted }: HeldDocument,
  { on }: Pick<CheckSettings, 'on'>,
): { readonly fact: string | null; readonly sentences: readonly string[] } {
  if (!watched) return { fact: null, sentences: [] };
  const untried = scripted ? 'checked when you visit' : on ? 'not checked yet' : null;
  const again = on && due ? ` Tried again after ${formatDate(due)}.` : '';
  const good = lastGood ? `A check last read it on ${formatDate(lastGood)}.` : 'No check has read it so far.';
  return {
    fact: lastCheck ? `checked ${formatDate(lastCheck)}` : untried,
    sentences: [
      ...(problem ? [`Could not be read by the last check: ${PROBLEM_WORDS[problem]}. ${good}${again}`] : []),
      ...(pending > 0 ? [`The last check saw ${count(pending, 'change')}. You are told once another check sees the same.`] : []),
    ],
  };
}
