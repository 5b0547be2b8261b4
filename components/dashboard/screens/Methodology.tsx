import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Result } from '../../../lib/messages/protocol';
import type { ClauseTypeText } from '../../../lib/model';
import { readModelCard } from '../read-model-card';
import type { ScreenProps } from '../screen';

/** How it reads, how often it is right, and what it can't do: in plain words, with the figures of the model's own card. */
export function Methodology({ background, modelCard }: ScreenProps) {
  const card = useMemo(() => readModelCard(modelCard), [modelCard]);
  const [types, setTypes] = useState<Result<readonly ClauseTypeText[]> | null>(null);
  useEffect(() => void background.clauseTypes().then(setTypes), [background]);
  const names = new Map(types?.ok ? types.value.map(({ id, name }) => [id, name]) : []);
  return (
    <>
      <section class="part" aria-labelledby="reads">
        <h2 id="reads" class="title">
          How it reads
        </h2>
        <ol class="bullets steps">
          <li>It takes the text of the page that you see, without menus, notices and other things around it.</li>
          <li>It cuts the text into headings, paragraphs, list items and table rows.</li>
          <li>{`For each of these it asks: which of ${card.types} kinds of clause is this? A model that learnt from labelled policies and rules written by hand answer together.`}</li>
          <li>It takes out facts: days, amounts, ages, places and courts.</li>
          <li>It says what the clause does to you. Each statement rests on a quote from the text. No quote, no statement.</li>
        </ol>
        <p>
          All of this happens in your browser. No text leaves it. You can <a href="./sample.html">try it on a sample page</a>.
        </p>
      </section>

      <section class="part" aria-labelledby="right">
        <h2 id="right" class="title">
          How often it is right
        </h2>
        <p>
          {`It was tried on ${card.documents} policies labelled clause by clause, each time with a model that had seen no policy of the same platform. It had learnt from ${card.learntFrom} more, or older versions or parts of them, which a language model had read and labelled.`}
        </p>
        <dl class="figures">
          <Figure value={card.byDocument.precision} text="of 100 kinds of clause that it finds in a policy are there" />
          <Figure value={card.byDocument.recall} text="of 100 kinds of clause that are in a policy are found" />
          <Figure value={card.blocks.precision} text="of 100 marks on a paragraph are right" />
          <Figure value={card.blocks.recall} text="of 100 paragraphs that should have a mark get it" />
        </dl>
      </section>

      <section class="part" aria-labelledby="sure">
        <h2 id="sure" class="title">
          How sure it is
        </h2>
        <p>
          {`Each finding has a confidence: high, medium or low. It was measured, not guessed. Of the findings with high confidence, ${card.rightWhenHigh} in 100 were right. On average, the confidence and the share that was right differ by ${(100 * Number(card.calibrationError)).toFixed(1)} points in 100.`}
        </p>
        <p>
          “Explicit” means that the words of the clause say it. “Inferred” means that it follows from the sentence before, the
          heading or the context.
        </p>
      </section>

      <section class="part" aria-labelledby="changes">
        <h2 id="changes" class="title">
          How it tells a change
        </h2>
        <p>
          It compares a text with the one that you saw last and that came the same way: a visit with a visit, a check with a
          check. Dates, layout and reordered lines are not changes. A changed number is. A page that comes empty, half as long, or
          asks for a login counts as “could not be read”, never as changed.
        </p>
      </section>

      <section class="part" aria-labelledby="limits">
        <h2 id="limits" class="title">
          What it can’t do
        </h2>
        <ul class="bullets">
          <li>It reads English only.</li>
          <li>It misses clauses and misreads some. No mark does not mean that there is nothing.</li>
          <li>It knows nothing of you, your country’s law or what courts say. It is not legal advice.</li>
          <li>It does not read PDF files.</li>
        </ul>
        <p class="muted">{card.limits}</p>
      </section>

      <section class="part" aria-labelledby="types">
        <h2 id="types" class="title">
          Every kind of clause
        </h2>
        <p>
          Right: of 100 marks, how many are right. Found: of 100 such paragraphs, how many get the mark. Kinds with few examples
          are less sure.
        </p>
        {types && !types.ok && <p role="alert">{types.error.message}</p>}
        <table>
          <thead>
            <tr>
              <th scope="col">Clause</th>
              <th scope="col" class="number">
                Examples
              </th>
              <th scope="col" class="number">
                Right
              </th>
              <th scope="col" class="number">
                Found
              </th>
            </tr>
          </thead>
          <tbody>
            {card.byType.map(({ type, labels, precision, recall }) => (
              <tr key={type}>
                <th scope="row">{names.get(type) ?? type}</th>
                <td class="number">{labels}</td>
                <td class="number">{precision}</td>
                <td class="number">{recall}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const Figure = ({ value, text }: { readonly value: string; readonly text: string }) => (
  <div>
    <dt class="small muted">{text}</dt>
    <dd class="figure">{value}</dd>
  </div>
);
