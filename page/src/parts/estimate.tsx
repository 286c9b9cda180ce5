import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { Estimate } from '../api/types';
import { carried, useAnswer, useApp } from '../app';
import { told } from '../lib/days';
import { chance, count, pulled } from '../lib/words';
import { Said, To } from './basics';
import { SideMark } from './signs';
import { StatementRow } from './statement';

/** How likely each holder of a place is. It is worked out and said by nobody; whoever does not want it switches it off in the address. */
export function EstimateOf({ place }: { place: string }): JSX.Element {
  const { route } = useApp();
  const isWanted = route.query.get('estimate') !== 'no';
  const answer = useAnswer<Estimate>(
    isWanted ? asking(`/places/${encodeURIComponent(place)}/estimate`, carried(route.clocks)) : null,
  );
  const estimate = answer.state === 'there' ? answer.value : answer.state === 'waiting' ? answer.before : null;
  return (
    <section class="estimate" aria-labelledby="estimate" aria-busy={isWanted && answer.state === 'waiting'}>
      <h2 id="estimate">
        An estimate{estimate === null || !isWanted ? '' : ` for ${told(estimate.day)}`}{' '}
        <span class="quiet">– worked out from what is said, and said by nobody; no finding</span>
      </h2>
      {isWanted && estimate !== null ? <Worked estimate={estimate} /> : null}
      {isWanted && answer.state === 'failed' ? <p class="quiet">There is none: {answer.problem.message}.</p> : null}
      <p class="links">
        <To view={{ name: 'place', id: place }} query={{ estimate: isWanted ? 'no' : null }}>
          {isWanted ? 'Leave estimates out' : 'Show the estimate'}
        </To>
      </p>
    </section>
  );
}

function Worked({ estimate }: { estimate: Estimate }): JSX.Element {
  const { chances = [], reasons = [] } = estimate;
  const said = `${count(estimate.statements, 'statement')} of ${count(estimate.origins, 'origin')}`;
  if (!estimate.enough) {
    return <p>Not enough is said for one: {said} that name day and holder.</p>;
  }
  const because = new Map(estimate.because.map((statement) => [statement.id, statement]));
  return (
    <>
      <table class="chances">
        <caption class="quiet">
          By {said}, copies counted once. Forwards: by what had been said by that day; in hindsight: by all that is known now.
        </caption>
        <thead>
          <tr>
            <th scope="col">held by</th>
            <th scope="col">forwards</th>
            <th scope="col">in hindsight</th>
          </tr>
        </thead>
        <tbody>
          {chances.map((each) => (
            <tr key={each.holder}>
              <th scope="row">
                <SideMark holder={each.holder} /> <Said text={each.name} />
              </th>
              <td>{chance(each.forwards)}</td>
              <td>{chance(each.hindsight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>What moved it most</h3>
      <ol class="rows">
        {reasons.map((reason, i) => {
          const statement = because.get(reason.claim);
          return statement === undefined ? null : (
            <li key={`${reason.claim} ${i}`}>
              <p class="reason">{pulled(reason.pull)}</p>
              <StatementRow statement={statement} />
            </li>
          );
        })}
      </ol>
    </>
  );
}
