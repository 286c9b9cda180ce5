import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { asking } from '../api/client';
import type { Claim, Report, Trail } from '../api/types';
import { useAnswer, useApp, useTitle, useTo } from '../app';
import { moment } from '../lib/days';
import { CodePoints } from '../lib/text';
import { citation, gist, quantity, when } from '../lib/words';
import { absolute, Answered, Cite, Plain, Said, To } from '../parts/basics';
import { DecideClaim } from '../parts/deciding';
import { DecisionRow } from '../parts/decision';
import { Identities } from '../parts/identities';
import { useMarked } from '../parts/marking';

/** A claim with its whole trail: the chain of voices down to the words, each field with what it stands for, history, reviews. */
export function ClaimScreen({ id }: { id: string }): JSX.Element {
  const { route } = useApp();
  const answer = useAnswer<Trail>(asking(`/claims/${encodeURIComponent(id)}`, { known: route.clocks.known }));
  useTitle(answer.state === 'there' ? `${answer.value.claim.relation}: ${answer.value.words.slice(0, 40)}` : 'Claim');
  return <Answered answer={answer}>{(trail) => <ClaimOf key={trail.claim.id} trail={trail} />}</Answered>;
}

function ClaimOf({ trail }: { trail: Trail }): JSX.Element {
  const { route } = useApp();
  const { claim } = trail;
  const to = useTo();
  const report = useAnswer<Report>(asking(`/reports/${encodeURIComponent(trail.report)}`, { known: route.clocks.known }));
  const value = report.state === 'there' ? report.value : null;
  const points = useMemo(() => (value === null ? null : new CodePoints(value.text)), [value]);
  const body = useRef<HTMLLIElement>(null);
  const marked = useMarked(body, points);
  const voices = [...claim.voices.map((voice) => voice.text), trail.publisher ?? 'publisher not known'];
  return (
    <>
      <header class="head">
        <h1>
          <Said text={gist(claim)} />
        </h1>
        <p>
          {claim.modality} {claim.kind} · claim {claim.id}
          {trail.stands ? null : <strong> · no longer found by the latest reading</strong>}
        </p>
        <Cite
          text={() =>
            citation(
              { words: trail.words, voices, said: value?.published ?? null, title: value?.title ?? null },
              absolute(to({ name: 'claim', id: claim.id })),
            )
          }
        />
      </header>
      <section aria-labelledby="trail">
        <h2 id="trail">Who says it</h2>
        <ol class="trail">
          <li>
            <To view={{ name: 'report', digest: trail.report }} query={{ claim: claim.id }}>
              <Said text={trail.publisher ?? 'publisher not known'} />
            </To>
            {value === null ? null : (
              <span class="quiet">
                {' '}
                published “<Said text={value.title ?? value.name} />”
                {value.published === null ? '' : `, ${moment(value.published.from, value.published.to)}`}
              </span>
            )}
          </li>
          {[...claim.voices].reverse().map((voice) => (
            <li key={voice.start}>
              <Said text={voice.text} />{' '}
              <span class="quiet">
                “<Said text={voice.cue} />
                ”, {voice.mode} speech, {voice.standing}
                {voice.resolution === 'as written' ? '' : `; told by: ${voice.resolution}`}
                {voice.id === undefined || voice.id === null ? '' : ` · ${voice.id}`}
              </span>
            </li>
          ))}
          {claim.unsaid ? <li class="quiet">somebody who is not named</li> : null}
          <li class="words" ref={body}>
            {value === null || points === null ? (
              <Said text={trail.words} />
            ) : (
              <InItsPlace report={value} claim={claim} points={points} />
            )}
          </li>
        </ol>
      </section>
      <section aria-labelledby="fields">
        <h2 id="fields">What it says, field by field</h2>
        <Fields trail={trail} />
        <p class="quiet">
          Found by the rule <code>{claim.rule}</code>; the words that tell it: “
          <Said text={claim.trigger.text} />”.
          {claim.repeats === null ? null : (
            <>
              {' '}
              It says again what <To view={{ name: 'claim', id: claim.repeats }}>another claim of this report</To> says.
            </>
          )}
        </p>
        <DecideClaim claim={claim} marked={marked} />
      </section>
      <Identities claim={claim} />
      <section aria-labelledby="reviews">
        <h2 id="reviews">Reviews</h2>
        {trail.reviews.length === 0 ? <p class="quiet">Nobody has reviewed it.</p> : null}
        <div class="rows">
          {trail.reviews.map((decision) => (
            <DecisionRow key={decision.review} decision={decision} />
          ))}
        </div>
      </section>
      <section aria-labelledby="history">
        <h2 id="history">History</h2>
        <ul class="history">
          {trail.readings.map((reading) => (
            <li key={reading.run}>
              read in run {reading.run} <span class="quiet">({moment(reading.learned)})</span>
            </li>
          ))}
          {trail.identities.map((identity) => (
            <li key={identity.role + identity.words + identity.made + identity.id}>
              {identity.role} “<Said text={identity.words} />” stands for <code>{identity.id}</code>{' '}
              <span class="quiet">
                by {identity.by}, {moment(identity.made)}
                {identity.withdrawn === null ? '' : `; withdrawn ${moment(identity.withdrawn)}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The sentence where it stands in the report, with what is around it. */
function InItsPlace({ report, claim, points }: { report: Report; claim: Claim; points: CodePoints }): JSX.Element {
  const passage = report.passages.find((each) => each.start <= claim.sentence.start && claim.sentence.end <= each.end) ?? claim.sentence;
  const { start, end } = claim.sentence;
  const run = (from: number, to: number): JSX.Element => (
    <span data-from={points.unit(from)}>
      <Plain text={points.slice(from, to)} />
    </span>
  );
  return (
    <p lang={report.language ?? undefined} dir="auto">
      <span class="around">{run(passage.start, start)}</span>
      {run(start, claim.trigger.start)}
      <mark class="chosen">{run(claim.trigger.start, claim.trigger.end)}</mark>
      {run(claim.trigger.end, end)}
      <span class="around">{run(end, passage.end)}</span>
    </p>
  );
}

function Fields({ trail }: { trail: Trail }): JSX.Element {
  const { claim } = trail;
  const rows: [string, string, string | null][] = [
    ['relation', claim.relation, null],
    ...claim.actors.map((actor): [string, string, string | null] => ['actor', actor.text, actor.id ?? 'not known']),
    ...claim.counterparts.map((other): [string, string, string | null] => ['counterpart', other.text, other.id ?? 'not known']),
  ];
  if (claim.place !== null) {
    const { text, id, part, relation } = claim.place;
    rows.push(['place', text, `${id ?? 'not known'}${part ? ', a part of it' : ''}${relation === null ? '' : ` (${relation})`}`]);
  }
  if (claim.quantity !== null) {
    rows.push(['quantity', quantity(claim.quantity), claim.measure]);
  }
  if (claim.topic !== null) {
    rows.push(['topic', claim.topic, null]);
  }
  if (claim.weapon !== null) {
    rows.push(['weapon', claim.weapon.text, claim.weapon.id ?? null]);
  }
  rows.push(['modality', claim.modality, null], ['about', when(claim.occurred), null]);
  return (
    <table class="fields-table">
      <thead>
        <tr>
          <th scope="col">field</th>
          <th scope="col">in the report’s words</th>
          <th scope="col">stands for</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, words, id]) => (
          <tr key={name + words}>
            <th scope="row">{name}</th>
            <td>
              <Said text={words} />
            </td>
            <td>
              {id === null ? null : id.startsWith('place:') && !id.includes(' ') ? (
                <To view={{ name: 'place', id }}>{id}</To>
              ) : (
                <Said text={id} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
