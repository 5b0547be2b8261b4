import { useEffect, useState } from 'preact/hooks';
import { findLanguageModel, type LanguageModel, sayPlainly } from '../../lib/page/plain-words';

/** A button that has the browser's own model say the quote in simpler words. Not there where the browser has none. */
export function PlainWords({ quote }: { readonly quote: string }) {
  const [model, setModel] = useState<LanguageModel | null>(null);
  const [answer, setAnswer] = useState<{ readonly text: string | null } | 'asked' | null>(null);
  useEffect(() => void findLanguageModel().then((found) => setModel(() => found)), []);
  if (!model) return null;
  if (answer === 'asked') return <p class="small muted">Rewriting…</p>;
  if (answer?.text) {
    return (
      <>
        <p>{answer.text}</p>
        <p class="small muted">
          Rewritten from the quote by your browser’s own language model, on this machine. It can be wrong: the quote counts.
        </p>
      </>
    );
  }
  return (
    <p>
      <button
        type="button"
        class="outlined small"
        onClick={async () => {
          setAnswer('asked');
          setAnswer({ text: await sayPlainly(quote, model) });
        }}
      >
        In simpler words
      </button>{' '}
      {answer && <span class="small">Your browser’s model had no answer.</span>}
    </p>
  );
}
