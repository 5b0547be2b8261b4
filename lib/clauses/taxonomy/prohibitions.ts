import { composePattern } from './compose-pattern';
import type { Signal } from './define';

/** What follows "not" in promises, disclaimers and definitions, which forbid the reader nothing. */
const NO_RULE = String.raw`(?:be\s+(?:liable|responsible|able|limited|deemed|considered|subject|construed|held|interpreted|applicable|bound|required|obliged|affected|used\s+to\s+identify)|limited|only|necessarily|apply|exclude|guarantee|warrant|constitute|mean|affect|exceed|hesitate|contact|require|lose|find|want|wish|have\s+(?:any\s+)?(?:to|liability|responsibility))`;

/** Words that forbid what follows. "We do not …" is a promise, no prohibition. */
const FORBIDS = [
  String.raw`(?<!\b(?:we|it)\s(?:\w{1,12}\s)?)\b(?:(?:may|must|shall|should|will|can|could|would)(?:n['’]t|\s+(?:\w{2,10}\s+)?not)|cannot|can['’]t|won['’]t|shan['’]t)\b(?!\s+${NO_RULE}\b)`,
  String.raw`(?<!\bright\s)\bnot\s+to\b(?!\s+${NO_RULE}\b)`,
  String.raw`(?:^|[.,;:(“"•–—-]\s?|\b(?:please|you|users|and|but|so|also|or|then)\s+)(?:do\s+not|don['’]t|never)\b(?!\s+${NO_RULE}\b)`,
  String.raw`\b(?:not\s+(?:be\s+)?(?:allowed|permitted|authori[sz]ed|entitled)|refrain(?:ing)?|abstain(?:ing)?|(?:prohibited|forbidden|banned|barred|restricted)\s+(?:from|to)|prohibits?|forbids?|disallows?|(?:do|does)\s+not\s+(?:allow|permit|tolerate)|don['’]t\s+(?:allow|permit|tolerate))\b`,
  String.raw`\b(?:no\s+(?:user|member|customer|person|party|one)s?\s+(?:may|shall|must|can)|neither\s+you|nor\s+(?:may|shall|will|can|must)\s+(?:you|it|they|he))\b`,
].join('|');

/** Words after an act that forbid it: "Scraping is prohibited." */
const IS_FORBIDDEN = String.raw`\b(?:(?:is|are|be)\s+(?:also\s+|strictly\s+|expressly\s+|hereby\s+|absolutely\s+|generally\s+){0,2}(?:prohibited|forbidden|banned|disallowed|not\s+(?:allowed|permitted|authori[sz]ed|tolerated|acceptable|ok)|unacceptable|against\s+(?:our|the))|(?:isn['’]t|aren['’]t)\s+(?:allowed|permitted|ok|acceptable))\b`;

/** Lead-ins and headings under which each item names something that is forbidden. */
export const PROHIBITION = composePattern`${FORBIDS}|^(?=.{0,140}$).{0,120}\b(?:prohibit|forbid|forbidden|disallow|unacceptable|restrict(?:ed|ions)|misuse|abuse|unauthori[sz]ed|violat|misconduct|don['’]ts?\b|not\s+(?:use|do|allowed|permitted|acceptable|tolerated))|\b(?:prohibited|forbidden|unacceptable|restricted|not\s+(?:allowed|permitted|acceptable|tolerated))\b[^.]{0,100}[:.]?$|\b(?:acceptable|fair|permitted|proper|appropriate|responsible)\s+use\b|^(?=.{0,80}$).{0,60}\b(?:user|your|member|customer)\s+(?:conduct|obligations|responsibilities|commitments?|behaviou?r)\b|^(?=.{0,80}$).{0,60}(?:\brules\b|\bcode\s+of\s+conduct\b|\bcommunity\s+(?:guidelines|standards)\b)|\b(?:suspend|terminate|ban|remove|delete|block|disable|cancel)\w{0,4}\b[^.]{0,80}\b(?:if|that|which|where)\b`;

const SAYS_FORBIDDEN = composePattern`${IS_FORBIDDEN}`;
const SAYS_NOT = composePattern`${FORBIDS}`;

interface Acts {
  /** See `Signal.on`. */
  readonly on: readonly string[];
  /** Source of a pattern for the acts themselves, precise enough to stand under any lead-in of `PROHIBITION`. */
  readonly acts: string;
  readonly unless?: RegExp;
}

/**
 * The three ways in which terms forbid an act: in one sentence ("You may not scrape …"), in a list under a lead-in or heading,
 * and with the act as the subject ("Scraping is prohibited").
 */
export function forbids({ on, acts, unless }: Acts): readonly Signal[] {
  const but = unless ? { unless } : {};
  return [
    { on, needs: SAYS_NOT, pattern: composePattern`${FORBIDS}[^.]{0,300}?${acts}`, ...but },
    { on, pattern: composePattern`${acts}`, under: PROHIBITION, ...but },
    { on, needs: SAYS_FORBIDDEN, pattern: composePattern`${acts}[^.]{0,120}?${IS_FORBIDDEN}`, ...but },
  ];
}
