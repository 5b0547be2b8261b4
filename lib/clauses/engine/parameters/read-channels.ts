import type { Parameters } from '../../../model';
import { listNamed } from './list-named';
import type { Passages } from './passages';

/** Ways of a message, as words that follow "by". A way may have two patterns: addresses are told by their capitals. */
const CHANNELS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [
    /\be-?mail(?:s|ed|ing)?\b(?!\s+address)|\b(?:to|at|via|using)\s+(?:\w+\s+){0,3}e-?mail\s+address|\belectronic\s+mail\b|[\w.+-]{1,40}@[\w-]{1,40}\.\w/iu,
    'e-mail',
  ],
  [
    /\b(?:certified|registered|postal|regular|first[\s-]class|U\.?S\.?|overnight|priority)\s+(?:U\.?S\.?\s+)?(?:mail|post)\b|\bby\s+(?:mail|post|letter|courier)\b|\bmailed\b|(?<!electronic\s|e-?)\bmail\s+(?:it\b|to\b)|\b(?:posted\s+to|postmarked|letter|postal\s+service)\b|\bP\.?\s?O\.?\s+Box\b/iu,
    'post',
  ],
  [/,\s+(?:[A-Z]{2}|California|Delaware|New\s+York|Texas|Washington)\.?,?\s+\d{5}\b/u, 'post'],
  [
    /\b(?:by|via|over\s+the)\s+(?:tele)?phone\b|\bcall(?:ing)?\s+(?:us|our)\b|\btoll[\s-]free\b|\bphone\s+calls?\b|\b(?:automated|prerecorded)\s+calls?\b/iu,
    'phone',
  ],
  [/\bsms\b|\btext\s+messag\w+|\btexts?\b(?=\s+(?:or|and)\s+(?:calls?|e-?mails?))|\bor\s+text\b/iu, 'text message'],
  [/\bpush\s+(?:notification|message)s?/iu, 'push message'],
  [
    /\b(?:web|online|contact|request|submission|opt[\s-]out)\s?-?forms?\b|\bwebform\b|\bthrough\s+(?:our|this|the)\s+form\b/iu,
    'web form',
  ],
  [/\blive\s+chat\b|\bchat\s+(?:with|support)\b/iu, 'chat'],
  [
    /\b(?:account|privacy|user|notification)\s+(?:settings|preferences|dashboard)\b|\bsettings\s+page\b/iu,
    'your account settings',
  ],
  [
    /\b(?:notices?|notif\w+|messages?|display\w*|alerts?|announc\w+)\b[^.]{0,60}\b(?:in|within|through|via|on|to)\s+(?:the|our|your)\s+(?:\w+\s+)?(?:platform|apps?|applications?|products?|software|(?:user\s+)?interface|account|dashboard|console)\b|\bin-?(?:app|product|game|service)\b|\bpop-?up\b|\bbanner\b/iu,
    'a notice in the product',
  ],
  [
    /\b(?:post(?:ing|ed)?|publish(?:ing|ed)?|notice|display(?:ing|ed)?|announc\w+)\b[^.]{0,80}\b(?:web\s?sites?|web\s?pages?|sites?|pages?|blog)\b|\bposting\s+the\s+changes\b/iu,
    'a notice on the site',
  ],
];

/** Ways that the clause names, each once, in the order of the text; of its own sentence, else of the rest of the block. */
export const readChannels = (passages: Passages): Pick<Parameters, 'channels'> => {
  const channels = listNamed(passages, CHANNELS);
  return channels ? { channels } : {};
};
