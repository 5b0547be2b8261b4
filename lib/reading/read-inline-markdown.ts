import { decodeEntities } from './decode-entities';

/** A stretch of a paragraph's text; `node: null` marks a line break, as splitAtBreaks takes it. */
export interface InlinePart {
  readonly raw: string;
  readonly bold: boolean;
  readonly node?: null;
}

interface Item {
  text: string;
  /** Emphasis marks and brackets stay in the text until their partner turns up. */
  mark: '' | '[' | '![' | '*' | '**' | '***' | '_' | '__' | '___';
  /** +1 from here on bold, -1 no longer. */
  weight: number;
  gone: boolean;
  line: boolean;
}

const PLAIN = /[^\\[\]!*_`<\n&]+/y;
const MARK = /\*{1,3}|_{1,3}/y;
const TAG = /<(?:\/?[a-z][^<>]*|!--[^<>]*--)>/iy;
const AUTOLINK = /<([a-z][a-z\d+.-]{1,30}:[^<>\s]*|[^<>\s@]+@[^<>\s@]+)>/iy;
const TARGET =
  /\(\s*(?:<[^<>\n]*>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*)(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'))?\s*\)/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The text of a Markdown paragraph in one pass: link texts without targets, no images, no marks. A scanner of its own, since
 * only text and weight are wanted, and since it must stay linear on text of unknown origin.
 */
export function readInlineMarkdown(source: string): InlinePart[] {
  const items: Item[] = [];
  const openers = new Map<string, number[]>();
  const brackets: number[] = [];
  const absent = new Set<number>();
  const push = (text: string, mark: Item['mark'] = ''): number =>
    items.push({ text, mark, weight: 0, gone: false, line: false }) - 1;
  const pushBreak = (): void => void items.push({ text: '\n', mark: '', weight: 0, gone: false, line: true });
  const take = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };

  for (let at = 0; at < source.length; ) {
    const plain = take(PLAIN, at);
    if (plain) {
      push(plain[0]);
      at += plain[0].length;
      continue;
    }
    const char = source[at] as string;
    const next = source[at + 1] ?? '';
    if (char === '\\' && next === '\n') {
      pushBreak();
      at += 2;
    } else if (char === '\\' && ESCAPABLE.test(next)) {
      push(next);
      at += 2;
    } else if (char === '\n') {
      const last = items.at(-1);
      if (last && / {2,}$/.test(last.text)) pushBreak();
      else push(' ');
      at++;
    } else if (char === '&') {
      const entity = /^&[#a-z\d]{2,10};/i.exec(source.slice(at, at + 12));
      push(entity ? decodeEntities(entity[0]) : '&');
      at += entity ? entity[0].length : 1;
    } else if (char === '`') {
      at = takeCode(at);
    } else if (char === '<') {
      const auto = take(AUTOLINK, at);
      const tag = auto ?? take(TAG, at);
      if (auto) push(auto[1] as string);
      else if (tag && /^<br\b/i.test(tag[0])) pushBreak();
      else if (!tag) push('<');
      at += tag ? tag[0].length : 1;
    } else if (char === '[' || (char === '!' && next === '[')) {
      const mark = char === '[' ? '[' : '![';
      brackets.push(push(mark, mark));
      at += mark.length;
    } else if (char === ']') {
      at = takeBracket(at);
    } else if (char === '*' || char === '_') {
      at = takeMark(at);
    } else {
      push(char);
      at++;
    }
  }
  return partsOf(items);

  function takeCode(at: number): number {
    const ticks = (/`+/y.exec(source.slice(at, at + 40)) ?? ['`'])[0];
    let end = absent.has(ticks.length) ? -1 : source.indexOf(ticks, at + ticks.length);
    while (end >= 0 && (source[end + ticks.length] === '`' || source[end - 1] === '`')) {
      let past = end;
      while (source[past] === '`') past++;
      end = source.indexOf(ticks, past);
    }
    if (end < 0) {
      absent.add(ticks.length);
      push(ticks);
      return at + ticks.length;
    }
    push(source.slice(at + ticks.length, end));
    return end + ticks.length;
  }

  function takeBracket(at: number): number {
    const open = brackets.pop();
    const target = open === undefined ? null : take(TARGET, at + 1);
    if (open === undefined || !target) {
      push(']');
      return at + 1;
    }
    const opener = items[open] as Item;
    opener.gone = true;
    if (opener.mark === '![') for (let k = open; k < items.length; k++) (items[k] as Item).gone = true;
    return at + 1 + target[0].length;
  }

  function takeMark(at: number): number {
    const mark = ((take(MARK, at) as RegExpExecArray)[0] ?? '') as Item['mark'];
    const before = source[at - 1] ?? ' ';
    const after = source[at + mark.length] ?? ' ';
    const inWord = mark[0] === '_';
    const closes = !/\s/.test(before) && !(inWord && WORD.test(after));
    const opens = !/\s/.test(after) && !(inWord && WORD.test(before));
    const here = push(mark, mark);
    const stack = openers.get(mark) ?? [];
    const open = closes ? stack.pop() : undefined;
    if (open !== undefined) {
      const weight = mark.length > 1 ? 1 : 0;
      Object.assign(items[open] as Item, { gone: true, weight });
      Object.assign(items[here] as Item, { gone: true, weight: -weight });
    } else if (opens) {
      stack.push(here);
      openers.set(mark, stack);
    }
    return at + mark.length;
  }
}

function partsOf(items: readonly Item[]): InlinePart[] {
  const parts: InlinePart[] = [];
  let weight = 0;
  for (const item of items) {
    weight += item.weight;
    if (item.line) parts.push({ raw: '\n', bold: weight > 0, node: null });
    else if (!item.gone && item.text !== '') parts.push({ raw: item.text, bold: weight > 0 });
  }
  return parts;
}
