import type { Parameters } from '../../../model';
import type { Passages } from './passages';

/** Ways of a message, as words that follow "by". */
const CHANNELS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [
    /\be-?mail(?:s|ed|ing)?\b(?!\s+addresses?\s+(?:must|and|associated\s+with\s+your\s+account\s*,))|\belectronic\s+mail\b|[\w.+-]{1,40}@[\w-]{1,40}\.\w/iu,
    'e-mail',
  ],
  [
    /\b(?:certified|registered|postal|regular|first[\s-]class|U\.?S\.?|overnight|priority)\s+(?:U\.?S\.?\s+)?(?:mail|post)\b|\bby\s+(?:mail|post|letter|courier)\b|\b(?:mailed|mail\s+(?:it|to)|posted\s+to|postmarked|letter|postal\s+service)\b|\bP\.?\s?O\.?\s+Box\b|,\s+(?:[A-Z]{2}|California|Delaware|New\s+York|Texas|Washington)\.?,?\s+\d{5}\b/u,
    'post',
  ],
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
    /\b(?:in|within|through|via|on|to)\s+(?:\w+\s+){0,2}?(?:platform|apps?|applications?|products?|software|interface|user\s+interface|your\s+(?:\w+\s+)?account|dashboard|admin\s+console)\b|\bin-?(?:app|product|game|service)\b|\bpop-?up\b|\bbanner\b/iu,
    'a notice in the product',
  ],
  [
    /\b(?:post(?:ing|ed)?|publish(?:ing|ed)?|notice|display(?:ing|ed)?|announc\w+)\b.{0,80}\b(?:web\s?sites?|web\s?pages?|sites?|pages?|blog)\b|\bposting\s+the\s+changes\b/iu,
    'a notice on the site',
  ],
];

/** Ways that the clause names, each once, in the order of the text; of its own sentence, else of the rest of the block. */
export function readChannels({ quote, rest }: Passages): Pick<Parameters, 'channels'> {
  for (const passage of [quote, ...rest]) {
    const named = CHANNELS.flatMap(([pattern, name]) => {
      const match = pattern.exec(passage);
      return match ? [{ at: match.index, name }] : [];
    });
    if (named.length > 0) return { channels: named.sort((a, b) => a.at - b.at).map(({ name }) => name) };
  }
  return {};
}
