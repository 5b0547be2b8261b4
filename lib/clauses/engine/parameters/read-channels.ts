import type { Parameters } from '../../../model';
import { type Named, namesIn } from './names-in';
import { firstSaid, type Passages } from './passages';

/** Ways of a message, as words that follow "by". A way may have two patterns: addresses are told by their capitals. */
const CHANNELS: readonly Named[] = [
  [
    ['mail', '@'],
    /\be-?mail(?:s|ed|ing)?\b(?!\s+address)|\b(?:to|at|via|using)\s+(?:\w+\s+){0,3}e-?mail\s+address|\belectronic\s+mail\b|[\w.+-]{1,40}@[\w-]{1,40}\.\w/iu,
    'e-mail',
  ],
  [
    ['mail', 'post', 'letter', 'box', 'courier'],
    /\b(?:certified|registered|postal|regular|first[\s-]class|U\.?S\.?|overnight|priority)\s+(?:U\.?S\.?\s+)?(?:mail|post)\b|\bby\s+(?:mail|post|letter|courier)\b|\bmailed\b|(?<!electronic\s|e-?)\bmail\s+(?:it\b|to\b)|\b(?:posted\s+to|postmarked|letter|postal\s+service)\b|\bP\.?\s?O\.?\s+Box\b/iu,
    'post',
  ],
  [[','], /,\s+(?:[A-Z]{2}|California|Delaware|New\s+York|Texas|Washington)\.?,?\s+\d{5}\b/u, 'post'],
  [
    ['phone', 'call', 'toll'],
    /\b(?:by|via|over\s+the)\s+(?:tele)?phone\b|\bcall(?:ing)?\s+(?:us|our)\b|\btoll[\s-]free\b|\bphone\s+calls?\b|\b(?:automated|prerecorded)\s+calls?\b/iu,
    'phone',
  ],
  [
    ['sms', 'text'],
    /\bsms\b|\btext\s+messag\w+|\btexts?\b(?=\s+(?:or|and)\s+(?:calls?|e-?mails?))|\bor\s+text\b/iu,
    'text message',
  ],
  [['push'], /\bpush\s+(?:notification|message)s?/iu, 'push message'],
  [
    ['form'],
    /\b(?:web|online|contact|request|submission|opt[\s-]out)\s?-?forms?\b|\bwebform\b|\b(?:fill\w*\s+(?:out|in)|complet\w+|submit\w*|us(?:e|ing)|via|through)\s+(?:\w+\s+){0,4}form\b/iu,
    'web form',
  ],
  [['chat'], /\blive\s+chat\b|\bchat\s+(?:with|support)\b/iu, 'chat'],
  [
    ['settings', 'preferences', 'dashboard'],
    /\b(?:account|privacy|user|notification)\s+(?:settings|preferences|dashboard)\b|\bsettings\s+page\b/iu,
    'your account settings',
  ],
];
/** Places where a platform leaves word for its users. */
const POSTINGS: readonly Named[] = [
  [
    [
      'noti',
      'message',
      'display',
      'alert',
      'announc',
      'inform',
      'communicat',
      'app',
      'product',
      'game',
      'service',
      'pop',
      'banner',
    ],
    /\b(?:notices?|notif\w+|messages?|display\w*|alerts?|announc\w+|inform\w*|communicat\w+)\b.{0,90}\b(?:in|within|through|via|on|to)\s+(?:the|our|your)\s+(?:\w+\s+)?(?:platform|apps?|applications?|products?|services?|software|(?:user\s+)?interface|dashboard|console)\b(?!\s*,?\s+(?:terms|agreement|fee))|\b(?:message|notice|notification)\s(?:\w+\s){0,4}to\s+your\s+(?:\w+\s+)?account\b|\bin-?(?:app|product|game|service)\b|\bservice\s+notification|\bpop-?up\b|\bbanner\b/iu,
    'a notice in the product',
  ],
  [
    ['post', 'publish', 'noti', 'display', 'announc'],
    /\b(?:post(?:ing|ed)?|publish(?:ing|ed)?|notices?|notif\w+|display(?:ing|ed)?|announc\w+)\b.{0,90}\b(?:on|at|via|through|in|app,|apps,|platform,)\s+(?:or\s+)?(?:the|our|this|its|these)\s+(?:[\w.]+\s+){0,2}(?:web\s?sites?|web\s?pages?|sites?|pages?|blog)\b|\bpost(?:ing|ed)?\s+(?:\w+\s+){0,4}to\s+(?:the|our)\s+(?:\w+\s+)?(?:web)?site\b|\bposting\s+the\s+changes\b/iu,
    'a notice on the site',
  ],
];

const ANY_WAY = [...CHANNELS, ...POSTINGS];

/** How one writes to the platform: ways named in the clause's own sentence, else in the rest, in the order of the text. */
export const readChannels = (passages: Passages): Pick<Parameters, 'channels'> =>
  name(firstSaid(passages, (passage) => namesIn(passage, CHANNELS)));

/** How the platform tells its users something: the same, or a notice that they come across. */
export const readNoticeChannels = (passages: Passages): Pick<Parameters, 'channels'> =>
  name(firstSaid(passages, (passage) => namesIn(passage, ANY_WAY)));

const name = (channels: readonly string[] | undefined): Pick<Parameters, 'channels'> => (channels ? { channels } : {});
