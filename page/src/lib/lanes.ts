import type { Place, Statement } from '../api/types';
import { between, dayOf, plus } from './days';

/** What is said of a place, as bars on lanes along the days they are about. */

export interface Bar {
  id: string;
  from: string;
  to: string;
  /** Whether the day is only inferred: its ends are soft. */
  soft: boolean;
  /** What kind of row: still counts, or overtaken, or no matter of holding. */
  kind: 'holding' | 'superseded' | 'contested' | 'denial';
  label: string;
}

export interface Lane {
  holder: string;
  name: string;
  bars: Bar[];
}

export interface LaneChart {
  first: string;
  last: string;
  lanes: Lane[];
}

/** Lanes in the order in which the place's holders are told; none where no claim has a day. */
export function lanes(place: Place): LaneChart | null {
  const statements = new Map(place.statements.map((statement) => [statement.id, statement]));
  const all: Lane[] = [];
  const lane = (holder: string, name: string): Lane => {
    const there = all.find((each) => each.holder === holder);
    if (there !== undefined) {
      return there;
    }
    const made = { holder, name, bars: [] };
    all.push(made);
    return made;
  };
  const put = (holder: string, name: string, ids: readonly string[], kind: Bar['kind']): void => {
    const dated = ids.flatMap((id) => statements.get(id) ?? []).filter((each) => each.occurred !== null);
    if (dated.length > 0) {
      lane(holder, name).bars.push(...dated.map((each) => bar(each, kind)));
    }
  };
  for (const holding of place.holdings) {
    put(holding.holder, holding.name, holding.claims, 'holding');
  }
  put('superseded', 'overtaken or aged', place.superseded, 'superseded');
  put('contested', 'fighting, sieges', place.contested, 'contested');
  put('denied', 'denied', place.denials, 'denial');
  const bars = all.flatMap((each) => each.bars);
  if (bars.length === 0) {
    return null;
  }
  const firsts = bars.map((each) => each.from).sort();
  const lasts = bars.map((each) => each.to).sort();
  return {
    first: plus(firsts[0] ?? dayOf(place.at), -1),
    last: plus([lasts.at(-1) ?? '', dayOf(place.at)].sort().at(-1) ?? dayOf(place.at), 1),
    lanes: all,
  };
}

function bar(statement: Statement, kind: Bar['kind']): Bar {
  const occurred = statement.occurred;
  const from = dayOf(occurred?.from ?? '');
  const to = dayOf(occurred?.to ?? '');
  return {
    id: statement.id,
    from,
    to,
    soft: occurred?.basis !== 'stated' || from !== to,
    kind,
    label: `${statement.actors.map((actor) => actor.text).join(', ')} ${statement.relation}, in ${statement.publisher ?? statement.report_name}`,
  };
}

/** Where a day stands between two others, in percent. */
export function share(day: string, first: string, last: string): number {
  const days = Math.max(between(first, last), 1);
  return (Math.min(Math.max(between(first, day), 0), days) / days) * 100;
}
