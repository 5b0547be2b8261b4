import { useEffect, useState } from 'preact/hooks';
import type { Citation, Result } from '../../lib/messages/protocol';
import type { Finding } from '../../lib/model';
import { copyText } from '../../lib/page/copy-text';
import type { PageActions } from '../../lib/page/page-state';

const FORMS = { plain: 'Text', markdown: 'Markdown', bibtex: 'BibTeX', csl: 'CSL-JSON' } as const;
type Form = keyof typeof FORMS;

/** The clause as a citation, in the form that the reader's own tools take. */
export function CiteSheet({ finding, actions }: { readonly finding: Finding; readonly actions: PageActions }) {
  const [answer, setAnswer] = useState<Result<Citation> | null>(null);
  const [form, setForm] = useState<Form>('plain');
  const [done, setDone] = useState('');
  useEffect(() => void actions.cite(finding).then(setAnswer), [finding, actions]);
  if (!answer) return <p class="muted">Reading…</p>;
  if (!answer.ok) return <p role="alert">{answer.error.message}</p>;
  const text = answer.value[form];
  return (
    <section class="sheet" aria-label="Cite this clause">
      <fieldset class="filters">
        <legend class="visually-hidden">Form</legend>
        {(Object.keys(FORMS) as Form[]).map((each) => (
          <button key={each} type="button" class="small" aria-pressed={each === form} onClick={() => setForm(each)}>
            {FORMS[each]}
          </button>
        ))}
      </fieldset>
      <pre class="citation small">{text}</pre>
      <p>
        <button
          type="button"
          class="outlined"
          onClick={async () => {
            const words = (await copyText(text)) ? 'Citation copied.' : 'Select it and copy it by hand.';
            setDone(words);
            actions.say(words);
          }}
        >
          Copy the citation
        </button>{' '}
        <button
          type="button"
          class="outlined"
          onClick={async () => {
            const opened = await actions.openPrint(finding);
            if (!opened.ok) setDone(opened.error.message);
          }}
        >
          Print, or save the evidence
        </button>{' '}
        {done}
      </p>
    </section>
  );
}
