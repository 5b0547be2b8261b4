import type { Parameters } from '../../../model';
import { firstSaid, type Passages } from './passages';

const NONE =
  /\bwith(?:out|\s+or\s+without)\s+(?:\w+,?\s+){0,5}?(?:notice|notif\w+|warning|telling\s+you|informing)\b|\bno\s+(?:prior\s+|advance\s+)?notice\b|\b(?:not|never)\s+(?:be\s+)?(?:required|obliged|obligated)\s+to\s+(?:\w+\s+){0,2}(?:notify|notice|inform)|\b(?:will|may|do|does|shall)\s+not\s+(?:\w+\s+){0,2}(?:notify|inform|receive\s+(?:a\s+)?notice)/iu;
const PROMISED =
  /\b(?:will|shall|['’]ll|must|agrees?\s+to|undertakes?\s+to)\s+(?:\w+\s+){0,4}?(?:notify|inform|tell|alert|e-?mail|announce|let\s+you\s+know|be\s+(?:\w+\s+)?(?:notified|informed)|(?:give|provide|send|post|receive)\s+(?:[\w’'()-]+\s+){0,6}?(?:notice|notification|warning|e-?mails?|messages?|reminders?))\b|\b(?:upon|on|after|with|by|giving|given|least|receipt\s+of)\s+(?:\w+[\s,'’()-]{1,3}){0,8}?(?:notice|notification)\b|\bby\s+(?:notifying|informing|e-?mailing)\s+you\b|\b(?:we|us)\s+(?:notify|inform|tell)\s+you\b/iu;
const NO_PROMISE =
  /\b(?:send|giv|provid)(?:e|ing)?\s+(?:us|(?:\w+\s+)?notice\s+to\s+us)\b|\b(?:may|try|attempt|endeavou?r|reasonable\s+efforts?)\b[^.]{0,40}\b(?:notif|notice|inform|alert)/iu;

/**
 * True where notice is promised, false where it is expressly excluded. Only the clause's own sentence counts:
 * the next one often speaks of notice of something else.
 */
export const readNotice = ({ quote }: Passages): Pick<Parameters, 'notice'> => {
  const notice = isPromised(quote);
  return notice === undefined ? {} : { notice };
};

/** The same, of the whole block, for clauses whose next sentence is about the notice. */
export const readNoticeAnywhere = (passages: Passages): Pick<Parameters, 'notice'> => {
  const notice = firstSaid(passages, isPromised);
  return notice === undefined ? {} : { notice };
};

function isPromised(passage: string): boolean | undefined {
  if (NONE.test(passage)) return false;
  return PROMISED.test(passage) && !NO_PROMISE.test(passage) ? true : undefined;
}
