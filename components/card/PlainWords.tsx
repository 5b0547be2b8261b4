import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findLanguageModel, type LanguageModel, sayPlainly } from '../../lib/page/plain-words';

/** A button that has the browser's own model say the quote in simpler words. Not there where the browser has none. */
export function PlainWords({ quote }: { readonly quote: string }) {
  const [model, setModel] = useState<LanguageModel | null>(null);
  const [answer, setAnswer] = useState<{ readonly text: string | null } | 'asked' | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => void findLanguageModel().then((found) => setModel(() => found)), []);
  const text = answer !== 'asked' && answer?.text;
  // The button that was pressed has gone.
  useLayoutEffect(() => said.current?.focus(), [text]);
  if (!model) return null;
  if (text) {
    return (
      <>
        <p ref={said} tabIndex={-1}>
          {text}
        </p>
        <p class="small muted">
          Rewritten from the quote by your browser’s own language model, on this machine. It can be wrong: the quote counts.
        </p>
      </>
    );
  }
  const ask = async () => {
    if (answer === 'asked') return;
    setAnswer('asked');
    setAnswer({ text: await sayPlainly(quote, model) });
  };
  return (
    <p>
      <button type="button" class="outlined small" aria-disabled={answer === 'asked'} onClick={() => void ask()}>
        In simpler words
      </button>{' '}
      <span role="status" class="small muted">
        {answer === 'asked' && 'Rewriting…'}
        {answer !== null && answer !== 'asked' && 'Your browser’s model had no answer.'}
      </span>
    </p>
  );
}
