import type { Role } from './tell-policy';

/** Menus, footers, questionnaires and teasers come in runs of at least so many blocks … */
const RUN = 6;
/** … of which at most this share reads like a statement of the policy. */
const STATEMENTS = 1 / 3;

/**
 * Finds what came to, went from or moved about at the page's ends as a whole and says little that is the policy's: furniture
 * that is near enough to the text to be taken for a part of it.
 * @param changed is this block one that only this reading has, or has in another place?
 * @returns indices of such blocks
 */
export function findFurniture(
  count: number,
  changed: (block: number) => boolean,
  roleOf: (block: number) => Role,
): ReadonlySet<number> {
  let [head, tail] = [0, 0];
  while (head < count && changed(head)) head++;
  while (tail < count - head && changed(count - 1 - tail)) tail++;
  const runs = [
    { from: 0, to: head },
    { from: count - tail, to: count },
  ];
  return new Set(
    runs.flatMap(({ from, to }) => {
      const run = Array.from({ length: to - from }, (_, at) => from + at);
      const statements = run.filter((block) => roleOf(block) === 'policy').length;
      return run.length >= RUN && run.length < count && statements <= STATEMENTS * run.length ? run : [];
    }),
  );
}
