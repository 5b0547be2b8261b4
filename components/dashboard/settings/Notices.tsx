import { useEffect, useState } from 'preact/hooks';
import type { Severity } from '../../../lib/model';
import type { ScreenProps } from '../screen';
import { Choice } from './Choice';

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['high', 'Changes of high severity'],
  ['medium', 'Changes of medium severity'],
  ['low', 'Changes of low severity'],
];

/** Of which changes the system tells at once. Others wait in the popup. */
export function Notices({
  notices,
  chosen,
  choose,
}: Pick<ScreenProps, 'notices'> & {
  readonly chosen: readonly Severity[];
  readonly choose: (chosen: readonly Severity[]) => void;
}) {
  /** Null until known. */
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void notices.allowed().then(setAllowed), [notices]);
  const set = async (severity: Severity, on: boolean) => {
    // First thing in the click: browsers ask at no other time.
    if (on && !allowed) {
      const given = await notices.ask();
      setAllowed(given);
      setRefused(!given);
      if (!given) return;
    }
    choose(SEVERITIES.map(([each]) => each).filter((each) => (each === severity ? on : chosen.includes(each))));
  };
  return (
    <>
      <p class="muted">The number on Clauselight’s button counts every unread change. Your system can notify you at once of:</p>
      {SEVERITIES.map(([severity, title]) => (
        <Choice
          key={severity}
          checked={allowed === true && chosen.includes(severity)}
          choose={(on) => void set(severity, on)}
          title={title}
        />
      ))}
      <p role="status" class="small">
        {refused ? 'Your browser did not allow notifications.' : ''}
      </p>
    </>
  );
}
