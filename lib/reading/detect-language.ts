/**
 * The commonest short words of each language that is written in Latin letters. Words that several share count for all of
 * them; the rest decide.
 */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a you or your that is for we our with this are by not any as may be on it from will have us which if',
  de: 'der die und das wir ihre sie ihrer von zu mit den für nicht oder auf ist werden eine einer sind im dem durch bei des wenn kann sowie uns als',
  fr: 'de la le les des et vous nous votre vos à en pour que dans ou est par sur une un nos ces aux du qui ne pas sont avec ce être',
  es: 'de la que el en y los usted nosotros su las del por con para una se no o un al sus como es nuestros nuestra lo está puede datos',
  it: 'di e il la che per in un del della dei delle con non sono una i le si da gli al nel alla dati o come nostri suoi può questo',
  nl: 'de het van en een in te je wij uw is dat op voor met zijn of niet aan door die u ons onze worden kan deze als bij om',
  pt: 'de a o que e os do da em para com não uma um por as dos se na ou você nosso nossa seus dados ao como são pelo pode',
  pl: 'i w z na do nie że się jest o oraz lub od dla przez które ich przez może są jako być nasze użytkownika danych po za tym',
  sv: 'och att i som för av vi du din är med till på det en den inte eller kan om dina har oss ett vår från vid dig när ska',
  da: 'og at i som for af vi du din er med til på det en den ikke eller kan om dine har os et vores fra ved dig når hvis bliver skal',
  no: 'og at i som for av vi du din er med til på det en den ikke eller kan om dine har oss et vår fra ved deg når hvis blir vil',
  fi: 'ja on ei se että tai me voi ovat myös sekä joka kun sinun mukaan tietoja jos käyttää henkilötietoja palvelun olla ole kuin voimme kanssa',
  cs: 'a v na se že je o s z do pro které nebo jsou být jako ve od vašich může našich k podle osobních údajů také není by tím při',
  sk: 'a v na sa že je o s z do pre ktoré alebo sú byť ako vo od vašich môže našich k podľa osobných údajov tiež nie by tým pri',
  hu: 'a az és hogy nem is egy meg vagy ha mint ön azt által valamint adatok ezt csak számára lehet szerint során amely illetve',
  ro: 'de și în la cu pe să nu este sau care din pentru o un al ale prin dumneavoastră noastre sunt ca dacă acest datele fi mai',
  tr: 've bir bu için ile da de olarak veya olan sizin size biz kişisel gibi daha kadar her en çok ise değil hizmet tarafından',
  hr: 'i u na se je da za od s o ne koje ili su kao biti vaše naše podataka te može svoje prema koji kako ako iz',
  ca: 'de la i el que en els les per a un una amb no o del es són al dels vostra nostres com seva aquest més pot dades us',
  id: 'yang dan di untuk dengan anda kami dari atau ini tidak dalam pada akan kepada dapat adalah oleh layanan data kita jika',
  vi: 'và của các cho bạn chúng tôi có không được với trong là này một để hoặc khi về từ những thông tin người',
};
/** Letters that settle what the words leave open. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  de: /[ßü]/g,
  es: /[ñ¿¡]/g,
  pt: /[ãõ]/g,
  pl: /[łąęśż]/g,
  sv: /[äö]/g,
  da: /[æø]/g,
  no: /[æø]/g,
  fi: /ä{2}|ö{2}|yy/g,
  cs: /[řůě]/g,
  sk: /[ľĺŕô]/g,
  hu: /[őű]/g,
  ro: /[șțăşţ]/g,
  tr: /[ığş]/g,
  hr: /[đćč]/g,
  vi: /[ơưạảấậếệịọốộớợụủứựỳ]/g,
  ca: /l·l|ç/g,
  fr: /[œêëùç]/g,
  it: /(?:zione|tà)\b/g,
};
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
/** Which languages each word is of. Pure, so that who does not ask for the language does not carry the words. */
const WORDS = /* @__PURE__ */ languagesOfWords(STOP_WORDS);

function languagesOfWords(stopWords: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(stopWords))
    for (const word of new Set(words.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

/** So much text is enough to tell, and costs next to nothing. */
const SAMPLE = 20_000;
const MIN_WORDS = 8;
/** Share of a text's words that its language's stop words must make up. */
const MIN_SHARE = 0.12;

/** BCP 47 primary subtag of the language that most of the texts are in; `und` where they are too short or of no language known here. */
export function detectLanguage(texts: Iterable<string>): string {
  let sample = '';
  for (const text of texts) {
    sample += `${text.slice(0, 2000)}\n`;
    if (sample.length > SAMPLE) break;
  }
  sample = sample.toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [language, script] of SCRIPTS) {
    // Japanese and Korean mix in Chinese characters, all of them Latin names: a tenth is telling, a third is a script.
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' || language === 'ko' ? 0.1 : 0.35)) return refineScript(language, sample);
  }
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return 'und';
  const scores = new Map<string, number>();
  const hits = new Map<string, number>();
  for (const word of words) {
    const languages = WORDS.get(word);
    if (!languages) continue;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
      hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  let best = 'und';
  let top = 0;
  for (const [language, score] of scores) {
    if ((hits.get(language) as number) < MIN_SHARE * words.length) continue;
    const marks = (LETTERS[language] && sample.match(LETTERS[language])?.length) || 0;
    const total = score + Math.min(marks, score);
    if (total > top) {
      top = total;
      best = language;
    }
  }
  return best;
}

function refineScript(language: string, sample: string): string {
  if (language === 'ar')
    return /[پچژگ]/.test(sample) && (sample.match(/[پچژگی]/g)?.length ?? 0) > sample.length / 60 ? 'fa' : 'ar';
  if (language !== 'ru') return language;
  if (/[їєґ]/.test(sample)) return 'uk';
  return /ъ/.test(sample) && !/[ыэ]/.test(sample) ? 'bg' : 'ru';
}
