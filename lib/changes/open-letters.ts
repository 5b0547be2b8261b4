import type { Block } from '../model';
import { lettersOf } from './words';

/** A reading as one run of letters and digits, however it is cut into blocks, sentences and words. */
export interface Letters {
  /** Does it have these letters in a row, be it across the ends of blocks? */
  has(letters: string): boolean;
  readonly length: number;
}

/** They are put in a row when they are asked for, and once. */
export function openLetters(blocks: readonly Block[]): Letters {
  let row: string | undefined;
  const open = () => {
    row ??= lettersOf(blocks.map(({ text }) => text).join('\n'));
    return row;
  };
  return {
    has: (letters) => open().includes(letters),
    get length() {
      return open().length;
    },
  };
}
