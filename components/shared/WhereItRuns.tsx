import { useState } from 'preact/hooks';
import type { Runs } from '../../lib/messages/protocol';

const CHOICES: readonly { readonly runs: Runs; readonly title: string; readonly text: string }[] = [
  {
    runs: 'catalogue',
    title: 'Policies that it knows',
    text: 'The terms and privacy pages of the platforms in its catalogue. It is on no other page.',
  },
  {
    runs: 'everywhere',
    title: 'Policies of every site',
    text: 'Pages too whose address speaks of terms, privacy, cookies and the like. Your browser asks you to allow it.',
  },
  {
    runs: 'click',
    title: 'None: only when you ask',
    text: 'Open the popup and choose “Read this page”, or use the menu of the right mouse button.',
  },
];

/** Which pages are read by themselves. The browser may ask for leave, and the reader may refuse it. */
export function WhereItRuns({
  runs,
  choose,
}: {
  readonly runs: Runs;
  /** False where leave was refused and all is as it was. */
  readonly choose: (runs: Runs) => Promise<boolean>;
}) {
  const [refused, setRefused] = useState(false);
  const pick = async (choice: Runs) => setRefused(!(await choose(choice)));
  return (
    <fieldset class="choices">
      <legend>Which pages it reads by itself</legend>
      {CHOICES.map((choice) => (
        <label key={choice.runs}>
          <input
            type="radio"
            name="runs"
            value={choice.runs}
            checked={choice.runs === runs}
            onClick={(event) => {
              // Not checked before it is so: the browser may still refuse.
              event.preventDefault();
              if (choice.runs !== runs) void pick(choice.runs);
            }}
          />
          <span>
            {choice.title}
            <span class="small muted below">{choice.text}</span>
          </span>
        </label>
      ))}
      <p role="status" class="small">
        {refused ? 'Your browser did not allow it, so nothing has changed.' : ''}
      </p>
    </fieldset>
  );
}
