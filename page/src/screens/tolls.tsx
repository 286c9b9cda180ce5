import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { TollEvent, TollGiven, TollStep } from '../api/types';
import { carried, useAnswer, useApp, useTitle } from '../app';
import { range, told } from '../lib/days';
import { count, listed } from '../lib/words';
import { Answered, Cite, Said, To } from '../parts/basics';

/** The dead and wounded of each event, number after number: which overtook which and why, who still gave the old one. */
export function TollsScreen(): JSX.Element {
  const { route } = useApp();
  const answer = useAnswer<{ items: TollEvent[] }>(asking('/tolls', carried(route.clocks)));
  useTitle('Tolls');
  return (
    <>
      <h1>Tolls</h1>
      <p class="quiet">A number that rises overtakes the one before; numbers of the same day that cannot both hold are rivals.</p>
      <Answered answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <p>Nobody counts the dead or wounded of any event.</p>
          ) : (
            <>
              {items.map((event) => (
                <Event key={event.event} event={event} />
              ))}
            </>
          )
        }
      </Answered>
    </>
  );
}

function Event({ event }: { event: TollEvent }): JSX.Element {
  const id = `event-${event.event}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Said text={event.name ?? 'place not named'} />, {range(event.from, event.to)}{' '}
        <span class="quiet">
          {event.means.length === 0 ? '' : `– ${listed(event.means)} `}– {count(event.reports, 'report')}
        </span>
      </h2>
      {event.tolls.map((toll) => (
        <div class="toll" key={toll.relation + toll.whom}>
          <h3>
            {toll.relation}: {toll.whom}
          </h3>
          <ol class="rows">
            {toll.steps.map((step) => (
              <Step key={step.words + (step.given[0]?.claim ?? '')} step={step} what={`${toll.relation}: ${toll.whom}`} />
            ))}
          </ol>
          {toll.disputes.map((dispute) => (
            <p class="note" key={dispute.one + dispute.other}>
              <To view={{ name: 'claim', id: dispute.one }}>One number</To> and <To view={{ name: 'claim', id: dispute.other }}>another</To>{' '}
              cannot both hold; {dispute.gap} lie between.
            </p>
          ))}
        </div>
      ))}
      {event.notes.map((note) => (
        <p class="quiet" key={note}>
          <Said text={note} />
        </p>
      ))}
    </section>
  );
}

function Step({ step, what }: { step: TollStep; what: string }): JSX.Element {
  const [first] = step.given;
  return (
    <li class={`row toll-step ${step.stands ? '' : 'overtaken'}`} data-row>
      {first === undefined ? (
        <strong>{step.words}</strong>
      ) : (
        <To view={{ name: 'claim', id: first.claim }} data-main>
          <strong>{step.words}</strong>
        </To>
      )}{' '}
      <Who given={step.given} />
      {step.overtaken_by === null ? null : (
        <span class="quiet">
          {' '}
          · overtaken by <To view={{ name: 'claim', id: step.overtaken_by }}>{step.overtaken_by_words}</To>: {step.because}
        </span>
      )}
      {step.still.length === 0 ? null : (
        <span class="quiet">
          {' '}
          · still given by <Who given={step.still} />
        </span>
      )}
      <Cite text={() => `${what} ${step.words} – ${step.given.map(giver).join('; ')}. ${window.location.href}`} />
    </li>
  );
}

function Who({ given }: { given: TollGiven[] }): JSX.Element {
  return (
    <span>
      {given.map((each, i) => (
        <span key={each.claim}>
          {i === 0 ? '' : '; '}
          <To view={{ name: 'claim', id: each.claim }}>
            <Said text={giver(each)} />
          </To>
        </span>
      ))}
    </span>
  );
}

function giver(given: TollGiven): string {
  return `${given.publisher ?? given.report}${given.said === null ? '' : `, ${told(given.said)}`}`;
}
