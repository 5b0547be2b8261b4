import { diffWords } from './diff-words';

/** Before and after in one run of text: what went is struck, what came is underlined. */
export function WordDiff({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  if (before === null) return <ins>{after}</ins>;
  if (after === null) return <del>{before}</del>;
  return (
    <>
      {diffWords(before, after).map(({ side, text }, index) => {
        if (side === 'both') return text;
        return side === 'after' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
      })}
    </>
  );
}
