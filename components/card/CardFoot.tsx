import { useState } from 'preact/hooks';
import type { Clause } from '../../lib/page/clause';
import { copyText } from '../../lib/page/copy-text';
import type { CardState, PageActions, PageState } from '../../lib/page/page-state';
import { describeClause, linkOfClause } from './describe-clause';

/** What lies over the sections while the reader cites or reports. */
export type Sheet = 'cite' | 'report';

/** What one can do with a clause, always in sight. */
export function CardFoot({
  clause,
  card,
  state,
  actions,
  sheet,
  setSheet,
}: {
  readonly clause: Clause;
  readonly card: CardState;
  readonly state: PageState;
  readonly actions: PageActions;
  readonly sheet: Sheet | null;
  readonly setSheet: (sheet: Sheet | null) => void;
}) {
  const [done, setDone] = useState('');
  const tell = (words: string) => {
    setDone(words);
    actions.say(words);
  };
  const copy = async (text: string, what: string) => tell((await copyText(text)) ? what : 'Your browser did not let it copy.');
  const share = async () => {
    const url = linkOfClause(clause, state);
    if (!navigator.share) return copy(url, 'Link copied.');
    try {
      await navigator.share({ title: document.title, text: describeClause(clause, state), url });
    } catch (error) {
      // The reader closed the browser's own sheet; anything else still leaves them the link.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(url, 'Link copied.');
    }
  };
  const toggle = (each: Sheet) => {
    actions.pinCard();
    setSheet(sheet === each ? null : each);
  };
  return (
    <div class="card-foot small">
      <div class="card-actions">
        {clause.finding && (
          <button
            type="button"
            aria-expanded={card.deep && !sheet}
            onClick={() => {
              if (sheet) setSheet(null);
              else actions.toggleDepth();
            }}
          >
            {sheet ? 'Back' : card.deep ? 'Less' : 'More'}
          </button>
        )}
        <button type="button" onClick={() => copy(`${describeClause(clause, state)}\n${linkOfClause(clause, state)}`, 'Copied.')}>
          Copy
        </button>
        {clause.finding && (
          <button type="button" aria-expanded={sheet === 'cite'} onClick={() => toggle('cite')}>
            Cite
          </button>
        )}
        <button type="button" onClick={share}>
          Share
        </button>
        {clause.finding && card.deep && (
          <button type="button" aria-label="Report as wrong" aria-expanded={sheet === 'report'} onClick={() => toggle('report')}>
            Report
          </button>
        )}
      </div>
      {done && <p>{done}</p>}
    </div>
  );
}
