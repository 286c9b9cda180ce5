import type { Quantity, Time } from '../api/types';

/** Fields of a claim as people write them and the interface takes them. */

/** Words of a report that a reader has marked with mouse or keyboard. */
export interface Marked {
  text: string;
  /** In code points. */
  start: number;
}

/** As the interface takes marked words: with where they stand, since they may stand there several times. */
export function written(marked: Marked): string {
  return `${marked.text}@${marked.start}`;
}

/** "20 people", "20..30 people", "20.. people", "..30 people", "~85 percent". */
export function writtenQuantity({ low, high, unit, approximate }: Quantity): string {
  const number = low === high ? `${low ?? ''}` : `${low ?? ''}..${high ?? ''}`;
  return `${approximate ? '~' : ''}${number} ${unit}`;
}

/** "2016-12-07", "2016-12-05..2016-12-07". */
export function writtenDays({ from, to }: Pick<Time, 'from' | 'to'>): string {
  return from === to ? from : `${from}..${to}`;
}
