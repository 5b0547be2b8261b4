import type { Parameters } from '../../../model';
import { type Named, namesIn } from './names-in';
import type { Passages } from './passages';

/** Kinds of personal data, in plain words. */
const CATEGORIES: readonly Named[] = [
  [
    ['name'],
    /\b(?:(?:first|last|full|legal|real|your)\s+)?names?\b(?!\s+of\b)(?<!\b(?:user|file|domain|brand|trade|company|business)\s?names?)/iu,
    'name',
  ],
  [['mail'], /\be-?mail(?:\s+address(?:es)?)?\b(?!\s+(?:content|messages?|communications?))/iu, 'e-mail address'],
  [['number'], /\b(?:tele)?phone\s+numbers?\b|\bmobile\s+numbers?\b/iu, 'phone number'],
  [
    ['address', 'code'],
    /\b(?:postal|mailing|home|billing|shipping|delivery|physical|street)\s+(?:or\s+\w+\s+)?address(?:es)?\b|\b(?:post|zip|postal)\s?codes?\b/iu,
    'postal address',
  ],
  [['contact'], /\bcontact\s+(?:information|details|data)\b/iu, 'contact details'],
  [['birth', 'age'], /\b(?:dates?\s+of\s+birth|birth\s?da(?:te|y)s?|your\s+age|\bage\b(?=,|\s+(?:and|or)\b))/iu, 'date of birth'],
  [['gender', 'sex'], /\bgender\b(?!\s+identity)|\bsex\b(?!\s*(?:life|ual))/iu, 'gender'],
  [
    ['payment', 'card', 'billing', 'bank'],
    /\b(?:payment|credit\s+card|debit\s+card|billing|bank\s+account|card)\s+(?:and\s+\w+\s+)?(?:card\s+)?(?:information|details|data|numbers?|methods?)\b/iu,
    'payment details',
  ],
  [
    ['financial', 'income', 'credit'],
    /\b(?:financial|income|credit)\s+(?:information|data|history|records?)\b|\bcredit\s+scores?\b/iu,
    'financial data',
  ],
  [
    ['purchase', 'order', 'transaction'],
    /\b(?:purchase|order|transaction)(?:s|\s+(?:history|information|data|details|records?))\b|\bpurchases\b/iu,
    'purchases',
  ],
  [
    ['name', 'password', 'log', 'account', 'credentials'],
    /\b(?:user\s?names?|passwords?|log-?in\s+(?:details|information|credentials)|account\s+(?:information|details|data)|credentials)\b/iu,
    'account and login',
  ],
  [['profile'], /\bprofile\s+(?:information|data|details|pictures?|photos?)\b/iu, 'profile'],
  [['photo', 'picture', 'image', 'video'], /\b(?:photo(?:graph)?s?|pictures?|images?|videos?)\b/iu, 'photos and videos'],
  [
    ['audio', 'voice', 'call'],
    /\b(?:audio|voice)\s+(?:recordings?|data|information|samples)\b|\bcall\s+recordings?\b/iu,
    'voice recordings',
  ],
  [
    ['messages', 'correspondence', 'communications', 'chat', 'mail'],
    /\b(?:messages|correspondence|communications|chats?|e-?mail\s+(?:content|messages?))\b/iu,
    'messages',
  ],
  [['contact', 'book'], /\b(?:contacts\s+list|address\s+book|contact\s+list|phone\s?book|your\s+contacts)\b/iu, 'contacts'],
  [['location', 'gps'], /\b(?:geo-?)?location\b|\bGPS\b/iu, 'location'],
  [['ip', 'internet protocol'], /\bIP[-\s]+(?:address|numbers?)|\binternet\s+protocol\b/iu, 'IP address'],
  [
    ['id', 'imei', 'mac'],
    /\b(?:device|advertising|unique|mobile|online|persistent)\s+(?:\w+\s+)?(?:IDs?|identifiers?)\b|\bIDFA\b|\bIMEI\b|\bMAC\s+address/iu,
    'device identifiers',
  ],
  [
    ['browser', 'operating', 'device', 'hardware'],
    /\bbrowser\b|\boperating\s+system|\bdevice\s+(?:type|model|information|data|settings)\b|\bhardware\b/iu,
    'device and browser',
  ],
  [
    ['usage', 'use', 'interact', 'page', 'click', 'brows', 'log', 'activity', 'time'],
    /\b(?:usage|how\s+you\s+(?:use|interact\w*)|pages?\s+(?:you\s+)?(?:view|visit)\w*|click\w*|brows(?:ing|e)\s+(?:history|activity|behaviou?r|data)|log\s+data|activity\s+(?:data|logs?|information)|interactions?\s+with|access\s+times?|date\s+and\s+time|time\s+spent)\b/iu,
    'usage',
  ],
  [['search'], /\bsearch(?:es|\s+(?:history|quer(?:y|ies)|terms))\b/iu, 'searches'],
  [
    ['biometric', 'face', 'facial', 'print'],
    /\bbiometric|\bface\s*prints?|\bfacial\s+(?:recognition|features|geometry)|\bfingerprints?\b(?!ing)|\bvoiceprints?/iu,
    'biometrics',
  ],
  [['health', 'medical', 'disab'], /\bhealth\b|\bmedical\b|\bdisabilit/iu, 'health'],
  [['genetic', 'dna'], /\bgenetic|\bDNA\b/iu, 'genetic data'],
  [['rac', 'ethnic'], /\brac(?:e|ial)\b|\bethnic/iu, 'race or ethnicity'],
  [['religio', 'philosoph'], /\breligio|\bphilosophical/iu, 'religion or beliefs'],
  [['sex'], /\bsexual\b|\bsex\s+life\b/iu, 'sexual orientation'],
  [['political'], /\bpolitical/iu, 'political opinions'],
  [['union'], /\bunion\s+membership|\btrade\s+union/iu, 'union membership'],
  [['criminal'], /\bcriminal\s+(?:\w+\s+)?(?:record|conviction|histor|offen|background)|\bcriminal\b/iu, 'criminal records'],
  [
    ['social', 'passport', 'driver', 'government', 'tax', 'national'],
    /\bsocial\s+(?:security|insurance)\s+numbers?|\bpassport|\bdriver['’]?s?['’]?\s+licen|\bgovernment(?:-|\s)(?:issued\s+)?(?:IDs?|identif)|\btax\s+(?:ID|identification)|\bnational\s+(?:ID|identi)/iu,
    'official IDs',
  ],
  [
    ['employment', 'job', 'occupation', 'work', 'sum', 'professional'],
    /\b(?:employment|job\s+title|occupation|work\s+history|r[eé]sum[eé]|professional\s+(?:information|data))\b/iu,
    'employment',
  ],
  [['education'], /\beducation(?:al)?\b(?!\s+(?:purposes|services))/iu, 'education'],
];

/** Kinds of data that the block names: lists of them run over many sentences. */
export const readCategories = ({ quote, rest }: Passages): Pick<Parameters, 'categories'> => {
  const categories = namesIn([quote, ...rest].join(' '), CATEGORIES);
  return categories ? { categories } : {};
};
