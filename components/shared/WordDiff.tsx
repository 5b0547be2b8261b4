import { diffWords } from 'diff';

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
      {diffWords(before, after).map((part, index) => {
        if (part.added) return <ins key={index}>{part.value}</ins>;
        if (part.removed) return <del key={index}>{part.value}</del>;
        return part.value;
      })}
    </>
  );
}
