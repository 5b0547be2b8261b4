import { diffWords } from 'diff';

/** Beyond this the diff costs more than it says, and both texts are shown whole (characters, both sides together). */
const MAX_LENGTH = 20_000;

/** Before at the left, after at the right: what went is struck there, what came is underlined here. */
export function SideDiff({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  const parts =
    before !== null && after !== null && before.length + after.length <= MAX_LENGTH
      ? diffWords(before, after)
      : [
          { value: before ?? '', removed: true, added: false },
          { value: after ?? '', removed: false, added: true },
        ];
  return (
    <div class="sides">
      <figure>
        <figcaption class="small muted">Before</figcaption>
        {before === null ? (
          <p class="muted">Not there.</p>
        ) : (
          <blockquote class="quote">
            {parts.map((part, index) => (part.added ? null : part.removed ? <del key={index}>{part.value}</del> : part.value))}
          </blockquote>
        )}
      </figure>
      <figure>
        <figcaption class="small muted">After</figcaption>
        {after === null ? (
          <p class="muted">Not there.</p>
        ) : (
          <blockquote class="quote">
            {parts.map((part, index) => (part.removed ? null : part.added ? <ins key={index}>{part.value}</ins> : part.value))}
          </blockquote>
        )}
      </figure>
    </div>
  );
}
