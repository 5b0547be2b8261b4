import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A button that asks once more before it acts. */
export function Confirm({
  ask,
  label,
  question,
  act,
}: {
  readonly ask: string;
  /** Spoken in place of `ask`, where many buttons are called so. */
  readonly label?: string;
  readonly question: string;
  readonly act: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) no.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button type="button" class="small outlined" aria-label={label} ref={first} onClick={() => setAsking(true)}>
        {ask}
      </button>
    );
  const stay = () => {
    setAsking(false);
    // The button that asked is drawn anew.
    requestAnimationFrame(() => first.current?.focus());
  };
  return (
    <fieldset
      class="confirm small"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') stay();
      }}
    >
      <span>{question}</span>
      <button type="button" class="outlined" ref={no} onClick={stay}>
        Keep
      </button>
      <button
        type="button"
        class="outlined danger"
        onClick={() => {
          setAsking(false);
          act();
        }}
      >
        {ask}
      </button>
    </fieldset>
  );
}
