import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WhereItRuns } from '../../shared/WhereItRuns';
import type { DashboardSettings, ScreenProps } from '../screen';
import { Checks } from '../settings/Checks';
import { Choice, OneOf } from '../settings/Choice';
import { Concerns } from '../settings/Concerns';
import { Notices } from '../settings/Notices';
import { hrefOf } from '../use-route';

/** What happens by itself, and how to stop it. Every change holds at once. */
export function Settings({ background, settings, chooseRuns, checks, notices }: ScreenProps) {
  const [values, setValues] = useState<DashboardSettings | null>(null);
  useEffect(() => void settings.read().then(setValues), [settings]);
  if (!values) return <p class="muted">Reading…</p>;
  const change = (patch: Partial<DashboardSettings>) => {
    setValues({ ...values, ...patch });
    void settings.change(patch);
  };
  const { pillHidden, pillHiddenOn } = values;
  return (
    <>
      <Part id="pages" title="Pages">
        <WhereItRuns
          runs={values.runs}
          choose={async (runs) => {
            const done = await chooseRuns(runs);
            if (done) setValues({ ...values, runs });
            return done;
          }}
        />
        <Choice checked={values.watchVisited} choose={(watchVisited) => change({ watchVisited })} title="Watch policies I visit">
          You are told when one of them changes. Policies outside the catalogue are watched when you say so.
        </Choice>
      </Part>

      <Part id="checks" title="Checks">
        <Checks background={background} checks={checks} />
      </Part>

      <Part id="notices" title="Notifications">
        <Notices notices={notices} chosen={values.notifyOf} choose={(notifyOf) => change({ notifyOf })} />
        <p class="muted">
          Platforms, documents and kinds of clause that you have muted are listed under <a href={hrefOf('changes')}>Changes</a>.
        </p>
      </Part>

      <Part id="marks" title="Marks">
        <OneOf
          name="show"
          legend="What is marked on a page"
          value={values.show}
          values={{
            notable: 'What matters: high, medium, in your favour, changed',
            all: 'Everything: low and neutral clauses too',
          }}
          choose={(show) => change({ show })}
        />
        <Choice
          checked={!pillHidden && pillHiddenOn.length === 0}
          choose={(shown) => change({ pillHidden: !shown, pillHiddenOn: [] })}
          title="Show the summary on pages"
        >
          {!pillHidden && pillHiddenOn.length > 0
            ? `Hidden on ${pillHiddenOn.join(', ')}.`
            : 'The small line in a corner of the page.'}
        </Choice>
      </Part>

      <Part id="concerns" title="What you care about">
        <p class="muted">The list on a page can show these alone.</p>
        <Concerns background={background} chosen={values.concerns} choose={(concerns) => change({ concerns })} />
      </Part>

      <Part id="looks" title="Looks">
        <OneOf
          name="theme"
          legend="Theme of Clauselight’s own pages"
          value={values.theme}
          values={{ system: 'As your system has it', light: 'Light', dark: 'Dark' }}
          choose={(theme) => change({ theme })}
        />
        <p class="muted">
          Menus, shortcuts and the address bar speak your browser’s language where it is English, German or French. All else is in
          English, as are the policies that it reads.
        </p>
      </Part>
    </>
  );
}

const Part = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ComponentChildren }) => (
  <section class="part" aria-labelledby={id}>
    <h2 id={id} class="title">
      {title}
    </h2>
    {children}
  </section>
);
