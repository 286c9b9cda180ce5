import type { JSX } from 'preact';
import type { Decision } from '../api/types';
import { useApp, useTitle } from '../app';
import { To } from '../parts/basics';
import { DecisionRow } from '../parts/decision';
import { List } from '../parts/list';

/** What reviewers decided, withdrawn decisions among them. */
export function HistoryScreen(): JSX.Element {
  const { route } = useApp();
  useTitle('Decisions');
  return (
    <>
      <h1>Decisions</h1>
      <p class="links">
        <To view={{ name: 'review' }}>What waits</To>
      </p>
      <List<Decision> path="/reviews" query={{ known: route.clocks.known }} none="Nobody has decided anything yet.">
        {(decision) => <DecisionRow key={decision.review} decision={decision} />}
      </List>
    </>
  );
}
