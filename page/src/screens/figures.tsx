import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { ConflictLine, FigureLine, Figures, ImplicationLine } from '../api/types';
import { carried, useAnswer, useApp, useTitle, useTo } from '../app';
import { absolute, Answered, Cite, Said, To } from '../parts/basics';
import { SideMark } from '../parts/signs';

/** Figures about a territory on one axis, what they imply, and which cannot all hold. */
export function FiguresScreen({ id }: { id: string }): JSX.Element {
  const { route } = useApp();
  const { said, known } = carried(route.clocks);
  const answer = useAnswer<Figures>(asking(`/places/${encodeURIComponent(id)}/figures`, { said, known }));
  useTitle(answer.state === 'there' ? `Figures: ${answer.value.name}` : 'Figures');
  return <Answered answer={answer}>{(figures) => <FiguresOf figures={figures} />}</Answered>;
}

function FiguresOf({ figures }: { figures: Figures }): JSX.Element {
  const said = figures.items.filter((item): item is FigureLine => item.type === 'figure');
  const implied = figures.items.filter((item): item is ImplicationLine => item.type === 'implication');
  const conflicts = figures.items.filter((item): item is ConflictLine => item.type === 'conflict');
  const onAxis = [
    ...said.filter((item) => item.share !== null),
    ...implied.filter((item) => item.share !== null && item.rule !== 'share'),
  ];
  return (
    <>
      <header class="head">
        <h1>
          Figures: <Said text={figures.name} />
        </h1>
        <p class="links">
          <To view={{ name: 'place', id: figures.place }}>Who is said to hold it</To>
        </p>
      </header>
      {said.length === 0 ? <p>Nobody gives a figure of it.</p> : null}
      {onAxis.length === 0 ? null : (
        <section aria-labelledby="axis">
          <h2 id="axis">
            Share held by <Said text={figures.side_name} /> <span class="quiet">– all on one scale, from 0 to 100 %</span>
          </h2>
          <ol class="axis-rows">
            {onAxis.map((item) => (
              <AxisRow key={item.type + item.words + ('claim' in item ? item.claim : item.text)} item={item} side={figures.side} />
            ))}
          </ol>
        </section>
      )}
      {conflicts.length === 0 ? null : (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">
            Cannot all hold <span class="quiet">– and what would reconcile them</span>
          </h2>
          <ol class="rows">
            {conflicts.map((item) => (
              <Line key={item.text} text={`${item.text}. ${item.change}`} claims={item.claims} />
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="said">
        <h2 id="said">As they were said</h2>
        <ol class="rows">
          {said.map((item) => (
            <li class="row figure" data-row key={item.claim + item.words}>
              <To view={{ name: 'claim', id: item.claim }} data-main>
                <strong>{item.words}</strong> {item.measure}
              </To>{' '}
              <span>
                – <Said text={item.voices} />
              </span>
              {item.standing === 'said' ? null : <span class="quiet"> ({item.standing})</span>}
              <CiteFigure words={`${item.words} ${item.measure}`} voices={item.voices} claim={item.claim} />
            </li>
          ))}
        </ol>
      </section>
      {implied.length === 0 ? null : (
        <section aria-labelledby="implied">
          <h2 id="implied">
            What they imply <span class="quiet">– worked out, said by nobody</span>
          </h2>
          <ol class="rows">
            {implied.map((item) => (
              <Line key={item.text} text={item.text} claims={item.claims} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function CiteFigure({ words, voices, claim }: { words: string; voices: string; claim: string }): JSX.Element {
  const to = useTo();
  return <Cite text={() => `${words} – ${voices}. ${absolute(to({ name: 'claim', id: claim }))}`} />;
}

function AxisRow({ item, side }: { item: FigureLine | ImplicationLine; side: string }): JSX.Element {
  const { low, high } = item.share ?? { low: 0, high: 0 };
  return (
    <li class="axis-row">
      <span class="axis-words">
        {item.type === 'figure' ? (
          <To view={{ name: 'claim', id: item.claim }}>
            {item.words} – <Said text={item.voices} />
          </To>
        ) : (
          <span class="quiet">
            {item.words}, implied ({item.rule})
          </span>
        )}
      </span>
      <span class="axis-line">
        <span
          class={`axis-bar ${item.type}`}
          style={{ left: `${low}%`, width: `${Math.max(high - low, 0.8)}%` }}
        />
      </span>
      <span class="sr">
        from {low} to {high} percent
      </span>
      {item.type === 'figure' && item.holder !== side && item.holder !== '' ? <SideMark holder={item.holder} /> : null}
    </li>
  );
}

/** A sentence that rests on claims. */
function Line({ text, claims }: { text: string; claims: string[] }): JSX.Element {
  const [first] = claims;
  return (
    <li class="row figure" data-row>
      <Said text={text} />{' '}
      <span class="rests-on">
        {claims.map((claim, i) => (
          <To key={claim} view={{ name: 'claim', id: claim }} {...(claim === first ? { 'data-main': true } : {})}>
            <span class="sr">claim </span>
            {i + 1}
          </To>
        ))}
      </span>
      <Cite text={() => `${text} ${window.location.href}`} />
    </li>
  );
}
