/** What one part of a pattern can match, as text; parts are cut where a pattern could come to a halt. */
interface Sampled {
  readonly parts: readonly string[];
}

const CANDIDATES = [' ', 'x', '1', '-', ',', ';', "'", '’', '€', '(', ')', '/', '“', 'A'];
/** Long enough for a gap to matter. */
const GAP = 5;
/** Of the places where it could fail the last: those take the longest way back. */
const DEEPEST = 3;

/**
 * Texts that keep a pattern busy: for each of its alternatives, its parts in order up to every place where it could still
 * fail. Repeated, each makes the pattern start over and over, come as far as that, and go back through its gaps.
 */
export function pumpsOf(pattern: RegExp): readonly string[] {
  const sampler = new Sampler(pattern.source);
  const pumps = sampler
    .alternatives()
    .flatMap(({ parts }) => parts.map((_, at) => parts.slice(0, at + 1).join('')).slice(-DEEPEST));
  return [...new Set(pumps.filter((text) => text.trim() !== '').map((text) => `${text} `))];
}

/** Knows the syntax that signals use. */
class Sampler {
  private at = 0;
  constructor(private readonly source: string) {}

  alternatives(): Sampled[] {
    const all = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(this.sequence());
    }
    return all;
  }

  private sequence(): Sampled {
    const parts: string[] = [];
    let literal = '';
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const plain = !'([.\\'.includes(this.source[this.at] as string);
      const text = this.repeated(this.single());
      if (plain) literal += text;
      else {
        if (literal !== '') parts.push(literal);
        literal = '';
        if (text !== '') parts.push(text);
      }
    }
    if (literal !== '') parts.push(literal);
    return { parts };
  }

  private single(): string {
    const sign = this.source[this.at++] as string;
    if (sign === '(') return this.group();
    if (sign === '[') return this.set();
    if (sign === '\\') return this.escaped();
    if (sign === '.') return ' ';
    return sign === '^' || sign === '$' ? '' : sign;
  }

  private group(): string {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/u.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += opening.length;
    // The longest alternative: it has the most in it to go back through.
    const texts = this.alternatives().map(({ parts }) => parts.join(''));
    this.at++; // the closing bracket
    if (/[=!]/u.test(opening)) return '';
    return texts.reduce((a, b) => (b.length > a.length ? b : a));
  }

  private set(): string {
    const from = this.at - 1;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    return oneOf(this.source.slice(from, ++this.at));
  }

  private escaped(): string {
    const from = this.at - 1;
    const sign = this.source[this.at++] as string;
    if (sign === 'b' || sign === 'B') return '';
    if (/[pPu]/u.test(sign)) this.at = this.source.indexOf('}', this.at) + 1;
    return oneOf(this.source.slice(from, this.at));
  }

  private repeated(text: string): string {
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/u.exec(this.source.slice(this.at, this.at + 16));
    if (!quantifier) return text;
    this.at += quantifier[0].length;
    const [whole, least = '1', most] = quantifier;
    if (whole.startsWith('?')) return text;
    return text.repeat(Math.max(Number(least), most === undefined && /^\{/u.test(whole) ? 0 : GAP));
  }
}

/** A sign that a set or an escape stands for. */
function oneOf(source: string): string {
  const single = new RegExp(`^${source}$`, 'iu');
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return [...CANDIDATES, ...letters, '0', '5', '$', '£', '.', '%', 'é'].find((sign) => single.test(sign)) ?? '';
}
