import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { Dispute, Disputes, Position, Statement } from '../api/types';
import { carried, useAnswer, useApp, useTitle } from '../app';
import { range, told } from '../lib/days';
import type { View } from '../lib/route';
import { count, listed } from '../lib/words';
import { Answered, Said, To } from '../parts/basics';
import { ClockSliders } from '../parts/clocks';
import { SideMark } from '../parts/signs';
import { byPublication, StatementRow } from '../parts/statement';

/** Accounts that cannot both hold on a day – of who holds a place, figures, tolls – each with both sides' words. */
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
          ? `No accounts contradict each other on ${told(disputes.at)}.`
          : `On ${told(disputes.at)}, ${count(disputes.items.length, 'pair')} of accounts cannot both hold.`}
      </h1>
      <p class="quiet">
        Accounts of other days, of parts of a place, or of one origin are no rivals; figures of one origin may be.
      </p>
      {disputes.items.map((dispute) => (
        <DisputeOf key={keyOf(dispute)} dispute={dispute} statements={statements} />
      ))}
    </>
  );
}

function keyOf(dispute: Dispute): string {
  return [dispute.kind, dispute.event ?? dispute.place, dispute.from, ...dispute.positions.flatMap(({ holder, says }) => [holder, says])].join(' ');
}

/** Where all that is said of it stands. */
function viewOf(dispute: Dispute): View {
  if (dispute.kind === 'casualties' || dispute.place === null) {
    return { name: 'tolls' };
  }
  return { name: dispute.kind === 'figure' ? 'figures' : 'place', id: dispute.place };
}

const KINDS = { control: 'who holds it', figure: 'figures', casualties: 'tolls' } as const;

function DisputeOf({ dispute, statements }: { dispute: Dispute; statements: ReadonlyMap<string, Statement> }): JSX.Element {
  const days = dispute.from === null || dispute.to === null ? 'day not known' : range(dispute.from, dispute.to);
  return (
    <section class="dispute" aria-label={`${dispute.name}, ${KINDS[dispute.kind]}, ${days}`}>
      <h2>
        <To view={viewOf(dispute)}>
          <Said text={dispute.name} />
        </To>
        <span class="quiet">
          , {KINDS[dispute.kind]}, {days}
        </span>
      </h2>
      <div class="rivals">
        {dispute.positions.map((position) => (
          <PositionOf key={`${position.holder} ${position.says}`} position={position} statements={statements} />
        ))}
      </div>
      <p class="quiet">
        <Said text={dispute.change} />
      </p>
    </section>
  );
}

function PositionOf({ position, statements }: { position: Position; statements: ReadonlyMap<string, Statement> }): JSX.Element {
  const rows = position.claims.flatMap((id) => statements.get(id) ?? []);
  return (
    <section class="rival" aria-label={`${position.name ?? ''} ${position.says}`.trim()}>
      <h3>
        {position.holder === null ? null : <SideMark holder={position.holder} />}{' '}
        {position.name === null ? null : <Said text={position.name} />} <Said text={position.says} />
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
