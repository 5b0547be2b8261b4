/**
 * Finds which of many short strings occur in a text in one pass over it (Aho and Corasick, 1975), so that the cost of a
 * hundred more signals is none. Lower-case text and needles only.
 */
export interface Needles {
  /** Sets seen[needle] to `turn` for each needle that occurs in text[from..to), and puts it into `found`; returns how many. */
  scan(text: string, from: number, to: number, seen: Int32Array, turn: number, found: Int32Array): number;
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
  // Half the size, of which a processor's cache holds twice as much.
  if (used > 0x10000) throw new Error('The needles have more states than two bytes can number.');
  const table = Uint16Array.from(next.subarray(0, used * classes));
  const tells = Int32Array.from(ends.flat());
  const tellsFrom = new Int32Array(used);
  const tellsTo = new Int32Array(used);
  for (let state = 0, told = 0; state < used; state++) {
    tellsFrom[state] = told;
    told += (ends[state] as number[]).length;
    tellsTo[state] = told;
  }

  return {
    scan(text, from, to, seen, turn, found) {
      let count = 0;
      let state = 0;
      for (let at = from; at < to; at++) {
        state = table[state * classes + (classOf[text.charCodeAt(at)] as number)] as number;
        const last = tellsTo[state] as number;
        for (let told = tellsFrom[state] as number; told < last; told++) {
          const needle = tells[told] as number;
          if (seen[needle] === turn) continue;
          seen[needle] = turn;
          found[count++] = needle;
        }
      }
      return count;
    },
  };
}
