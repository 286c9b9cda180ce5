import type { JSX } from 'preact';
import type { Label } from '../api/types';
import { useTo } from '../app';
import { range } from '../lib/days';
import { count } from '../lib/words';
import { absolute, Cite, Said, To } from './basics';

/** What somebody calls somebody else. */
export function LabelRow({ label }: { label: Label }): JSX.Element {
  const to = useTo();
  return (
    <article class="row label-row" data-row>
      <span class="label-words">
        “<Said text={label.words} />”
      </span>
      <span>
        <Said text={label.actor_name} />
      </span>
      <span>
        by{' '}
        {label.claims[0] === undefined ? (
          <Said text={label.speaker_name} />
        ) : (
          <To view={{ name: 'claim', id: label.claims[0] }} data-main>
            <Said text={label.speaker_name} />
          </To>
        )}
      </span>
      <span class="quiet">
        {count(label.reports, 'report')}
        {label.since === null || label.latest === null ? '' : `, ${range(label.since, label.latest)}`}
      </span>
      <Cite text={() => `${label.speaker_name} calls ${label.actor_name} “${label.words}”, in ${count(label.reports, 'report')}. ${absolute(to({ name: 'source', id: label.speaker }))}`} />
    </article>
  );
}
