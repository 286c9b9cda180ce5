import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { Place, TimelineItem } from '../api/types';
import { carried, useAnswer, useApp } from '../app';
import { dayOf, plus, range, told } from '../lib/days';
import { type Bar, lanes, share, type Stretch } from '../lib/lanes';
import { To } from './basics';
import { className, Shape, useSideClass } from './signs';

/** Who is said to have held a place when: a lane for each, soft ends where the day is not said exactly, and the state below. */
export function Lanes({ place }: { place: Place }): JSX.Element | null {
  const { route } = useApp();
  const { said, known } = carried(route.clocks);
  const answer = useAnswer<{ items: TimelineItem[] }>(
    asking(`/places/${encodeURIComponent(place.place)}/timeline`, { said, known }),
  );
  const sideClass = useSideClass();
  const at = dayOf(place.at);
  const value = answer.state === 'there' ? answer.value : answer.state === 'waiting' ? answer.before : null;
  if (value === null || value.items.length === 0) {
    return null;
  }
  const chart = lanes(value.items, at);
  const placed = (from: string, to: string): { left: string; width: string } => {
    const left = share(from, chart.first, chart.last);
    return { left: `${left}%`, width: `${share(plus(to, 1), chart.first, chart.last) - left}%` };
  };
  const today = <span class="now" style={{ left: `${share(plus(at, 1), chart.first, chart.last)}%` }} />;
  return (
    <figure class="lanes" aria-label={`Who is said to have held ${place.name}, day by day`}>
      {chart.lanes.map((lane) => (
        <div class="lane" key={lane.holder}>
          <span class="lane-name">{lane.name}</span>
          <span class="lane-line">
            {lane.bars.map((bar) => (
              <span key={bar.from + String(bar.part)} class="bar-at" style={placed(bar.from, bar.to)}>
                <LaneBar bar={bar} name={lane.name} side={sideClass(lane.holder)} />
              </span>
            ))}
            {today}
          </span>
        </div>
      ))}
      <div class="lane">
        <span class="lane-name quiet">together</span>
        <span class="lane-line states">
          {chart.stretches.map((stretch) => (
            <span key={stretch.from} class={`bar-at ${className(stretch.state)}`} style={placed(stretch.from, stretch.to)}>
              <StretchMark stretch={stretch} />
            </span>
          ))}
          {today}
        </span>
      </div>
      <figcaption class="lane">
        <span class="lane-name" />
        <span class="axis">
          <span>{told(chart.first)}</span>
          <span>{told(chart.last)}</span>
        </span>
      </figcaption>
    </figure>
  );
}

function LaneBar({ bar, name, side }: { bar: Bar; name: string; side: string }): JSX.Element {
  const [claim = ''] = bar.claims;
  const soft = `${bar.softFrom ? 'soft-from' : ''} ${bar.softTo ? 'soft-to' : ''}`;
  return (
    <To view={{ name: 'claim', id: claim }} class={`bar ${side} ${soft} ${bar.part ? 'part' : ''}`}>
      <span class="sr">
        {name}
        {bar.part ? ', a part' : ''}, {range(bar.from, bar.to)}
      </span>
    </To>
  );
}

/** A state, with a way to the claims that brought it about. */
function StretchMark({ stretch }: { stretch: Stretch }): JSX.Element {
  const [claim] = stretch.change;
  const words = (
    <>
      <Shape state={stretch.state} />
      <span class="sr">
        {stretch.state}, {range(stretch.from, stretch.to)}
      </span>
    </>
  );
  return claim === undefined ? <span class="stretch">{words}</span> : (
    <To view={{ name: 'claim', id: claim }} class="stretch">
      {words}
    </To>
  );
}
