import type { JSX } from 'preact';
import type { Place } from '../api/types';
import { dayOf, plus, range, told } from '../lib/days';
import { lanes, share } from '../lib/lanes';
import { To } from './basics';
import { useSideClass } from './signs';

/** What is said of a place along the days it is about: a lane for each holder, soft ends where the day is not stated. */
export function Lanes({ place }: { place: Place }): JSX.Element | null {
  const sideClass = useSideClass();
  const chart = lanes(place);
  if (chart === null) {
    return null;
  }
  const { first, last } = chart;
  const at = dayOf(place.at);
  return (
    <figure class="lanes" aria-label={`What is said of ${place.name}, by the days it is about`}>
      {chart.lanes.map((lane) => (
        <div class="lane" key={lane.holder}>
          <span class="lane-name">{lane.name}</span>
          <span class="lane-line">
            {lane.bars.map((bar) => (
              <span
                key={bar.id}
                class="bar-at"
                style={{
                  left: `${share(bar.from, first, last)}%`,
                  width: `${share(plus(bar.to, 1), first, last) - share(bar.from, first, last)}%`,
                }}
              >
                <To
                  view={{ name: 'claim', id: bar.id }}
                  class={`bar ${bar.kind} ${bar.soft ? 'soft' : ''} ${bar.kind === 'holding' ? sideClass(lane.holder) : 'side-none'}`}
                >
                  <span class="sr">
                    {bar.label}, {range(bar.from, bar.to)}
                  </span>
                </To>
              </span>
            ))}
            <span class="now" style={{ left: `${share(plus(at, 1), first, last)}%` }} />
          </span>
        </div>
      ))}
      <figcaption class="lane">
        <span class="lane-name" />
        <span class="axis">
          <span>{told(first)}</span>
          <span>{told(last)}</span>
        </span>
      </figcaption>
    </figure>
  );
}
