import { useEffect, useState } from 'preact/hooks';
import type { Runs } from '../../lib/messages/protocol';
import { MarkIcon } from '../shared/MarkIcon';
import { WhereItRuns } from '../shared/WhereItRuns';

/** What the welcome page talks to; its composition root brings it. */
export interface WelcomeParts {
  /** Addresses of pages of our own. */
  readonly sample: string;
  readonly dashboard: string;
  readRuns(): Promise<Runs>;
  chooseRuns(runs: Runs): Promise<boolean>;
}

/** The first page that a reader sees: what it does, what it sees, what it never does, and a place to try it. */
export function Welcome({ parts }: { readonly parts: WelcomeParts }) {
  const [runs, setRuns] = useState<Runs | null>(null);
  useEffect(() => void parts.readRuns().then(setRuns), [parts]);
  const choose = async (choice: Runs) => {
    const done = await parts.chooseRuns(choice);
    if (done) setRuns(choice);
    return done;
  };
  return (
    <main class="surface welcome">
      <header>
        <h1 class="screen-title">Know what you agree to</h1>
        <p>
          Clauselight reads terms and privacy policies with you. It marks the clauses that matter and says in plain words what
          each one does to you.
        </p>
        <p>
          <a class="button" href={parts.sample}>
            Try it on a sample page
          </a>
        </p>
      </header>

      <section aria-labelledby="does">
        <h2 id="does" class="title">
          What it does
        </h2>
        <ul class="points">
          <li>
            <MarkIcon mark="high" />
            <span>It underlines clauses that take something from you, the gravest most clearly.</span>
          </li>
          <li>
            <MarkIcon mark="favourable" />
            <span>It marks what is good for you as well.</span>
          </li>
          <li>
            <MarkIcon mark="medium" />
            <span>Rest the pointer on a marked clause, and a card says what it means.</span>
          </li>
          <li>
            <MarkIcon mark="changed" />
            <span>When you come back, it shows what has changed since your last visit.</span>
          </li>
        </ul>
      </section>

      <section aria-labelledby="sees">
        <h2 id="sees" class="title">
          What it can see
        </h2>
        <ul class="bullets">
          <li>The text of the policy pages that you visit, of the sites that you choose below.</li>
          <li>Another page only when you ask it to read that page.</li>
          <li>What it reads stays in this browser, so that it can tell you what changed. You can delete it at any time.</li>
        </ul>
      </section>

      <section aria-labelledby="never">
        <h2 id="never" class="title">
          What it never does
        </h2>
        <ul class="bullets">
          <li>It sends nothing that you read to anybody. There is no account and no server.</li>
          <li>
            It asks the web for nothing by itself. If you switch on checks, it asks the platforms’ own sites for their policies,
            without your cookies.
          </li>
          <li>It does not look at what you type, your messages or your history.</li>
          <li>It does not change the page, and it blocks nothing.</li>
          <li>It gives no legal advice. It reads words and can be wrong, and it says how sure it is.</li>
        </ul>
      </section>

      <section aria-labelledby="runs">
        <h2 id="runs" class="title">
          Choose where it runs
        </h2>
        {runs && <WhereItRuns runs={runs} choose={choose} />}
      </section>

      <p>
        <a href={parts.dashboard}>All settings and your library</a> are in the dashboard. You can come there from the popup.
      </p>
      <p>
        <a href="/privacy.html">Privacy policy</a>
      </p>
    </main>
  );
}
