/**
 * What a pattern cannot do without: a list of demands, each a set of strings of which one must occur in the (lower-case) text.
 * `\bjury\b.{0,40}\bwaiv` demands "jury" and "waiv". Trying a pattern only where its demands are met keeps hundreds of
 * patterns affordable. Knows the syntax that signals use (no backreferences); what it can't read it demands nothing of.
 */
export function readRequirements(pattern: RegExp): readonly (readonly string[])[] {
  const reader = new PatternReader(pattern.source);
  const { exact, demands } = reader.alternatives();
  const all = exact ? [...demands, exact] : demands;
  return all.filter((strings) => worth(strings) > 0).map((strings) => [...new Set(strings)]);
}

/** A part of a pattern: the only strings that it can be (null: too many), and what it demands besides. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly demands: readonly (readonly string[])[];
}

const NONE: Part['demands'] = [];
const EMPTY: Part = { exact: [''], demands: NONE };
const ANYTHING: Part = { exact: null, demands: NONE };
/** More strings than this are followed no further. */
const MAX_STRINGS = 24;
/** Shorter strings occur everywhere. */
const MIN_LENGTH = 3;
/** Words that nearly every sentence of a policy has: demanding them sorts nothing out. */
const EVERYWHERE = new Set(
  'the and you your our may for any not with that this will are from use have can has all its other'.split(' '),
);

/** How much a demand sorts out: the length of its shortest string; 0 where that is no use. */
function worth(strings: readonly string[]): number {
  let least = Infinity;
  for (const text of strings) {
    const words = text.trim();
    if (words.length < MIN_LENGTH || EVERYWHERE.has(words)) return 0;
    least = Math.min(least, words.length);
  }
  return least === Infinity ? 0 : least;
}

/** Signs that stand for themselves, as far as no quantifier counts the last of them. */
const PLAIN = /[^\\()[\]{}|.*+?^$]+(?![*+?{])/uy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/uy;
const OPENING = /\?(?:[:=!]|<[=!]|<\w+>)/uy;

class PatternReader {
  private at = 0;
  constructor(private readonly source: string) {}

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    return parts.length === 1 ? (parts[0] as Part) : either(parts);
  }

  private sequence(): Part {
    let whole: Part = EMPTY;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      whole = join(whole, this.repeated(this.single()));
    return whole;
  }

  /** What a pattern finds at this place, which is then passed. */
  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    this.at += match?.[0].length ?? 0;
    return match;
  }

  private single(): Part {
    const plain = this.take(PLAIN);
    if (plain) return { exact: [plain[0].toLowerCase()], demands: NONE };
    const sign = this.source[this.at++] as string;
    if (sign === '(') return this.group();
    if (sign === '[') return this.set();
    if (sign === '\\') return this.escaped();
    if (sign === '.') return ANYTHING;
    if (sign === '^' || sign === '$') return EMPTY;
    return { exact: [sign.toLowerCase()], demands: [] };
  }

  private group(): Part {
    const opening = this.take(OPENING)?.[0] ?? '';
    const inner = this.alternatives();
    this.at++; // the closing bracket
    if (opening.includes('!')) return EMPTY;
    // What is looked at ahead or behind must be there, but nothing can be joined to it.
    if (opening.includes('=')) return { exact: [''], demands: inner.exact ? [...inner.demands, inner.exact] : inner.demands };
    return inner;
  }

  private set(): Part {
    const from = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at++);
    if (inside.startsWith('^') || inside.includes('\\') || /.-./u.test(inside)) return ANYTHING;
    const signs = [...inside.toLowerCase()];
    return signs.length <= 4 ? { exact: signs, demands: [] } : ANYTHING;
  }

  private escaped(): Part {
    const sign = this.source[this.at++] as string;
    if (sign === 'b' || sign === 'B') return EMPTY;
    if (sign === 'p' || sign === 'P' || sign === 'u') {
      while (this.source[this.at] !== '}') this.at++;
      this.at++;
      return ANYTHING;
    }
    if (/[dDwWnrtfv]/u.test(sign)) return ANYTHING;
    // Readings have single plain spaces.
    if (sign === 's') return { exact: [' '], demands: [] };
    if (sign === 'S') return ANYTHING;
    return { exact: [sign.toLowerCase()], demands: [] };
  }

  private repeated(part: Part): Part {
    const quantifier = this.take(QUANTIFIER);
    if (!quantifier) return part;
    const [text, least] = quantifier;
    if (text.startsWith('?')) return part.exact ? either([part, EMPTY]) : ANYTHING;
    if (text.startsWith('*') || (least !== undefined && Number(least) === 0)) return ANYTHING;
    if (text === '{1}') return part;
    // Once or more: it is there, and then anything may follow.
    return { exact: null, demands: part.exact ? [...part.demands, part.exact] : part.demands };
  }
}

/** One part, then another. Strings grow while both are exact; where that ends, the longer run so far becomes a demand. */
function join(left: Part, right: Part): Part {
  const demands = right.demands.length === 0 ? left.demands : [...left.demands, ...right.demands];
  if (left.exact && right.exact) {
    if (left.exact.length * right.exact.length <= MAX_STRINGS)
      return { exact: left.exact.flatMap((a) => (right.exact as readonly string[]).map((b) => a + b)), demands };
    return { exact: right.exact, demands: [...demands, left.exact] };
  }
  if (left.exact) return { exact: right.exact, demands: [...demands, left.exact] };
  // Strings that follow an inexact part start a new run; an inexact part ends one.
  return { exact: right.exact === null ? null : right.exact, demands };
}

/** One of several: what they demand is their best demands together, if each has one. */
function either(parts: readonly Part[]): Part {
  const count = parts.reduce((sum, part) => sum + (part.exact?.length ?? MAX_STRINGS + 1), 0);
  if (count <= MAX_STRINGS * 2 && parts.every((part) => part.demands.length === 0))
    return { exact: parts.flatMap((part) => part.exact as readonly string[]), demands: [] };
  const best = parts.map(bestDemand);
  return { exact: null, demands: best.every((strings) => strings.length > 0) ? [best.flat()] : NONE };
}

/** Of what a part demands the list that sorts out most; empty where none does. */
function bestDemand({ exact, demands }: Part): readonly string[] {
  let best: readonly string[] = [];
  let most = 0;
  for (const strings of exact ? [...demands, exact] : demands) {
    const much = worth(strings);
    if (much > most) [best, most] = [strings, much];
  }
  return best;
}
