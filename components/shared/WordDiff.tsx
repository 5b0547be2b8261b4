import { diffArrays } from 'diff';

/** Beyond this the diff costs more than it says, and both texts are shown whole (characters, both sides together). */
const MAX_LENGTH = 20_000;

/** Before and after in one run of text: what went is struck, what came is underlined. */
export function WordDiff({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  if (before === null) return <ins>{after}</ins>;
  if (after === null) return <del>{before}</del>;
  if (before.length + after.length > MAX_LENGTH) {
    return (
      <>
        <del>{before}</del> <ins>{after}</ins>
      </>
    );
  }
  return (
    <>
      {diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }, index) => {
        const text = value.join('');
        if (added) return <ins key={index}>{text}</ins>;
        return removed ? <del key={index}>{text}</del> : text;
      })}
    </>
  );
}

/** Words, and what stands between them: a space, a comma with its space. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’]+|[^\p{L}\p{N}'’]+/gu) ?? [];
