const EMAIL = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/giu;
const WEB = /\b(?:https?:\/\/|www\.)[^\s<>()"“”]{3,200}/giu;
/** A post box or a house number, then words and a comma, up to a postcode of the United States, Canada or the United Kingdom. */
const POSTAL =
  /\b(?:P\.?\s?O\.?\s?Box\s+\d|\d{1,6}\s+\p{Lu})[^;:()@]{3,110}?,[^;:()@,]{1,40}?\b(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})\b/gu;
/** What follows "write to": a name, a comma, a house number, up to the sentence's end. */
const LETTER =
  /(?<=\b(?:[Ww]rit(?:e|ing)|[Mm]ail(?:ed|ing)?|[Pp]ost(?:ed|ing)?|[Ll]etter|[Ss]en[dt]|[Nn]otice)\b[^.;:]{0,40}?\b(?:to|at):?\s+)\p{Lu}[^.;:()@]{3,100},\s*\d{1,6}\s[^.;:()@]{3,80}/gu;

/** Where a text says to write to: e-mail, web and postal addresses in its order, each verbatim and once. */
export function findAddresses(text: string): readonly string[] {
  const found = [LETTER, POSTAL, EMAIL, WEB].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ index, words: words.replace(/[.,;:!?]+$/u, '') })),
  );
  const whole = found.filter(({ words }) => !found.some((other) => other.words !== words && other.words.includes(words)));
  return [...new Set(whole.sort((a, b) => a.index - b.index).map(({ words }) => words))];
}
