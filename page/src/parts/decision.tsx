import type { JSX } from 'preact';
import type { Decision } from '../api/types';
import { moment } from '../lib/days';
import { Said, To } from './basics';
import { WithdrawDecision } from './deciding';

/** A decision of a reviewer: who, when, why; withdrawn ones stay. */
export function DecisionRow({ decision }: { decision: Decision }): JSX.Element {
  const values = Object.entries(decision.values).map(
    ([field, held]) => `${field}: ${held.map((value) => (typeof value === 'string' ? value : value.text)).join(', ') || 'nothing'}`,
  );
  const isWithdrawn = decision.withdrawn_by !== null;
  return (
    <article class={`row decision-row ${isWithdrawn ? 'withdrawn' : ''}`} data-row>
      <p class="gist">
        {decision.claim === null ? (
          <strong>{decision.act}</strong>
        ) : (
          <To view={{ name: 'claim', id: decision.claim }} data-main>
            {decision.act}
          </To>
        )}{' '}
        by <Said text={decision.by} /> <span class="quiet">{moment(decision.made)}, no. {decision.review}</span>
      </p>
      <p>
        because “<Said text={decision.because} />”
        {decision.withdraws === null ? null : `; withdraws no. ${decision.withdraws}`}
        {isWithdrawn ? <strong> – withdrawn by no. {decision.withdrawn_by}</strong> : null}
      </p>
      {values.length === 0 ? null : (
        <p class="quiet">
          <Said text={values.join(' · ')} />
        </p>
      )}
      {decision.identity === null ? null : (
        <p class="quiet">
          <code>{decision.identity}</code> taken for <code>{decision.taken_for}</code>
        </p>
      )}
      {isWithdrawn || decision.act === 'withdraw' ? null : <WithdrawDecision review={decision.review} />}
    </article>
  );
}
