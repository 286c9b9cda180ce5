import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { Holding, Place, Statement } from '../api/types';
import { carried, useAnswer, useApp, useTitle } from '../app';
import { told } from '../lib/days';
import { count, MEANING } from '../lib/words';
import { Act, Answered, Said, To } from '../parts/basics';
import { ClockSliders } from '../parts/clocks';
import { Lanes } from '../parts/lanes';
import { EstimateOf } from '../parts/estimate';
import { Shape, SideMark } from '../parts/signs';
import { byPublication, StatementRow } from '../parts/statement';

/** What is said of one place: rival values side by side, and apart from them what is about other days. */
export function PlaceScreen({ id }: { id: string }): JSX.Element {
  const { route } = useApp();
  const answer = useAnswer<Place>(asking(`/places/${encodeURIComponent(id)}`, carried(route.clocks)));
  useTitle(answer.state === 'there' ? answer.value.name : 'Place');
  return (
    <>
      <ClockSliders />
      <Answered answer={answer}>{(place) => <PlaceOf place={place} />}</Answered>
    </>
  );
}

export function PlaceOf({ place }: { place: Place }): JSX.Element {
  const statements = new Map(place.statements.map((statement) => [statement.id, statement]));
  const of = (ids: readonly string[]): Statement[] => byPublication(ids.flatMap((id) => statements.get(id) ?? []));
  return (
    <>
      <header class="head">
        <h1>
          <Said text={place.name} />
        </h1>
        <p class="verdictless">
          <Shape state={place.state} /> <strong>{place.state}</strong> on {told(place.at)}.{' '}
          <span class="quiet">{MEANING[place.state]}</span>
        </p>
        <p class="links">
          <To view={{ name: 'figures', id: place.place }}>Figures of this place</To>{' '}
          <To view={{ name: 'claims' }} query={{ place: place.place }}>
            All claims about it
          </To>{' '}
          {place.state === 'disputed' ? (
            <To view={{ name: 'disputes' }} query={{ place: place.place }}>
              Disputes about it
            </To>
          ) : null}{' '}
          <Act class="print-button" onAct={() => window.print()}>
            Print as a dossier
          </Act>
        </p>
        {place.note === null ? null : <p class="note">{place.note}</p>}
      </header>
      <Lanes place={place} />
      {place.holdings.length === 0 ? null : (
        <section aria-labelledby="rivals">
          <h2 id="rivals">{place.holdings.length > 1 ? 'What is said, side by side' : 'What is said'}</h2>
          <div class="rivals">
            {place.holdings.map((holding) => (
              <Rival key={holding.holder + String(holding.part)} holding={holding} of={of} />
            ))}
          </div>
        </section>
      )}
      <EstimateOf place={place.place} />
      <Apart id="denied" title="Denied" about="speaks against whoever says the opposite" statements={of(place.denials)} />
      <Apart
        id="contested"
        title="Fighting, sieges, advances"
        about="says nothing of who holds it"
        statements={of(place.contested)}
      />
      <Apart
        id="other-days"
        title="About other days – not rivals"
        about="said of an earlier day and overtaken since, or too long ago to tell; neither contradicted nor wrong"
        statements={of(place.superseded)}
      />
      <Apart
        id="prospects"
        title="Forecast, planned, demanded"
        about="has not happened by being said"
        statements={of(place.prospects)}
      />
    </>
  );
}

/** A column: one value, a row for each origin; what shares an origin is folded. */
function Rival({ holding, of }: { holding: Holding; of: (ids: readonly string[]) => Statement[] }): JSX.Element {
  return (
    <section class="rival">
      <h3>
        <SideMark holder={holding.holder} /> <Said text={holding.name} />
        {holding.part ? ' – a part of it' : ''}
      </h3>
      <p class="quiet">
        {count(holding.origins.length, 'origin')}, {count(holding.claims.length, 'claim')}
      </p>
      {holding.origins.map((origin) => {
        const [first, ...copies] = of(holding.by_origin[origin.id] ?? []);
        return (
          <div class="origin" key={origin.id}>
            <p class="origin-name">
              <Said text={origin.name} /> <span class="quiet">– {origin.because}</span>
              {holding.conceding.includes(origin.id) ? <span class="conceding"> speaks against its own interest</span> : null}
            </p>
            {first === undefined ? null : <StatementRow statement={first} copies={copies} />}
          </div>
        );
      })}
    </section>
  );
}

function Apart({
  id,
  title,
  about,
  statements,
}: {
  id: string;
  title: string;
  about: string;
  statements: Statement[];
}): JSX.Element | null {
  return statements.length === 0 ? null : (
    <section class="apart" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="quiet">– {about}</span>
      </h2>
      <div class="rows">
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} />
        ))}
      </div>
    </section>
  );
}
