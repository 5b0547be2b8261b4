import { useEffect, useState } from 'preact/hooks';
import type { PopupParts, PopupSettings } from './popup-parts';
import type { Checking } from './use-checking';

/** What happens by itself, and how to stop it. */
export function SettingsSection({ settings, checking }: Pick<PopupParts, 'settings'> & { readonly checking: Checking }) {
  const [values, setValues] = useState<PopupSettings | null>(null);
  useEffect(() => void settings.read().then(setValues), [settings]);
  if (!values) return null;
  const change = (patch: Partial<PopupSettings>) => {
    setValues({ ...values, ...patch });
    void settings.change(patch);
  };
  const pillShown = !values.pillHidden && values.pillHiddenOn.length === 0;
  return (
    <fieldset class="settings">
      <legend class="overline muted">Settings</legend>
      <label>
        <input
          type="checkbox"
          checked={values.watchVisited}
          onChange={(event) => change({ watchVisited: event.currentTarget.checked })}
        />{' '}
        Watch policies I visit
      </label>
      <Checks checking={checking} />
      <label>
        <input
          type="checkbox"
          checked={pillShown}
          onChange={(event) => change({ pillHidden: !event.currentTarget.checked, pillHiddenOn: [] })}
        />{' '}
        Show the summary on pages
      </label>
      {!values.pillHidden && values.pillHiddenOn.length > 0 && (
        <p class="small muted">{`Hidden on ${values.pillHiddenOn.join(', ')}.`}</p>
      )}
    </fieldset>
  );
}

/** The browser asks for leave when they are switched on, and the reader may refuse it. */
function Checks({ checking: { on, refused, choose } }: { readonly checking: Checking }) {
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={on}
          onClick={(event) => {
            // Not checked before it is so: the browser may still refuse.
            event.preventDefault();
            void choose(!on);
          }}
        />{' '}
        Check watched policies for changes
      </label>
      <p role="status" class="small muted">
        {refused ? 'Your browser did not allow it, so nothing has changed.' : ''}
      </p>
    </>
  );
}
