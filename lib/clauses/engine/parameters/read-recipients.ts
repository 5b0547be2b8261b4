import type { Parameters } from '../../../model';
import { COUNTRY } from './countries';
import { type Named, namesIn } from './names-in';
import type { Passages } from './passages';

/** Kinds of people and companies that get data or give them, in plain words. */
const KINDS: readonly Named[] = [
  [
    ['provider', 'vendors', 'processor', 'suppliers', 'contractors'],
    /\b(?:service|cloud|hosting|solution)\s+providers?\b|\b(?:vendors|sub-?processors|suppliers|contractors|data\s+processors)\b/iu,
    'service providers',
  ],
  [
    ['affiliate', 'subsidiar', 'compan', 'corporate'],
    /\baffiliate[sd]?\b(?!\s+(?:marketing|links?|program))|\bsubsidiar(?:y|ies)\b|\bparent\s+compan|\bgroup\s+(?:of\s+)?compan|\bsister\s+compan|\bcorporate\s+(?:family|group)/iu,
    'group companies',
  ],
  [
    ['ad', 'marketing', 'sponsors'],
    /\badvertis(?:ers|ing\s+(?:networks?|partners?|companies|agenc\w+|platforms?|providers?|services?|technology|purposes))\b|\b(?:ad\s+(?:networks?|partners|exchanges|servers|tech\w*))\b|\bmarketing\s+(?:partners|companies|agencies|affiliates)\b|\bsponsors\b|\bonline\s+advertising\b|\bthird\s+parties\b.{0,60}\badvertising\b/iu,
    'advertisers',
  ],
  [['analytics'], /\banalytics\s+(?:providers?|partners?|companies|services?|vendors?)\b/iu, 'analytics providers'],
  [
    ['partners'],
    /\b(?:business|commercial|strategic|trusted|selected|promotional|media|distribution|joint|channel)\s+(?:marketing\s+)?partners\b|\bour\s+partners\b|\bpartners\s+(?:who|that|with|may|to)\b|\bthird[\s-]party\s+partners\b/iu,
    'business partners',
  ],
  [['payment'], /\bpayment\s+(?:processors?|providers?|service\s+providers?|networks?|compan\w+)\b/iu, 'payment processors'],
  [['social'], /\bsocial\s+(?:media|network\w*)\b/iu, 'social networks'],
  [['data'], /\bdata\s+(?:brokers?|aggregators?|resellers?|compilers?|suppliers?)\b/iu, 'data brokers'],
  [
    ['research', 'universit', 'academic'],
    /\bresearch(?:ers|\s+(?:institut\w+|organi[sz]ations?|partners?|compan\w+|agenc\w+))\b|\buniversit(?:y|ies)\b|\bacademic/iu,
    'researchers',
  ],
  [['credit'], /\bcredit\s+(?:bureaus?|agenc\w+|reporting|reference)/iu, 'credit agencies'],
  [['financial', 'bank'], /\bfinancial\s+(?:institutions?|services?\s+compan\w+)\b|\bbanks?\b/iu, 'financial institutions'],
  [['insur'], /\binsur(?:ers?|ance\s+(?:compan\w+|providers?))\b/iu, 'insurers'],
  [
    ['lawyers', 'auditors', 'accountants', 'attorneys', 'advis'],
    /\b(?:lawyers|auditors|accountants|attorneys|(?:professional|legal)\s+advis[eo]rs)\b/iu,
    'professional advisers',
  ],
  [
    ['law', 'authorit', 'agenc', 'bod', 'regulators'],
    /\blaw\s+enforcement|\b(?:public|government\w*|regulatory|competent|tax)\s+(?:authorit|agenc|bod)\w*|\bregulators\b/iu,
    'authorities',
  ],
  [
    ['sellers', 'merchants', 'retailers', 'dealers', 'restaurants', 'hosts'],
    /\b(?:sellers|merchants|retailers|resellers|dealers|restaurants|hosts)\b/iu,
    'sellers',
  ],
  [['other'], /\bother\s+(?:\w+\s+)?(?:users|members|players|customers|people|individuals)\b/iu, 'other users'],
  [
    ['public'],
    /\bpublic(?:ly)?\s+(?:\w+\s+)?(?:sources|records|databases|registers?|accessible|available)\b/iu,
    'public sources',
  ],
  [['employer', 'school', 'organi'], /\b(?:employers?|schools?|your\s+organi[sz]ation)\b/iu, 'your employer or school'],
];

/** Names come in a list that something introduces: "such as Alder, Birch and Cedar Inc." */
const INTRODUCES = /\b(?:such\s+as|like|including(?:,?\s+without\s+limitation)?|e\.g\.,?|namely|for\s+example,?)\s+(?=\p{Lu})/u;
const NAME = /^\p{Lu}[\p{L}\d.&’'-]*(?:\s(?:of\s)?(?:\p{Lu}[\p{L}\d.&’'-]*|\d+)){0,4}/u;
const NEXT = /^(?:\s?\([^)]{1,40}\))?(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s|\/)(?=\p{Lu})/u;
const NO_NAME =
  /^(?:Personal|Information|Services?|Site|Terms|Privacy|Policy|Data|Content|IP|GPS|User|Users|Account|Internet|California|European|EU|US|U\.S\.|United|Standard|Section|Article|Member|Customer|Third|You|Your|We|Our|GDPR|CCPA|Cookies?|Device|Device IDs?|Usage|State|Sensitive|HTML|PII|Wi-?Fi|Bluetooth|Social Security|English)\b/u;
/** Kinds of data and places follow the same words. */
const NO_COMPANY = new RegExp(`^${COUNTRY}$|\\b(?:Information|Data|Act|Policy|Notice)\\b|-affiliated|['’]s$`, 'u');
const LEGAL_FORM = /^(?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|Corp|Co|S\.A|B\.V)\b/u;
const MOST_NAMES = 8;

/** Companies that the clause names after "such as" and the like. */
function findNames(passage: string): string[] {
  const names: string[] = [];
  const start = INTRODUCES.exec(passage);
  if (!start) return names;
  let at = start.index + start[0].length;
  while (names.length < MOST_NAMES) {
    const name = NAME.exec(passage.slice(at, at + 80))?.[0];
    if (!name || NO_NAME.test(name)) break;
    at += name.length;
    const bare = name.replace(/[.’']$/u, '');
    if (LEGAL_FORM.test(bare) && names.length > 0) names.push(`${names.pop()}, ${name}`);
    else if (!NO_COMPANY.test(bare)) names.push(bare);
    const next = NEXT.exec(passage.slice(at, at + 50));
    if (!next) break;
    at += next[0].length;
  }
  return names;
}

/** Who gets the data, or gives them, in the clause's own sentence: kinds first, then names. `kinds` false: names only, where the type itself says the kind. */
export const readRecipients = ({ quote }: Passages, kinds: boolean): Pick<Parameters, 'recipients'> => {
  const named = findNames(quote);
  const recipients = [...((kinds && namesIn(quote, KINDS)) || []), ...named];
  return recipients.length > 0 ? { recipients } : {};
};
