import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { carried, useApp } from '../app';
import { between, clamp, dayOf, isDay, plus, told } from '../lib/days';
import { type Clocks, pathOf, queryString } from '../lib/route';

type Name = keyof Clocks;

/** How long a slider rests before the question is asked. */
const REST = 180;

/**
 * The two clocks: what day is asked about, and by when it was said. They move apart from each other, since what is said today
 * may be about last week.
 */
export function ClockSliders(): JSX.Element | null {
  const { ledger, route, go } = useApp();
  if (ledger.first_said === null || ledger.last_said === null) {
    return null;
  }
  const first = dayOf(ledger.first_said);
  const last = dayOf(ledger.last_said);
  const set = (name: Name, day: string | null): void => {
    const clocks = { ...carried(route.clocks), [name]: day };
    go(pathOf(route.view) + queryString({ ...clocks, ...Object.fromEntries(route.query), ...clocks }), 'replace');
  };
  return (
    <form class="clocks" aria-label="Two clocks" onSubmit={(event) => event.preventDefault()}>
      <Clock
        name="at"
        label="about"
        about="the day that is asked about"
        value={route.clocks.at}
        rest={last}
        first={first}
        last={last}
        onSet={set}
      />
      <Clock
        name="said"
        label="said by"
        about="reports published later are left out"
        value={route.clocks.said}
        rest={last}
        first={first}
        last={last}
        onSet={set}
      />
    </form>
  );
}

interface ClockProps {
  name: Name;
  label: string;
  about: string;
  value: string | null;
  /** Where it stands when nobody has moved it. */
  rest: string;
  first: string;
  last: string;
  onSet: (name: Name, day: string | null) => void;
}

function Clock({ name, label, about, value, rest, first, last, onSet }: ClockProps): JSX.Element {
  const [day, setDay] = useState(value ?? rest);
  useEffect(() => setDay(value ?? rest), [value, rest]);
  useEffect(() => {
    if (day === (value ?? rest)) {
      return undefined;
    }
    const timer = setTimeout(() => onSet(name, day === rest ? null : day), REST);
    return () => clearTimeout(timer);
  });
  const days = Math.max(between(first, last), 1);
  const id = `clock-${name}`;
  return (
    <fieldset class={`clock clock-${name}`}>
      <legend>
        <span class="clock-label">{label}</span> <output>{told(day)}</output> <span class="quiet">{about}</span>
      </legend>
      <div class="clock-line">
        <button type="button" aria-label={`${label}: a day earlier`} onClick={() => setDay(plus(day, -1))}>
          ‹
        </button>
        <input
          type="range"
          aria-label={`${label}, ${about}`}
          aria-valuetext={told(day)}
          min={0}
          max={days}
          value={between(first, clamp(day, first, last))}
          onInput={(event) => setDay(plus(first, Number(event.currentTarget.value)))}
        />
        <button type="button" aria-label={`${label}: a day later`} onClick={() => setDay(plus(day, 1))}>
          ›
        </button>
        <input
          id={id}
          type="date"
          aria-label={`${label}: day`}
          value={day}
          onChange={(event) => isDay(event.currentTarget.value) && setDay(event.currentTarget.value)}
        />
        {value === null ? null : (
          <button type="button" class="quiet-button" onClick={() => onSet(name, null)}>
            latest
          </button>
        )}
      </div>
    </fieldset>
  );
}
