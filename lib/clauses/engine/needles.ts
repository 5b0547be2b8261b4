/**
 * Finds which of many short strings occur in a text in one pass over it (Aho and Corasick, 1975), so that the cost of a
 * hundred more signals is none. Lower-case text and needles only.
 */
export interface Needles {
  /** Calls `found` with the number of each needle that occurs in text[from..to); the same one may be named more than once. */
  scan(text: string, from: number, to: number, found: (needle: number) => void): void;
}

export function compileNeedles(needles: readonly string[]): Needles {
  const classOf = new Uint8Array(0x10000);
  let classes = 1;
  let states = 1;
  for (const needle of needles) {
    states += needle.length;
    for (let at = 0; at < needle.length; at++) {
      const code = needle.charCodeAt(at);
      if (classOf[code] === 0) classOf[code] = classes++;
    }
  }
  if (classes > 255) throw new Error('Signals start with more different characters than the needles can tell apart.');

  /** Next state by state and character class; class 0 is every character that no needle has. */
  const next = new Int32Array(states * classes).fill(-1);
  const ends: number[][] = [[]];
  let used = 1;
  for (const [number, needle] of needles.entries()) {
    let state = 0;
    for (let at = 0; at < needle.length; at++) {
      const slot = state * classes + (classOf[needle.charCodeAt(at)] as number);
      if ((next[slot] as number) < 0) {
        next[slot] = used;
        ends[used++] = [];
      }
      state = next[slot] as number;
    }
    ends[state]?.push(number);
  }

  const fail = new Int32Array(used);
  const queue: number[] = [];
  for (let sign = 0; sign < classes; sign++) {
    const to = next[sign] as number;
    if (to < 0) next[sign] = 0;
    else queue.push(to);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    ends[state]?.push(...(ends[fail[state] as number] as number[]));
    for (let sign = 0; sign < classes; sign++) {
      const slot = state * classes + sign;
      const to = next[slot] as number;
      const otherwise = next[(fail[state] as number) * classes + sign] as number;
      if (to < 0) next[slot] = otherwise;
      else {
        fail[to] = otherwise;
        queue.push(to);
      }
    }
  }
  const told = ends.map((list) => (list.length > 0 ? Int32Array.from(list) : null));

  return {
    scan(text, from, to, found) {
      let state = 0;
      for (let at = from; at < to; at++) {
        state = next[state * classes + (classOf[text.charCodeAt(at)] as number)] as number;
        const here = told[state];
        if (here) for (const needle of here) found(needle);
      }
    },
  };
}
