import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { Source, SourceWithLabels } from '../api/types';
import { useAnswer, useApp, useTitle, useTo } from '../app';
import { range } from '../lib/days';
import { count, listed } from '../lib/words';
import { absolute, Answered, Cite, Said, To } from '../parts/basics';
import { LabelRow } from '../parts/label';
import { List } from '../parts/list';
import { SideMark } from '../parts/signs';

/** Who speaks and who publishes. */
export function SourcesScreen(): JSX.Element {
  const { route } = useApp();
  useTitle('Sources');
  return (
    <>
      <h1>Sources</h1>
      <p class="quiet">Who speaks and who publishes. Where a source stands is somebody’s word as well: it is named beside it.</p>
      <List<Source> path="/sources" query={{ known: route.clocks.known }} none="Nobody speaks in this ledger.">
        {(source) => <SourceRow key={source.id} source={source} />}
      </List>
    </>
  );
}

function SourceRow({ source }: { source: Source }): JSX.Element {
  const to = useTo();
  const stands = useStanding()(source);
  return (
    <article class="row source-row" data-row>
      <p class="gist">
        <To view={{ name: 'source', id: source.id }} data-main>
          <Said text={source.name} />
        </To>{' '}
        <span class="quiet">{kind(source)}</span>
      </p>
      <p>
        {stands ?? <span class="quiet">nobody declares where it stands</span>}
        {stands === null ? null : <span class="quiet"> (declared by {source.declared_by})</span>}
      </p>
      <Tally source={source} />
      <Cite
        text={() =>
          `${source.name}${stands === null ? '' : `, ${stands} (declared by ${source.declared_by})`}. ${absolute(to({ name: 'source', id: source.id }))}`
        }
      />
    </article>
  );
}

/** One source: what it is, where it is said to stand and by whom, what it calls others. */
export function SourceScreen({ id }: { id: string }): JSX.Element {
  const { route } = useApp();
  const answer = useAnswer<SourceWithLabels>(asking(`/sources/${encodeURIComponent(id)}`, { known: route.clocks.known }));
  useTitle(answer.state === 'there' ? answer.value.name : 'Source');
  return <Answered answer={answer}>{(source) => <SourceOf source={source} />}</Answered>;
}

function SourceOf({ source }: { source: SourceWithLabels }): JSX.Element {
  const { ledger } = useApp();
  const stances = Object.entries(source.alignments);
  return (
    <>
      <header class="head">
        <h1>
          <Said text={source.name} />
        </h1>
        <p>
          <code>{source.id}</code> <span class="quiet">{kind(source)}</span>
        </p>
        <Tally source={source} />
        <p class="links">
          <To view={{ name: 'claims' }} query={{ voice: source.id }}>
            Claims it makes
          </To>{' '}
          <To view={{ name: 'claims' }} query={{ publisher: source.id }}>
            Claims it publishes
          </To>
        </p>
      </header>
      <section aria-labelledby="stands">
        <h2 id="stands">Where it is said to stand</h2>
        {stances.length === 0 ? (
          <p class="quiet">Nobody declares it; it counts as standing nowhere.</p>
        ) : (
          <>
            <ul>
              {stances.map(([side, stands]) => (
                <li key={side}>
                  <SideMark holder={side} /> {stands} <Said text={ledger.sides.find((each) => each.id === side)?.name ?? side} />
                </li>
              ))}
            </ul>
            <p class="quiet">Declared by {source.declared_by}: that is somebody’s word as well.</p>
          </>
        )}
      </section>
      <section aria-labelledby="labels">
        <h2 id="labels">
          What it calls others <span class="quiet">– words that take a side</span>
        </h2>
        {source.labels.length === 0 ? <p class="quiet">None that the profile lists.</p> : null}
        <div class="rows">
          {source.labels.map((label) => (
            <LabelRow key={label.actor + label.words} label={label} />
          ))}
        </div>
      </section>
    </>
  );
}

function Tally({ source }: { source: Source }): JSX.Element {
  return (
    <p class="quiet">
      {count(source.said, 'claim')} said, {count(source.published, 'claim')} published, in {count(source.reports, 'report')}
      {source.since === null || source.latest === null ? '' : `, ${range(source.since, source.latest)}`}
      {source.called.length === 0 ? null : (
        <>
          {' '}
          · called <Said text={listed(source.called)} />
        </>
      )}
    </p>
  );
}

function kind(source: Source): string {
  return (source.type ?? (source.sort === 'listed' ? '' : source.sort)) + (source.affiliation === null ? '' : `, of ${source.affiliation}`);
}

/** "with the government; against the opposition"; null where nobody declares it. */
function useStanding(): (source: Source) => string | null {
  const { ledger } = useApp();
  return ({ alignments }) => {
    const stances = Object.entries(alignments).map(
      ([side, stands]) => `${stands} ${ledger.sides.find((each) => each.id === side)?.name ?? side}`,
    );
    return stances.length === 0 ? null : stances.join('; ');
  };
}
