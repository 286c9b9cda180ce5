import type { JSX } from 'preact';
import { useApp } from '../app';
import type { State } from '../api/types';
import { MEANING } from '../lib/words';

/** Signs that say the same by shape, by hatching and by word; colour only helps. */

/** A state as a shape. */
export function Shape({ state }: { state: State }): JSX.Element {
  return (
    <svg class={`shape ${className(state)}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shape(state)}
    </svg>
  );
}

function shape(state: State): JSX.Element {
  switch (state) {
    case 'agreed':
      return <circle cx="8" cy="8" r="6" class="filled" />;
    case 'disputed':
      return (
        <>
          <circle cx="8" cy="8" r="6" class="outline" />
          <path d="M8 2a6 6 0 0 0 0 12z" class="filled" />
          <path d="M10 3l4 5M9 6l4 6M9 10l2.4 3.6" class="hatch" />
        </>
      );
    case 'single origin':
      return (
        <>
          <circle cx="8" cy="8" r="6" class="outline" />
          <circle cx="8" cy="8" r="2" class="filled" />
        </>
      );
    case 'out of date':
      return <circle cx="8" cy="8" r="6" class="outline dashed" />;
    case 'no holder named':
      return <path d="M3 8h10" class="outline" />;
  }
}

export function className(state: State): string {
  return state.replaceAll(' ', '-');
}

/** A state as shape and word, with its meaning at hand. */
export function StateSign({ state }: { state: State }): JSX.Element {
  return (
    <span class="state" title={MEANING[state]}>
      <Shape state={state} /> {state}
    </span>
  );
}

/** Sides have neutral hues from one scale, and a hatching each, in the order in which the profile names them. */
export function useSideClass(): (holder: string) => string {
  const { ledger } = useApp();
  return (holder) => {
    const index = ledger.sides.findIndex((side) => side.id === holder);
    return index < 0 ? 'side-none' : `side-${index % 8}`;
  };
}

export function SideMark({ holder }: { holder: string }): JSX.Element {
  const sideClass = useSideClass();
  return <span class={`side-mark ${sideClass(holder)}`} aria-hidden="true" />;
}

/** What reviewers made of a claim, where anybody did anything. */
export function ReviewSign({ review }: { review: string }): JSX.Element | null {
  return review === 'unreviewed' ? null : <span class="review-sign">{review}</span>;
}
