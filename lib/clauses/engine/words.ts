/**
 * The words of a text as numbers. Everything that the engine counts goes by these hashes: the same word gives the same number
 * in training and in use, whatever its case, apostrophe or look-alike letters.
 */
export interface Words {
  readonly count: number;
  /** 32-bit FNV-1a of each word's folded letters. */
  readonly hash: Int32Array;
  /** Hash of its first five letters, which most forms of a word share; the word's own hash where it is shorter. */
  readonly stem: Int32Array;
  /** Where it stands in the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const STEM_LETTERS = 5;

/** What a code unit below 0x250 folds to; 0 separates words, 1 is passed over inside one. */
const FOLDED = new Uint16Array(0x250);
for (let code = 0; code < FOLDED.length; code++) {
  const letter = String.fromCharCode(code);
  if (/\p{L}/u.test(letter)) FOLDED[code] = baseOf(letter);
  else if (/[0-9$%€£@&]/u.test(letter)) FOLDED[code] = code;
}
for (const apostrophe of ["'", '\u00ad']) FOLDED[apostrophe.charCodeAt(0)] = 1;

/** Lower case without accents: "É" → "e". */
function baseOf(letter: string): number {
  return letter.toLowerCase().normalize('NFD').charCodeAt(0);
}

/** Letters of other scripts that look like Latin ones: a page must not be able to hide a clause by spelling it with them. */
const LOOK_ALIKES: ReadonlyMap<number, number> = new Map(
  (
    'аaеeоoрpсcуyхxіiјjѕsԁdɡgһhոnωwνvοoαaιiκkρpτtυuАaВbЕeКkМmНhОoРpСcТtХxІiЅsΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx'.match(/../gu) ?? []
  ).map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const),
);

function foldBeyondLatin(code: number): number {
  if (code === 0x2019 || code === 0x2018 || (code >= 0x200b && code <= 0x200f)) return 1;
  if (code === 0x20ac) return code;
  if (code < 0x2000) return LOOK_ALIKES.get(code) ?? (code < 0x370 ? 1 : code);
  if (code <= 0x2bff || (code >= 0x3000 && code <= 0x303f) || code === 0xfeff) return 0;
  // Full-width letters and digits.
  if (code >= 0xff10 && code <= 0xff5a) return baseOf(String.fromCharCode(code).normalize('NFKC'));
  return code;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** All numbers of as many digits count as one word. */
const ANY_DIGIT = 0x23;

export function readWords(text: string, from = 0, to = text.length): Words {
  const most = ((to - from) >> 1) + 2;
  const hash = new Int32Array(most);
  const stem = new Int32Array(most);
  const start = new Int32Array(most);
  const end = new Int32Array(most);
  let count = 0;
  let letters = 0;
  let running = BASIS;
  for (let at = from; at <= to; at++) {
    let code = 0;
    if (at < to) {
      code = text.charCodeAt(at);
      code = code < 0x250 ? (FOLDED[code] as number) : foldBeyondLatin(code);
    }
    if (code > 1) {
      if (letters === 0) {
        running = BASIS;
        start[count] = at;
      }
      running = Math.imul(running ^ (isDigit(code) ? ANY_DIGIT : code), PRIME);
      letters++;
      if (letters <= STEM_LETTERS) stem[count] = running;
      end[count] = at + 1;
    } else if (code === 0 && letters > 0) {
      hash[count] = running;
      letters = 0;
      count++;
    }
  }
  return { count, hash, stem, start, end };
}

/** One number out of two that tells their order: features of several words, or of a word in a place. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
