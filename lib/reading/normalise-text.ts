/** Zero-width characters, soft hyphens, bidi controls, other control characters (not white space), icon-font glyphs (private use). */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ue000-\uf8ff]|\u034f/g;
const SPACES = /\s+/g;
const SPACE = /^\s*$/;
/** One character that stands alone under NFC, with whatever may compose with it (marks, Hangul vowels and finals; nothing with spaces). */
const CLUSTER = /\s|\P{M}[\p{M}\u1160-\u11ff]*|\p{M}+/gu;

/**
 * The text as lib/model's Block promises it: visible characters only, white space collapsed to single spaces, trimmed, NFC.
 * Idempotent.
 */
export function normaliseText(raw: string): string {
  return raw.replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').trim();
}

/**
 * Where each character of `normaliseText(raw)` comes from: for its index i, raw.slice(starts[i], ends[i]).
 * A collapsed run of white space maps to the run's first character.
 */
export function mapNormalised(raw: string): { text: string; starts: number[]; ends: number[] } {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let pendingSpace = -1;
  const take = (composed: string, from: number, to: number): void => {
    if (SPACE.test(composed)) {
      if (pendingSpace < 0) pendingSpace = from;
      return;
    }
    if (pendingSpace >= 0) {
      if (text !== '') {
        text += ' ';
        starts.push(pendingSpace);
        ends.push(pendingSpace + 1);
      }
      pendingSpace = -1;
    }
    text += composed;
    for (let unit = 0; unit < composed.length; unit++) {
      starts.push(from);
      ends.push(to);
    }
  };
  // Marks compose with their base across invisible characters, so these go first; `origin` remembers where the rest stood.
  const visible = raw.replace(INVISIBLE, '');
  const hidden = new Set<number>();
  if (visible.length < raw.length) for (const { index } of raw.matchAll(INVISIBLE)) hidden.add(index);
  const origin: number[] = [];
  for (let index = 0; index < raw.length; index++) if (!hidden.has(index)) origin.push(index);
  const endOf = (index: number): number => (origin[index] as number) + 1;
  if (visible.normalize('NFC') === visible) {
    for (let index = 0; index < visible.length; index++) take(visible[index] as string, origin[index] as number, endOf(index));
  } else {
    for (const match of visible.matchAll(CLUSTER)) {
      const from = match.index;
      take(match[0].normalize('NFC'), origin[from] as number, endOf(from + match[0].length - 1));
    }
  }
  return { text, starts, ends };
}
