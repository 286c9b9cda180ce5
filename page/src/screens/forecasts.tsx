import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { Forecast, Forecasts } from '../api/types';
import { carried, useAnswer, useApp, useTitle, useTo } from '../app';
import { told } from '../lib/days';
import { citation, count, rated } from '../lib/words';
import { absolute, Answered, Cite, Said, To } from '../parts/basics';
import { ClockSliders } from '../parts/clocks';

/** What was said would happen, and what later claims of others say of it. */
export function ForecastsScreen(): JSX.Element {
  const { route } = useApp();
  const answer = useAnswer<Forecasts>(asking('/forecasts', carried(route.clocks)));
  useTitle('Forecasts');
  return (
    <>
      <ClockSliders />
      <h1>Forecasts</h1>
      <p class="quiet">
        What was said would happen, and what later claims of others say of it – never whether it was right. Attacks are not followed: where there
        are attacks each week, the next one bears out anything.
      </p>
      <Answered answer={answer}>{(forecasts) => <ForecastsOf forecasts={forecasts} />}</Answered>
    </>
  );
}

function ForecastsOf({ forecasts: { items, scores } }: { forecasts: Forecasts }): JSX.Element {
  const due = items.filter((forecast) => forecast.state === 'due');
  const open = items.filter((forecast) => forecast.state === 'open');
  return (
    <>
      {items.length === 0 ? <p>Nobody foretells anything that can be followed.</p> : null}
      <Group id="due" title="Due" items={due} />
      <Group id="open" title="Open" items={open} />
      {scores.length === 0 ? null : (
        <section aria-labelledby="scores">
          <h2 id="scores">How they fared, by how far they look ahead</h2>
          <div class="wide">
            <table class="chances">
              <caption class="quiet">
                In brackets: the range that the share may well have (Wilson, 95 %). Brier: what stated degrees missed, squared; 0 is best, always
                saying 50 % gives .25.
              </caption>
              <thead>
                <tr>
                  <th scope="col">reach</th>
                  <th scope="col">forecasts</th>
                  <th scope="col">due</th>
                  <th scope="col">came true, say later claims</th>
                  <th scope="col">Brier</th>
                </tr>
              </thead>
              <tbody>
                {scores.map((score) => (
                  <tr key={score.reach}>
                    <th scope="row">{score.reach}</th>
                    <td>{score.forecasts}</td>
                    <td>{score.due}</td>
                    <td>{rated(score.came_true)}</td>
                    <td>{score.brier === null ? '–' : `${score.brier.toFixed(2)} (${score.degrees})`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  );
}

function Group({ id, title, items }: { id: string; title: string; items: Forecast[] }): JSX.Element | null {
  return items.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="quiet">– {count(items.length, 'forecast')}</span>
      </h2>
      <div class="rows">
        {items.map((forecast) => (
          <ForecastRow key={forecast.claim} forecast={forecast} />
        ))}
      </div>
    </section>
  );
}

function ForecastRow({ forecast }: { forecast: Forecast }): JSX.Element {
  const to = useTo();
  const { certainty, horizon } = forecast;
  const source = forecast.publisher ?? forecast.report;
  const voices = forecast.origin_name === source ? [source] : [forecast.origin_name, source];
  return (
    <article class="row act-row" data-row>
      <p class="gist">
        <To view={{ name: 'claim', id: forecast.claim }} data-main>
          {forecast.outcome}
        </To>{' '}
        <span class="quiet">
          {forecast.state === 'due' ? 'due' : 'open until'} {told(horizon.to)}
          {horizon.named ? '' : ` (${horizon.because})`}
          {certainty === null ? '' : ` · “${certainty.words}”: ${Math.round(certainty.low * 100)}–${Math.round(certainty.high * 100)} %`}
          {forecast.brier === null ? '' : ` · Brier ${forecast.brier.toFixed(2)}`}
        </span>
      </p>
      <blockquote>
        <Said text={forecast.words} />
      </blockquote>
      <p class="quiet">
        according to <Said text={voices.join(', in ')} />, {told(forecast.said)} · {forecast.because}
      </p>
      {forecast.answers.map((answer) => (
        <p class="answer" key={answer.claim}>
          <To view={{ name: 'claim', id: answer.claim }}>{answer.says}</To>: “<Said text={answer.words} />” <span class="quiet">– {answer.origin_name}</span>
        </p>
      ))}
      <Cite
        text={() =>
          citation({ words: forecast.words, voices, said: { from: forecast.said, to: forecast.said, basis: 'stated' } }, absolute(to({ name: 'claim', id: forecast.claim })))
        }
      />
    </article>
  );
}
