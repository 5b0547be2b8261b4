import { useEffect, useState } from 'preact/hooks';
import type { DashboardSettings, ScreenProps } from '../screen';

/** What happens by itself, and how to stop it. */
export function Settings({ settings }: ScreenProps) {
  const [values, setValues] = useState<DashboardSettings | null>(null);
  useEffect(() => void settings.read().then(setValues), [settings]);
  if (!values) return null;
  const change = (patch: Partial<DashboardSettings>) => {
    setValues({ ...values, ...patch });
    void settings.change(patch);
  };
  return (
    <label>
      <input
        type="checkbox"
        checked={values.watchVisited}
        onChange={(event) => change({ watchVisited: event.currentTarget.checked })}
      />{' '}
      Watch policies I visit
    </label>
  );
}
