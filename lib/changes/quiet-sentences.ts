import { foldWords, listWords, wordSet } from './words';

const ABOUT_DATE =
  /\b(?:last\s+(?:updated?|modified|revised|changed|reviewed|edited)|effective|updated|revised|version|posted|published|modified|as of|dated?|applies from|in force|takes? effect|previous|archived|copyright)\b|©/iu;
/** A date and nothing else: "June 28, 2022", "2026-04-08", "7 May". */
const BARE_DATE =
  /^\W*(?:\p{L}+day,?\s+)?(?:\p{N}{1,4}(?:st|nd|rd|th)?[\s./-]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[\s.,/-]*(?:\p{N}{1,2}(?:st|nd|rd|th)?[\s.,/-]*)?(?:\p{N}{4})?\W*$|^\W*\p{N}{1,4}[./-]\p{N}{1,2}[./-]\p{N}{1,4}\W*$/iu;
const LONGEST_DATE_LINE = 30;
/** Characters beyond which a sentence is none of these. */
const LONGEST = 500;

/** A date without a word about what was done on it. */
export const isBareDate = (text: string): boolean => BARE_DATE.test(text);

/** "Last updated: 3 May 2026", "© 2026 Lanternlake Ltd" and their like: a date about the document, not a period in it. */
export const isDateLine = (text: string): boolean =>
  text.length <= LONGEST &&
  /\p{N}/u.test(text) &&
  (BARE_DATE.test(text) || (ABOUT_DATE.test(text) && foldWords(text).length <= LONGEST_DATE_LINE && !PERIOD.test(text)));
const PERIOD = /\p{N}\)?\s+(?:(?:business|calendar|working)\s+)?(?:days?|weeks?|months?|years?|hours?)\b/iu;

const POINTER =
  /^(?:\W*(?:please|to|for|you can|you may|if you)\b.{0,160})?\b(?:click here|see (?:our|the|section|paragraph|below|above|here)|read (?:more|this|our)|learn more|more (?:details|information)|find out more|refer to|visit (?:our|the|this))\b/iu;
/** "You can view the earlier version here", "A list of our partners can be found at …": something to look at, nothing to do. */
const LOOK =
  /\b(?:view|read|see|review|browse|download|consult|learn|find|found|available)\b.{0,160}\b(?:here\W*(?:\(|$)|following links?\b)|\b(?:can|may) be found (?:here|at|on)\b/iu;
const LONGEST_POINTER = 30;

const UPDATED =
  /\bwe(?:['’](?:re|ve)| are| have)?\s(?:\p{L}+ly\s)?(?:updat(?:ed?|ing)|chang(?:ed?|ing)|revis(?:ed?|ing)|replac(?:ed?|ing)|amend(?:ed|ing)?) (?:our|the|this|these)\b/iu;
const IN_FORCE =
  /\b(?:updates?|changes|policy|terms|version|agreement|notice|statement|requirements?|rules|section|guidelines)\b.{0,80}\b(?:go(?:es)? into effect|takes? effect|comes? into (?:force|effect)|becomes? effective|enters? into force|will apply|appl(?:y|ies) (?:from|as of)|be replaced by|effective)\b/iu;
const WHEN_OR_WHERE = /\b20\p{N}{2}\b|\bhere\b/iu;
const LONGEST_ANNOUNCEMENT = 45;

/** "We're updating our terms. The new version takes effect on 3 May 2026": the news will be in the text itself. */
const isAnnouncement = (text: string) =>
  (UPDATED.test(text) || IN_FORCE.test(text)) &&
  (WHEN_OR_WHERE.test(text) || foldWords(text).length <= 12) &&
  !PERIOD.test(text) &&
  foldWords(text).length <= LONGEST_ANNOUNCEMENT;

/** Is it one that says who updated the text, as the page's banner does, and not the text itself? */
export const isUpdateNotice = (text: string): boolean => UPDATED.test(text) && isAnnouncement(text);

/** What an address is known by: e-mail, telephone, a postal code, a box, or that it is said to be one. */
const CONTACT =
  /[^\s@]@[^\s@]|\[email\W?protected\]|\+?\p{N}[\p{N}\s()./-]{6,}\p{N}|\bcontact (?:information|details)\b|\battn\b|\bp\.? ?o\.? box\b|\b\p{Lu}{2}\s\p{N}{5}\b|\b\p{N}{4,5}\s\p{Lu}|\b\p{Lu}{1,2}\p{N}[\p{Lu}\p{N}]?\s\p{N}\p{Lu}{2}\b/u;
const CONTACT_WORDS = wordSet(
  'a an the of to in on at by for from with or and our us we you your it its is are as via if have any questions use using can may please contact reach write call send email e-mail mail letter address phone telephone tel fax post postal street road box floor suite building office officer department team representative information details following platform site app country writing boulevard avenue submit inquiry inquiries form support help desk center also then emailing putting subject line attention data protection',
);
const LONGEST_CONTACT = 40;

/** "Attn: Privacy Officer, 38 Example Street", "For our shop in the north: shop@lanternlake.example": where to write, and nothing else. */
export function isContact(text: string): boolean {
  if (text.length > LONGEST || !CONTACT.test(text)) return false;
  const words = listWords(text.replace(/\S*[^\s@]@\S*/gu, ' '));
  return words.length <= LONGEST_CONTACT && words.filter((word) => /^\p{Ll}/u.test(word) && !CONTACT_WORDS.has(word)).length <= 1;
}

/** How many use a service: the law has large ones say so twice a year. */
const STATISTIC = /\bmonthly active (?:users|recipients)\b/iu;

/** A sentence that only sends the reader elsewhere, or tells when the document is new: it gives and takes nothing. */
export const isQuiet = (text: string): boolean =>
  text.length <= LONGEST &&
  (isDateLine(text) ||
    STATISTIC.test(text) ||
    isAnnouncement(text) ||
    (foldWords(text).length <= LONGEST_POINTER && (POINTER.test(text) || LOOK.test(text))));
