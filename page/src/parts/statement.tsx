import type { JSX } from 'preact';
import type { Statement } from '../api/types';
import { useTo } from '../app';
import { moment } from '../lib/days';
import { chain, citation, gist, when } from '../lib/words';
import { absolute, Cite, Said, To } from './basics';
import { ReviewSign } from './signs';

/** A claim in a list: its exact words, who says it through whom, when it was said, about when. */
export function StatementRow({ statement, copies = [] }: { statement: Statement; copies?: Statement[] }): JSX.Element {
  const to = useTo();
  const cite = (): string =>
    citation(
      { words: statement.words, voices: chain(statement), said: statement.said },
      absolute(to({ name: 'claim', id: statement.id })),
    );
  return (
    <article class="row statement" data-row>
      <p class="gist">
        <To view={{ name: 'claim', id: statement.id }} data-main>
          <Said text={gist(statement)} />
        </To>{' '}
        {statement.modality === 'asserted' ? null : <span class="modality">{statement.modality}</span>}{' '}
        <ReviewSign review={statement.review} />
      </p>
      <blockquote>
        <Said text={statement.words} />
      </blockquote>
      <dl class="facts">
        <div>
          <dt>who</dt>
          <dd>
            <Chain statement={statement} />
          </dd>
        </div>
        <div>
          <dt>said</dt>
          <dd>{statement.said === null ? 'no date' : moment(statement.said.from, statement.said.to)}</dd>
        </div>
        <div>
          <dt>about</dt>
          <dd>{when(statement.occurred)}</dd>
        </div>
      </dl>
      <Cite text={cite} />
      {copies.length === 0 ? null : (
        <details class="copies">
          <summary>
            and {copies.length} more of the same origin
          </summary>
          {copies.map((copy) => (
            <StatementRow key={copy.id} statement={copy} />
          ))}
        </details>
      )}
    </article>
  );
}

/** The earliest first. */
export function byPublication(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((one, other) => (one.said?.from ?? '').localeCompare(other.said?.from ?? ''));
}

/** A chain of voices, innermost first, down to the publisher. */
function Chain({ statement }: { statement: Statement }): JSX.Element {
  return (
    <span class="chain">
      {statement.voices.map((voice) => (
        <span class="link" key={voice.text}>
          <Said text={voice.text} />
          {voice.name !== null && voice.name !== voice.text ? (
            <span class="quiet">
              {' '}
              (<Said text={voice.name} />)
            </span>
          ) : null}
          <span class="through"> in </span>
        </span>
      ))}
      <To view={{ name: 'report', digest: statement.report }} query={{ claim: statement.id }}>
        <Said text={statement.publisher ?? statement.report_name} />
      </To>
    </span>
  );
}
