import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { Dispute, Disputes, Position, Statement } from '../api/types';
import { carried, useAnswer, useApp, useTitle } from '../app';
import { range, told } from '../lib/days';
import { count, listed } from '../lib/words';
import { Answered, Said, To } from '../parts/basics';
import { ClockSliders } from '../parts/clocks';
import { SideMark } from '../parts/signs';
import { byPublication, StatementRow } from '../parts/statement';

/** Accounts of places that cannot both hold on a day, each with both sides' words. */
export function DisputesScreen(): JSX.Element {
  const { route } = useApp();
  const answer = useAnswer<Disputes>(asking('/disputes', { ...carried(route.clocks), place: route.query.get('place') }));
  useTitle('Disputes');
  return (
    <>
      <ClockSliders />
      <Answered answer={answer}>{(disputes) => <DisputesOf disputes={disputes} />}</Answered>
    </>
  );
}

export function DisputesOf({ disputes }: { disputes: Disputes }): JSX.Element {
  const statements = new Map(disputes.statements.map((statement) => [statement.id, statement]));
  return (
    <>
      <h1 class="sentence">
        {disputes.items.length === 0
          ? `No accounts of one place contradict each other on ${told(disputes.at)}.`
          : `On ${told(disputes.at)}, ${count(disputes.items.length, 'pair')} of accounts cannot both hold.`}
      </h1>
      <p class="quiet">
        Accounts of other days, of parts of a place, or of one origin are no rivals. Numbers that contradict each other stand under{' '}
        <To view={{ name: 'tolls' }}>tolls</To> and with the figures of a place.
      </p>
      {disputes.items.map((dispute) => (
        <DisputeOf key={`${dispute.place} ${dispute.from} ${dispute.positions.map(({ holder, says }) => holder + says).join(' ')}`} dispute={dispute} statements={statements} />
      ))}
    </>
  );
}

function DisputeOf({ dispute, statements }: { dispute: Dispute; statements: ReadonlyMap<string, Statement> }): JSX.Element {
  return (
    <section class="dispute" aria-label={`${dispute.name}, ${range(dispute.from, dispute.to)}`}>
      <h2>
        <To view={{ name: 'place', id: dispute.place }}>
          <Said text={dispute.name} />
        </To>
        <span class="quiet">, {range(dispute.from, dispute.to)}</span>
      </h2>
      <div class="rivals">
        {dispute.positions.map((position) => (
          <PositionOf key={position.holder + position.says} position={position} statements={statements} />
        ))}
      </div>
    </section>
  );
}

function PositionOf({ position, statements }: { position: Position; statements: ReadonlyMap<string, Statement> }): JSX.Element {
  const rows = position.claims.flatMap((id) => statements.get(id) ?? []);
  return (
    <section class="rival" aria-label={`${position.name} ${position.says}`}>
      <h3>
        <SideMark holder={position.holder} /> <Said text={position.name} /> {position.says}
      </h3>
      <p class="quiet">
        according to <Said text={listed(position.origins.map((origin) => origin.name))} />
      </p>
      {byPublication(rows).map((statement) => (
        <StatementRow key={statement.id} statement={statement} />
      ))}
    </section>
  );
}
