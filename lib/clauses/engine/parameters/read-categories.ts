import type { Parameters } from '../../../model';
import { listNamed } from './list-named';
import type { Passages } from './passages';

/** Kinds of personal data, in plain words. */
const CATEGORIES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [
    /\b(?:(?:first|last|full|legal|real|your)\s+)?names?\b(?!\s+of\b)(?<!\b(?:user|file|domain|brand|trade|company|business)\s?names?)/iu,
    'name',
  ],
  [/\be-?mail(?:\s+address(?:es)?)?\b(?!\s+(?:content|messages?|communications?))/iu, 'e-mail address'],
  [/\b(?:tele)?phone\s+numbers?\b|\bmobile\s+numbers?\b/iu, 'phone number'],
  [
    /\b(?:postal|mailing|home|billing|shipping|delivery|physical|street)\s+(?:or\s+\w+\s+)?address(?:es)?\b|\b(?:post|zip|postal)\s?codes?\b/iu,
    'postal address',
  ],
  [/\bcontact\s+(?:information|details|data)\b/iu, 'contact details'],
  [/\b(?:dates?\s+of\s+birth|birth\s?da(?:te|y)s?|your\s+age|\bage\b(?=,|\s+(?:and|or)\b))/iu, 'date of birth'],
  [/\bgender\b(?!\s+identity)|\bsex\b(?!\s*(?:life|ual))/iu, 'gender'],
  [
    /\b(?:payment|credit\s+card|debit\s+card|billing|bank\s+account|card)\s+(?:and\s+\w+\s+)?(?:card\s+)?(?:information|details|data|numbers?|methods?)\b/iu,
    'payment details',
  ],
  [/\b(?:financial|income|credit)\s+(?:information|data|history|records?)\b|\bcredit\s+scores?\b/iu, 'financial data'],
  [/\b(?:purchase|order|transaction)(?:s|\s+(?:history|information|data|details|records?))\b|\bpurchases\b/iu, 'purchases'],
  [
    /\b(?:user\s?names?|passwords?|log-?in\s+(?:details|information|credentials)|account\s+(?:information|details|data)|credentials)\b/iu,
    'account and login',
  ],
  [/\bprofile\s+(?:information|data|details|pictures?|photos?)\b/iu, 'profile'],
  [/\b(?:photo(?:graph)?s?|pictures?|images?|videos?)\b/iu, 'photos and videos'],
  [/\b(?:audio|voice)\s+(?:recordings?|data|information|samples)\b|\bcall\s+recordings?\b/iu, 'voice recordings'],
  [/\b(?:messages|correspondence|communications|chats?|e-?mail\s+(?:content|messages?))\b/iu, 'messages'],
  [/\b(?:contacts\s+list|address\s+book|contact\s+list|phone\s?book|your\s+contacts)\b/iu, 'contacts'],
  [/\b(?:geo-?)?location\b|\bGPS\b/iu, 'location'],
  [/\bIP[-\s]+(?:address|numbers?)|\binternet\s+protocol\b/iu, 'IP address'],
  [
    /\b(?:device|advertising|unique|mobile|online|persistent)\s+(?:\w+\s+)?(?:IDs?|identifiers?)\b|\bIDFA\b|\bIMEI\b|\bMAC\s+address/iu,
    'device identifiers',
  ],
  [/\bbrowser\b|\boperating\s+system|\bdevice\s+(?:type|model|information|data|settings)\b|\bhardware\b/iu, 'device and browser'],
  [
    /\b(?:usage|how\s+you\s+(?:use|interact\w*)|pages?\s+(?:you\s+)?(?:view|visit)\w*|click\w*|brows(?:ing|e)\s+(?:history|activity|behaviou?r|data)|log\s+data|activity\s+(?:data|logs?|information)|interactions?\s+with|access\s+times?|date\s+and\s+time|time\s+spent)\b/iu,
    'usage',
  ],
  [/\bsearch(?:es|\s+(?:history|quer(?:y|ies)|terms))\b/iu, 'searches'],
  [
    /\bbiometric|\bface\s*prints?|\bfacial\s+(?:recognition|features|geometry)|\bfingerprints?\b(?!ing)|\bvoiceprints?/iu,
    'biometrics',
  ],
  [/\bhealth\b|\bmedical\b|\bdisabilit/iu, 'health'],
  [/\bgenetic|\bDNA\b/iu, 'genetic data'],
  [/\brac(?:e|ial)\b|\bethnic/iu, 'race or ethnicity'],
  [/\breligio|\bphilosophical/iu, 'religion or beliefs'],
  [/\bsexual\b|\bsex\s+life\b/iu, 'sexual orientation'],
  [/\bpolitical/iu, 'political opinions'],
  [/\bunion\s+membership|\btrade\s+union/iu, 'union membership'],
  [/\bcriminal\s+(?:\w+\s+)?(?:record|conviction|histor|offen|background)|\bcriminal\b/iu, 'criminal records'],
  [
    /\bsocial\s+(?:security|insurance)\s+numbers?|\bpassport|\bdriver['’]?s?['’]?\s+licen|\bgovernment(?:-|\s)(?:issued\s+)?(?:IDs?|identif)|\btax\s+(?:ID|identification)|\bnational\s+(?:ID|identi)/iu,
    'official IDs',
  ],
  [/\b(?:employment|job\s+title|occupation|work\s+history|r[eé]sum[eé]|professional\s+(?:information|data))\b/iu, 'employment'],
  [/\beducation(?:al)?\b(?!\s+(?:purposes|services))/iu, 'education'],
];

/** Kinds of data that the block names: lists of them run over many sentences. */
export const readCategories = ({ quote, rest }: Passages): Pick<Parameters, 'categories'> => {
  const categories = listNamed({ quote: [quote, ...rest].join(' '), rest: [] }, CATEGORIES);
  return categories ? { categories } : {};
};
