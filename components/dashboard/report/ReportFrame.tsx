import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { hrefOf } from '../use-route';

/** A report on paper: what it is about, its body, and where it comes from. The buttons are not printed. */
export function ReportFrame({
  title,
  subtitle,
  documentId,
  save,
  children,
}: {
  readonly title: string;
  readonly subtitle: string;
  readonly documentId: string;
  /** Saves the evidence; absent where there is none to save. */
  readonly save?: () => void;
  readonly children: ComponentChildren;
}) {
  // It becomes the name of the PDF.
  useEffect(() => {
    document.title = `${title}, ${subtitle}`;
  }, [title, subtitle]);
  return (
    <article class="report">
      <p class="row not-printed">
        <a href={hrefOf('timeline', [documentId])}>Back to its versions</a>
        <button type="button" class="outlined" onClick={() => print()}>
          Print, or save as PDF
        </button>
        {save && (
          <button type="button" class="outlined" onClick={save}>
            Save the evidence
          </button>
        )}
      </p>
      <header>
        <p class="overline muted">{subtitle}</p>
        <h1 class="screen-title">{title}</h1>
      </header>
      {children}
      <footer class="small muted">
        <p>Made with Clauselight, which reads texts by rules and a trained model, and can be wrong. It is not legal advice.</p>
      </footer>
    </article>
  );
}
