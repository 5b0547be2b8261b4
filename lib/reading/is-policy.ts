import type { Block } from '../model';
import { detectLanguage } from './detect-language';
import { countPolicyWords } from './policy-words';

export interface PolicyCandidate {
  readonly url: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Less text than this is a link list, a login or a page not loaded yet. Words; two characters each where words are not spaced. */
const MIN_WORDS = 80;
/** So much of a text tells what it is. */
const SAMPLE = 40_000;
/** Points from which a page is a policy; weights and threshold were chosen on the archive's documents and on invented pages. */
const ENOUGH = 2.4;
/** Title and address add no more than this: a name alone makes no policy. */
const MOST_BY_NAME = 2.35;

/** What policies are called, in titles and in addresses (spaces there for any separator). */
const NAMES =
  /\b(?:terms|tos|eula|aup|dpa|tou|gtc|conditions|privacy|polic(?:y|ies)|agreements?|guidelines|legal|imprint|cookies?|acceptable use|code of (?:conduct|practice)|(?:data )?protection|disclaimer|notices?|statement|addendum|licen[cs]e|rules|trust and safety|standards|dmca|copyright|gdpr|ccpa|charter|warranty|agb|nutzungsbedingungen|geschäftsbedingungen|datenschutz\w*|impressum|richtlinien?|confidentialité|conditions générales|mentions légales|cgu|cgv|données personnelles|politique|términos|condiciones|privacidad|política|aviso legal|termos|condições|privacidade|termini|condizioni|informativa|voorwaarden|privacybeleid|privacyverklaring|villkor|vilkår|integritetspolicy|personvern\w*|käyttöehdot|tietosuoja\w*|regulamin|polityka|podmínky|zásady|všeobecné|felhasználási|adatvédelm\w*|termeni|confidențialitate|gizlilik|koşul\w*|kullanım)(?![\p{L}\p{N}])|услови|политик|соглашени|конфиденциальн|умови|利用規約|規約|プライバシー|ポリシー|条款|协议|隐私|條款|隱私|약관|개인정보|정책|الشروط|الخصوصية|סודיות|תנאי|פרטיות/iu;

/** A policy speaks of itself and does so again and again; whoever writes about one says "the company's terms". */
const OF_ITSELF =
  /\b(?:this|these|the present)(?: [\p{L}\p{N}’'“"&-]+){0,4}? [“"']?(?:terms|agreement|polic(?:y|ies)|notice|statement|guidelines|conditions|rules|standards|code|licen[cs]e|eula|addendum|dpa|contract|disclaimer|warranty|charter)\b/giu;
/** Its makers and its readers, in the words of an agreement. */
const TO_ITS_READER =
  /\b(?:you(?: also| further| hereby| expressly)? (?:agree|may(?: not| only)?|must(?: not)?|shall(?: not)?|acknowledge|represent|warrant|consent|grant|understand|are (?:solely )?responsible|are not allowed|have the right|retain|provide)|we(?: also)? (?:may|reserve|collect|use|share|process|disclose|retain|do not|don['’]t|will|take|prohibit|encourage)|by (?:using|accessing|clicking|continuing|submitting)|your (?:use of|consent)|sole discretion|governed by|applicable law|(?:customer|user|licensee|company|provider|processor|controller|publisher|partner|developer|advertiser|member|participant)s? (?:shall|must|may|will|agrees?)|shall(?: not)?|hereby|prohibited|not (?:allowed|permitted)|liab(?:le|ility)|last (?:updated|modified|revised)|effective (?:date|as of))\b/giu;

/** What policies are about, and guides and reviews as well. */
const SUBJECT =
  /\b(?:your (?:personal|account|content|data|information|rights?)|personal (?:data|information)|third[- ]part(?:y|ies))\b/giu;

/** What other pages say, each with what it costs: per hundred words, at most `most` in all. */
const OTHERWISE: readonly { readonly words: RegExp; readonly cost: number; readonly most: number }[] = [
  // Reports: who said what, when.
  {
    words:
      /\b(?:said|says|told|tweeted|according to|spokes(?:man|woman|person|people)|reporters?|critics|analysts?|lawmakers|regulators said|announced|plaintiffs?|defendants?|the court (?:held|found|finds|ruled)|lawsuit|sued|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:new|previous|old|earlier) (?:terms|policy|version|language|provision|agreement|clause)|(?:this|the) (?:change|revision|move|update) (?:is|was|reflects|comes|means|specifically)|this week|last (?:week|month|year)|earlier this)\b/giu,
    cost: 2,
    most: 5,
  },
  // Encyclopedias.
  {
    words:
      /\b(?:further reading|external links|see also|retrieved|isbn|citation needed|(?:is|are) (?:a|an) (?:\p{L}+ )?(?:document|type|kind|form|concept|statement|contract|agreement) (?:that|which|of|in|between)|was (?:introduced|enacted|coined|founded)|scholars|researchers?|stud(?:y|ies) (?:found|show|have)|commonly|typically|such as the)\b/giu,
    cost: 2,
    most: 5,
  },
  // Laws.
  {
    words:
      /\b(?:member states?|the commission (?:shall|may)|this (?:regulation|directive|act)|subsections?|subparagraph|paragraphs? \(?\d|secretary of state|official journal|parliament)\b/giu,
    cost: 2,
    most: 6,
  },
  // Templates.
  {
    words: /\[(?:your |insert |the )?(?:company|business|website|app|name|date|address|state|country)\b[^\]]{0,40}\]/giu,
    cost: 3,
    most: 5,
  },
  // Posts by people.
  {
    words:
      /\b(?:min(?:ute)? read|posted (?:by|on)|written by|(?:in )?this (?:post|article|guide|tutorial|episode)|walks? you through|leave a (?:comment|reply)|(?:share|like) this (?:post|article)|i(?:['’](?:m|ve|d|ll))|i (?:think|was|had|have|am|don['’]t|wanted|wrote|read)|let['’]s|my (?:own|first|favou?rite|experience)|businesses should|your (?:customers|visitors|business|website|site|readers) (?:need|should|must|will|can|expect))\b/giu,
    cost: 2,
    most: 5,
  },
  // Help: what to click.
  {
    words:
      /\b(?:(?:click|tap|press|select|choose|scroll|swipe|open|type|toggle)(?: on| the| to| your|,)|step \d|was this (?:article )?helpful|in the (?:top|bottom|upper|lower|left|right)|the following steps|menu|button|drop[- ]?down)\b/giu,
    cost: 1.2,
    most: 5,
  },
  // Shops.
  {
    words:
      /\b(?:add to (?:cart|basket|bag)|in stock|free (?:shipping|delivery)|sold out|customer reviews|buy now|size guide|checkout|best ?sellers?)\b|[$€£]\s?\d+[.,]\d\d/giu,
    cost: 2,
    most: 5,
  },
];
/** Who speaks to whom, in the other languages that many policies are written in. */
const BETWEEN_THE_TWO =
  /(?<![\p{L}\p{N}])(?:wir|uns|unser\p{L}*|sie|ihre\p{L}?|ihnen|du|dein\p{L}*|nutzer\p{L}*|nous|notre|nos|vous|votre|vos|utilisateurs?|usted|nosotros|nuestr[oa]s?|usuari[oa]s?|noi|nostr[oaie]|vostr[oaie]|utent[ei]|nós|noss[oa]s?|você|usuários?|wij|ons|onze|uw|jouw|gebruikers?|vi|vår\p{L}?|vores|din\p{L}?|użytkownik\p{L}*|uživatel\p{L}*|пользовател\p{L}*)(?![\p{L}\p{N}])/giu;
const REPORTS =
  /(?<![\p{L}\p{N}])(?:sagten?|teilte|teilten|sprecher(?:in)?|experten|kritisier\p{L}*|nach (?:seinen |ihren )?angaben|a déclaré|ont déclaré|porte-parole|dijo|dijeron|portavoz|ha detto|hanno detto|portavoce|disse|disseram|porta-voz|zei|woordvoerder|sade|talesperson|sagde|talsmand|powiedzia\p{L}*|rzecznik|(?:am|seit) (?:mon|diens|donners|frei|sams|sonn)tag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes)(?![\p{L}\p{N}])/giu;
const TITLE_OTHERWISE =
  /\b(?:how (?:to|do (?:i|you)|can (?:i|you))|why|what (?:is|are) (?:a|an|the|cookies|terms)|\d+ (?:things|tips|ways|reasons)|tips|explained|examples?|templates?|generator|guide to|vs|wikipedia|settings|log ?in|sign ?(?:in|up)|news)\b/iu;
const ADDRESS_OTHERWISE =
  /\/(?:wiki|news|blogs?|magazine|stories|story|shop|products?|item|cart|login|signin|signup|jobs|careers|press|20\d\d\/\d\d?)(?:\/|$)/iu;

/**
 * Is this page a policy (terms, privacy or cookie notice, acceptable use, community guidelines, licence agreement, data
 * processing terms …), as against one that only talks about policies? Asked for pages that the catalogue does not know.
 * The text decides; title, headings and address add to it. Pages with less than a paragraph or two are none.
 */
export function isPolicy({ url, title, blocks }: PolicyCandidate): boolean {
  const text = sampleOf(blocks);
  const words = countWords(text);
  if (words < MIN_WORDS) return false;
  const headings = blocks.filter((block) => block.kind === 'h');
  const head = [title, headings[0]?.text ?? ''];
  const { host, path } = placeOf(url);
  let named = 0;
  if (head.some((heading) => NAMES.test(heading))) named += 2;
  if (NAMES.test(`${host} ${path}`.replace(/[^\p{L}\p{N}]+/gu, ' '))) named += 1.5;
  let points = Math.min(MOST_BY_NAME, named);
  if (TITLE_OTHERWISE.test(title)) points -= 2;
  if (ADDRESS_OTHERWISE.test(path)) points -= 1.5;
  const english = detectLanguage(blocks.map((block) => block.text)) === 'en';
  return points + (english ? judgeEnglish(text, words) : judgeOther(text, words)) >= ENOUGH;
}

function judgeEnglish(text: string, words: number): number {
  const per = 100 / words;
  let points =
    Math.min(3, 2.5 * per * count(text, OF_ITSELF)) +
    Math.min(4, per * (count(text, TO_ITS_READER) + 0.5 * count(text, SUBJECT)));
  for (const { words: said, cost, most } of OTHERWISE) points -= Math.min(most, cost * per * count(text, said));
  return points;
}

/** No such lists for every language: how many of a policy's words it uses, whether it speaks to its reader, whether it reports. */
function judgeOther(text: string, words: number): number {
  const per = 100 / words;
  const spoken = Math.min(2, 0.5 * per * count(text, BETWEEN_THE_TWO));
  return Math.min(3, countPolicyWords(text) / 4) + spoken - Math.min(5, 2 * per * count(text, REPORTS));
}

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

function sampleOf(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    text += `${block.text.slice(0, SAMPLE)}\n`;
    if (text.length > SAMPLE) break;
  }
  return text;
}

function countWords(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + unspaced / 2;
}

/** Empty where the address is none. */
function placeOf(url: string): { host: string; path: string } {
  if (!URL.canParse(url)) return { host: '', path: '' };
  const { hostname, pathname, search, hash } = new URL(url);
  let path = `${pathname}${search}${hash}`;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path as written will do.
  }
  return { host: hostname, path };
}
