import type { ClauseTypeId } from '../../../model';

/**
 * Which of a block's spans of time is the one that a clause type is about. Patterns see the words before and after
 * a span, parted by "§".
 */
export interface DurationRole {
  /** The first that a span satisfies wins, the earliest span first. In the rest of the block one must be satisfied. */
  readonly near: readonly RegExp[];
  readonly not?: RegExp;
  /** Times counted back from now matter as well: "not used in the past 365 days". */
  readonly back?: true;
  /** In the clause's own sentence, too, one of `near` must be satisfied. */
  readonly strict?: true;
}

/** "30 days before", "at least 30 days' notice": time ahead of something. */
const AHEAD =
  /§['’)]*\s{0,1}(?:\w+\s){0,2}(?:before|prior|in\s+advance|advance|ahead|notice)\b|\b(?:notice|notif\w+|advance|inform)\b[^§]{0,40}§/iu;
/** A time that the platform keeps for word of its own, not one that the reader has. */
const THEY_TELL =
  /\b(?:we|us|they)(?:\s+(?:will|shall|may|can)|['’]ll)?\s+(?:\w+\s+){0,3}?(?:notify|remind|e-?mail|send|inform|give|provide)\b[^§]*§/iu;
const KEEPS = /\b(?:retain|retention|keep|kept|stor(?:e|ed|age)|delet|eras|backups?)\w*\b/iu;

export const DURATION_ROLES: Readonly<Record<ClauseTypeId, DurationRole>> = {
  'arbitration-opt-out': { near: [/\b(?:opt|reject|declin|notif|notice|writ|email|postmark)/iu] },
  'informal-dispute-resolution': {
    near: [/\b(?:resol|negotiat|settle|informal|good\s+faith|confer|mediat|amicabl|discuss)/iu, /\bnotice/iu],
  },
  'claim-time-limit': { near: [/\b(?:claim|action|suit|barred|accru|aros|arise|proceeding|limitation)/iu] },
  'change-notice': { near: [AHEAD, /\b(?:effect|change|object|reject|after|post)/iu], not: KEEPS },
  'unilateral-changes': {
    near: [AHEAD, /\b(?:effect|change|after|post)/iu],
    not: new RegExp(`${KEEPS.source}|\\b(?:reject|object|opt)\\w*\\b[^§]{0,80}§`, 'iu'),
    strict: true,
  },
  'price-changes': { near: [AHEAD, /\b(?:effect|increase)/iu], strict: true },
  'service-modification': { near: [AHEAD], not: KEEPS, strict: true },
  'continued-use-acceptance': { near: [/\b(?:after|following|within|object|reject|effect|notice)/iu] },
  'unilateral-termination': { near: [AHEAD, /\b(?:cure|remed|breach|inactiv|notif)/iu] },
  'inactivity-termination': {
    back: true,
    near: [
      /\b(?:inactiv|unused|dormant|no\s+activity|without\s+(?:any\s+)?(?:use|activity|logging)|(?:not|n['’]t|fail\w*)\s+(?:\w+\s){0,3}(?:us|log|access|sign|activ|open|connect))/iu,
      /\b(?:consecutive|after|period)/iu,
    ],
  },
  'data-loss-on-termination': { near: [/\b(?:terminat|delet|retriev|export|after|following|clos|expir|cancel|access|remov)/iu] },
  'user-termination': {
    near: [AHEAD, /\b(?:terminat|cancel|withdraw|clos|deactivat|delet|contract)/iu],
    not: /\b(?:cure|breach|remed)/iu,
  },
  'termination-notice': {
    near: [AHEAD, /\b(?:appeal|contest|cure|remed|complain|object|warn)/iu],
    not: /\b(?:inactive|inactivity)\b[^§]{0,40}§/iu,
    strict: true,
  },
  'auto-renewal': {
    near: [
      /§['’)]*\s(?:\w+\s){0,2}(?:before|prior)\b|\b(?:cancel|terminat|notice|notif)\w*\b[^§]{0,60}§|§['’)]*\s(?:\w+\s)?notice\b/iu,
    ],
    not: new RegExp(`${THEY_TELL.source}|\\b(?:remind|billed)\\w*\\b[^§]{0,60}§`, 'iu'),
    strict: true,
  },
  'free-trial': {
    near: [
      /§['’)]*\s(?:before|prior)\b/iu,
      /§['’)]*[\s-](?:\w+\s){0,2}(?:trial|promotion|gift)|\b(?:trial|valid|expire|free|gift)\w*\b[^§]{0,120}§/iu,
    ],
    not: /\brefund/iu,
    strict: true,
  },
  cancellation: {
    near: [
      /§['’)]*\s(?:\w+\s){0,2}(?:before|prior|notice|in\s+advance|advance)\b/iu,
      /\b(?:cancel|terminat|withdraw|rescind)\w*\b[^§]{0,120}§/iu,
    ],
    not: new RegExp(`${THEY_TELL.source}|\\b(?:refund|return|reimburs|retain|keep|kept|stor(?:e|ed))\\w*\\b[^§]{0,60}§`, 'iu'),
    strict: true,
  },
  'refund-right': {
    near: [/\b(?:refund|withdraw|cancel|return|money|cooling|revo[ck]|reimburs|credit)/iu],
    not: /\b(?:not\s+(?:to\s+)?(?:benefit|have)|waiv|renounc|lose\s+(?:your|the)|(?:no|without)\s+right)\w*\b/iu,
  },
  'payment-authorisation': {
    near: [/\b(?:due|invoice|payable|paid|pay|charge|bill)/iu],
    not: /\b(?:trial|notice|refund)/iu,
    strict: true,
  },
  'late-payment': { near: [/\b(?:overdue|past\s+due|late|unpaid|due|invoice|withhold|delinquen|default|fail|payment|pay)/iu] },
  'virtual-items': { near: [/\b(?:expir|valid|inactiv|forfeit|unused|redeem|lapse|balance)/iu] },
  retention: {
    near: [KEEPS, /\b(?:anonymi|purg|remov|inactiv|expir|after|up\s+to|maximum|longer|period|lasts?|holds?)\b/iu],
    not: /\b(?:respond|reply|under|notice)\b[^§]{0,20}§/iu,
  },
  'breach-notification': { near: [/\b(?:within|later|after|notif)/iu] },
  'deletion-right': { near: [/\b(?:delet|eras|remov|destroy|purg)/iu], not: /\b(?:last|log(?:ged)?\s?in)\b/iu },
  'request-process': {
    near: [
      /\b(?:respon[ds]|reply|answer|complet|fulfil|process|act\s+on|action|comply|address)\w*\b[^§]{0,120}§/iu,
      /\b(?:request|receipt|receiv|confirm|appeal|delet|decision|verif)/iu,
    ],
    not: /\b(?:twice|second|subsequent|more\s+than\s+(?:once|two|twice)|free\s+of\s+charge)\b/iu,
  },
  'cookies-tracking': { near: [/\b(?:expir|last|stor|kept|remain|valid|persist|retain|duration|up\s+to|after)/iu] },
  'content-license-survives': { near: [/\b(?:after|within|delet|terminat|remov|cancel|expir)/iu] },
  'copyright-complaints': { near: [/\b(?:restor|replac|reinstat|repost|cease|counter|re-?enabl)/iu, /\bbusiness\b/iu] },
};
