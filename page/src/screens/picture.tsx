import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Holding, Picture, PlaceState } from '../api/types';
import { asking } from '../api/client';
import { carried, useAnswer, useApp, useTitle, useTo } from '../app';
import { dayOf, range, told } from '../lib/days';
import { address } from '../lib/route';
import { count, listed, MEANING, sentence, STATES } from '../lib/words';
import { absolute, Answered, Cite, Said, To } from '../parts/basics';
import { ClockSliders } from '../parts/clocks';
import { LazyMap } from '../map/lazy';
import { className, Shape, SideMark, StateSign } from '../parts/signs';

/** More names than these are not read in a row. */
const NAMES = 3;

/** Who holds what according to whom, on a day, as said by a day. */
export function PictureScreen(): JSX.Element {
  const { route } = useApp();
  const answer = useAnswer<Picture>(asking('/picture', carried(route.clocks)));
  useTitle(route.clocks.at === null ? 'Picture' : `Picture of ${told(route.clocks.at)}`);
  return (
    <>
      <ClockSliders />
      <Answered answer={answer}>{(picture) => <PictureOf picture={picture} />}</Answered>
    </>
  );
}

function PictureOf({ picture }: { picture: Picture }): JSX.Element {
  const { route } = useApp();
  const to = useTo();
  const only = STATES.find((state) => state === route.query.get('state')) ?? null;
  const wide = useMemo(() => window.matchMedia('(min-width: 64rem)').matches, []);
  const withMap = (route.query.get('map') ?? (wide ? 'yes' : 'no')) === 'yes';
  const places = picture.places
    .filter((place) => only === null || place.state === only)
    .sort((one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state));
  const here = (query: Record<string, string | null>): string =>
    address({ name: 'picture' }, { ...carried(route.clocks), state: only, map: route.query.get('map'), ...query });
  return (
    <>
      <h1 class="sentence">{sentence(picture, route.clocks.said)}</h1>
      <p class="quiet">
        {picture.open.length === 0
          ? null
          : `${count(picture.open.length, 'more claim')} about control ${picture.open.length === 1 ? 'names' : 'name'} no place or no day. `}
        Nobody is called right here: these are the words of those who are named.
      </p>
      <nav class="filters" aria-label="Places by state">
        <a href={here({ state: null })} aria-current={only === null ? 'true' : undefined}>
          all {picture.places.length}
        </a>
        {STATES.filter((state) => picture.states[state] > 0).map((state) => (
          <a
            key={state}
            href={here({ state: state === only ? null : state })}
            aria-current={state === only ? 'true' : undefined}
            title={MEANING[state]}
          >
            <Shape state={state} /> {state} {picture.states[state]}
          </a>
        ))}
        <a class="map-switch" href={here({ map: withMap ? 'no' : 'yes' })}>
          {withMap ? 'hide map' : 'show map'}
        </a>
      </nav>
      <div class={withMap ? 'with-map' : undefined}>
        <ol class="rows places" aria-label="Places">
          {places.map((place) => (
            <PlaceRow key={place.place} place={place} day={dayOf(picture.at)} />
          ))}
        </ol>
        {withMap ? <LazyMap places={places} query={carried(route.clocks)} linkTo={(id) => to({ name: 'place', id })} /> : null}
      </div>
    </>
  );
}

function PlaceRow({ place, day }: { place: PlaceState; day: string }): JSX.Element {
  const to = useTo();
  const link = to({ name: 'place', id: place.place }, { at: day });
  const cite = (): string =>
    `${place.name}, ${told(day)}: ${place.state}${place.holdings.length === 0 ? '' : ` – ${place.holdings.map(holdingWords).join('; ')}`}. ${absolute(link)}`;
  return (
    <li class={`row place ${className(place.state)}`} data-row>
      <div class="place-name">
        <To view={{ name: 'place', id: place.place }} data-main>
          <Said text={place.name} />
        </To>
        <StateSign state={place.state} />
      </div>
      <ul class="holdings">
        {place.holdings.map((holding) => (
          <HoldingLine key={holding.holder + String(holding.part)} holding={holding} />
        ))}
        {place.holdings.length === 0 ? <li class="quiet">{nobody(place)}</li> : null}
        <Beside place={place} />
      </ul>
      <Cite text={cite} />
    </li>
  );
}

function nobody(place: PlaceState): string {
  return place.state === 'out of date' ? 'nothing newer is said' : 'nobody is said to hold it';
}

function holdingWords(holding: Holding): string {
  return `${holding.name}${holding.part ? ' (a part)' : ''}: ${listed(holding.origins.map((origin) => origin.name))}`;
}

function HoldingLine({ holding }: { holding: Holding }): JSX.Element {
  const shown = holding.origins.slice(0, NAMES);
  const more = holding.origins.length - shown.length;
  return (
    <li>
      <SideMark holder={holding.holder} /> <Said text={holding.name} />
      {holding.part ? <span class="quiet"> (a part)</span> : null}
      <span class="according">
        {' '}
        according to{' '}
        <span title={holding.origins.map((origin) => `${origin.name}: ${origin.because}`).join('\n')}>
          <Said text={listed(shown.map((origin) => origin.name))} />
          {more > 0 ? ` and ${more} more` : ''}
        </span>
        <span class="quiet">, {range(holding.from, holding.latest)}</span>
      </span>
    </li>
  );
}

function Beside({ place }: { place: PlaceState }): JSX.Element | null {
  const words = [
    [place.superseded.length, 'overtaken or aged'],
    [place.contested.length, 'of fighting or siege'],
    [place.denials.length, 'denied'],
    [place.prospects.length, 'forecast, planned or demanded'],
  ] as const;
  const there = words.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  if (there.length === 0 && place.note === null) {
    return null;
  }
  return (
    <li class="quiet beside">
      {there.length === 0 ? null : `beside that: ${listed(there)}`}
      {place.note === null ? null : `${there.length === 0 ? '' : ' · '}${place.note}`}
    </li>
  );
}
