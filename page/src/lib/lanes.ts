import type { State, TimelineItem } from '../api/types';
import { between, plus } from './days';

/** What is said of a place from day to day, as bars on lanes: one lane a holder, and one for the state. */

export interface Bar {
  from: string;
  /** Last day; that of the chart where no end is said. */
  to: string;
  /** Whether the day of an end is not said exactly. */
  softFrom: boolean;
  softTo: boolean;
  part: boolean;
  claims: string[];
}

export interface Lane {
  holder: string;
  name: string;
  bars: Bar[];
}

/** Days through which the state stays the same, and the claims with which it began. */
export interface Stretch {
  from: string;
  to: string;
  state: State;
  change: string[];
}

export interface LaneChart {
  first: string;
  last: string;
  lanes: Lane[];
  stretches: Stretch[];
}

/**
 * Lanes in the order in which they begin.
 *
 * @param at the day that is asked about; the chart reaches a day beyond it at least
 */
export function lanes(items: readonly TimelineItem[], at: string): LaneChart {
  const days = items.flatMap((item) => [item.from, ...(item.to === null ? [] : [item.to])]);
  const first = plus(days.reduce((one, other) => (one < other ? one : other), at), -1);
  const last = plus(days.reduce((one, other) => (one > other ? one : other), at), 1);
  const byHolder = new Map<string, Lane>();
  const stretches: Stretch[] = [];
  for (const item of items) {
    const to = item.to ?? last;
    if (item.type === 'stretch') {
      stretches.push({ from: item.from, to, state: item.state, change: item.change });
    } else {
      const lane = byHolder.get(item.holder) ?? { holder: item.holder, name: item.name, bars: [] };
      byHolder.set(item.holder, lane);
      lane.bars.push({
        from: item.from,
        to,
        softFrom: item.soft_from,
        softTo: item.soft_to,
        part: item.part,
        claims: item.claims,
      });
    }
  }
  return { first, last, lanes: [...byHolder.values()], stretches };
}

/** Where a day begins between two others, in percent. */
export function share(day: string, first: string, last: string): number {
  const days = between(first, last) + 1;
  return (Math.min(Math.max(between(first, day), 0), days) / days) * 100;
}
