import { useEffect, useState } from 'preact/hooks';
import type { PopupParts, PopupSettings } from './popup-parts';

/** What happens by itself, and how to stop it. */
export function SettingsSection({ settings }: Pick<PopupParts, 'settings'>) {
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
