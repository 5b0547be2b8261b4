/** A run of words that both texts have (`both`), that went (`before`) or that came (`after`). */
export interface WordRun {
  readonly side: 'both' | 'before' | 'after';
  readonly text: string;
}

/** Beyond so many pairs of words all is shown as gone and come: the table has two bytes for each. */
const MOST_PAIRS = 16_000_000;

/**
 * What of two texts is the same, word by word: a longest common subsequence by its table (Wagner and Fischer, 1974).
 * The library that compares documents would do it too, but is a fortieth of all that a page may be given; a test holds this to it.
 */
export function diffWords(before: string, after: string): WordRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length * b.length > MOST_PAIRS)
    return [
      { side: 'before', text: before },
      { side: 'after', text: after },
    ];
  // common[i * width + j]: how many words a from i on and b from j on have in common.
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const inCommon = (i: number, j: number) => common[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] = a[i] === b[j] ? inCommon(i + 1, j + 1) + 1 : Math.max(inCommon(i + 1, j), inCommon(i, j + 1));
  const runs: { side: WordRun['side']; text: string }[] = [];
  const add = (side: WordRun['side'], text: string | undefined) => {
    if (runs.at(-1)?.side !== side) runs.push({ side, text: '' });
    (runs.at(-1) as { text: string }).text += text;
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length)
    if (i < a.length && a[i] === b[j]) {
      add('both', a[i++]);
      j++;
    } else if (j === b.length || (i < a.length && inCommon(i + 1, j) >= inCommon(i, j + 1))) add('before', a[i++]);
    else add('after', b[j++]);
  return runs;
}

/** Words, and what stands between them: a space, a comma with its space. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’]+|[^\p{L}\p{N}'’]+/gu) ?? [];
