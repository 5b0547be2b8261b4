import { useEffect, useState } from 'preact/hooks';
import type { CheckSettings } from '../../../lib/messages/protocol';
import type { ScreenProps } from '../screen';
import { Choice } from './Choice';

/** Hours. */
const EVERY: readonly (readonly [hours: number, words: string])[] = [
  [6, 'every 6 hours'],
  [12, 'twice a day'],
  [24, 'once a day'],
  [72, 'every 3 days'],
  [168, 'once a week'],
];

/** Looking after watched policies while the reader is away: off until they say so. */
export function Checks({ background, checks }: Pick<ScreenProps, 'background' | 'checks'>) {
  const [values, setValues] = useState<CheckSettings | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => void checks.read().then(setValues), [checks]);
  if (!values) return <p class="muted">Reading…</p>;
  const change = (patch: Partial<CheckSettings>) => {
    setValues({ ...values, ...patch });
    void checks.change(patch);
  };
  const choose = async (on: boolean) => {
    const done = await checks.choose(on);
    setSaid(done ? '' : 'Your browser did not allow it, so checks stay off.');
    if (done) setValues({ ...values, on });
  };
  const checkNow = async () => {
    const answer = await background.checkNow();
    setSaid(answer.ok ? 'The checks have begun. What they find turns up under Changes.' : answer.error.message);
  };
  return (
    <>
      <Choice checked={values.on} choose={(on) => void choose(on)} title="Check watched policies while I am away">
        Clauselight asks the platforms’ sites for their policies, without your cookies. Your browser asks you to allow it. Pages
        that scripts build are checked when you visit them.
      </Choice>
      {values.on && (
        <div class="row">
          <label class="row">
            <span>How often</span>
            <select value={values.every} onChange={(event) => change({ every: Number(event.currentTarget.value) })}>
              {withCurrent(values.every).map(([hours, words]) => (
                <option key={hours} value={hours}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="small outlined" onClick={() => void checkNow()}>
            Check now
          </button>
        </div>
      )}
      {values.on && (
        <>
          <Choice checked={values.archive} choose={(archive) => change({ archive })} title="Look in the public archive too">
            The latest version that Open Terms Archive has of a policy, where a site can’t be read directly. Contains information
            from Open Terms Archive, made available under the ODC Attribution License.
          </Choice>
          {values.archive && <ArchiveAddress address={values.archiveBase} choose={(archiveBase) => change({ archiveBase })} />}
        </>
      )}
      <p role="status" class="small">
        {said}
      </p>
    </>
  );
}

/** An interval that another version offered stays to be seen. */
const withCurrent = (every: number) =>
  EVERY.some(([hours]) => hours === every) ? EVERY : ([...EVERY, [every, `every ${every} hours`]] as typeof EVERY);

function ArchiveAddress({ address, choose }: { readonly address: string; readonly choose: (address: string) => void }) {
  const [wrong, setWrong] = useState(false);
  return (
    <label class="field">
      <span>Address of the archive’s files</span>
      <input
        type="url"
        value={address}
        aria-invalid={wrong}
        aria-describedby="archive-form"
        onChange={({ currentTarget: { value } }) => {
          const fine = URL.canParse(value) && new URL(value).protocol === 'https:';
          setWrong(!fine);
          if (fine) choose(value);
        }}
      />
      <span id="archive-form" class={wrong ? 'small high' : 'small muted'}>
        {wrong ? 'That is no https address. The one before stays.' : 'Below it lie files named Platform/Kind.md.'}
      </span>
    </label>
  );
}
