import type { JSX, RefObject } from 'preact';
import { MEANING, STATES } from '../lib/words';
import { StateSign } from './signs';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'search'],
  ['j, k', 'next row, row before'],
  ['Enter', 'open the row'],
  ['c', 'copy the row as a citation'],
  ['?', 'this'],
  ['Esc', 'close this'],
];

export function Help({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }): JSX.Element {
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title">
      <h2 id="help-title">Keys and words</h2>
      <dl class="keys">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <dl class="meanings">
        {STATES.map((state) => (
          <div key={state}>
            <dt>
              <StateSign state={state} />
            </dt>
            <dd>{MEANING[state]}</dd>
          </div>
        ))}
      </dl>
      <p>
        An origin is the first source in a chain: ten papers that print one agency are one origin. “About” is the day that claims are about;
        “said by” leaves out what was published later.
      </p>
      <p>
        <a href="/third-party.txt" target="_blank" rel="noreferrer">
          The works of others that this page is made of, with their licences
        </a>
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
