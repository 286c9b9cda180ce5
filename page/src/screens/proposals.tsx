import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { DiplomaticAct, PrintedDocument, Proposal, Proposals } from '../api/types';
import { carried, useAnswer, useApp, useTitle, useTo } from '../app';
import { range, told } from '../lib/days';
import { citation, listed } from '../lib/words';
import { absolute, Answered, Cite, Said, To } from '../parts/basics';

/** What was proposed, and what is said to have become of it. */
export function ProposalsScreen(): JSX.Element {
  const { route } = useApp();
  const { said, known } = carried(route.clocks);
  const all = route.query.get('all') === 'true';
  const subject = route.query.get('subject');
  const answer = useAnswer<Proposals>(asking('/proposals', { said, known, subject, all: all || null }));
  useTitle('Proposals');
  return (
    <>
      <h1>Proposals</h1>
      <p class="quiet">
        What was proposed and what is said to have become of it; never whether it was kept. Each act says why it is taken to be about its
        proposal; one in doubt has a question mark.{' '}
        <To view={{ name: 'proposals' }} query={{ subject, all: all ? null : 'true' }}>
          {all ? 'Only those of which more than one act is told' : 'Also those of which a single act is told'}
        </To>
      </p>
      <Answered answer={answer}>
        {({ items, documents }) => (
          <>
            {items.length === 0 ? <p>Nothing is told of any{subject === null ? '' : ` about “${subject}”`}.</p> : null}
            {subject === null ? null : (
              <p class="links">
                only about {subject} –{' '}
                <To view={{ name: 'proposals' }} query={{ all: all ? 'true' : null }}>
                  all subjects
                </To>
              </p>
            )}
            {items.map((proposal) => (
              <ProposalOf key={proposal.proposal} proposal={proposal} />
            ))}
            {documents.length === 0 ? null : (
              <section aria-labelledby="documents">
                <h2 id="documents">Printed in full</h2>
                <div class="rows">
                  {documents.map((document) => (
                    <DocumentRow key={document.document} document={document} />
                  ))}
                </div>
              </section>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

function ProposalOf({ proposal }: { proposal: Proposal }): JSX.Element {
  const { route } = useApp();
  const id = `proposal-${proposal.proposal}`;
  return (
    <section class="proposal" aria-labelledby={id}>
      <h2 id={id}>
        <To view={{ name: 'proposals' }} query={{ subject: proposal.subject, all: route.query.get('all') }}>
          {proposal.subject}
        </To>
        <span class="quiet">
          {proposal.from === null ? ', no day given' : `, ${range(proposal.from, proposal.to ?? proposal.from)}`}
          {proposal.state.length === 0 ? '' : ` – said to have been ${listed(proposal.state)}`}
          {proposal.proposed ? '' : '; nobody is said to have proposed it'}
        </span>
      </h2>
      {proposal.points.length === 0 ? null : <p>It holds: {listed(proposal.points)}.</p>}
      <div class="rows">
        {proposal.acts.map((act) => (
          <ActRow key={act.claim} act={act} />
        ))}
      </div>
      <ul class="beside">
        {proposal.disputes.map((dispute) => (
          <li key={dispute}>
            <strong>disputed:</strong> <Said text={dispute} />
          </li>
        ))}
        {proposal.left_out.map((left) => (
          <li key={left.point}>
            <strong>{left.point}</strong> is named by <Said text={listed(left.named_by)} />, and left out by{' '}
            <Said text={listed(left.not_named_by)} />
          </li>
        ))}
        {proposal.silences.map((silence) => (
          <li key={silence.report + silence.words}>
            <strong>said to be silent:</strong> “<Said text={silence.words} />” <span class="quiet">({silence.report})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActRow({ act }: { act: DiplomaticAct }): JSX.Element {
  const to = useTo();
  const source = act.publisher ?? act.report;
  const voices = act.origin === source ? [source] : [act.origin, source];
  const parties = (all: readonly string[]): string => (all.length === 0 ? 'somebody who is not named' : listed(all));
  return (
    <article class="row act-row" data-row>
      <p class="gist">
        {act.doubtful ? <span title="it may as well be about another proposal">? </span> : null}
        <To view={{ name: 'claim', id: act.claim }} data-main>
          {act.deed}
        </To>{' '}
        by <Said text={parties(act.by)} />
        {act.to.length === 0 ? null : (
          <>
            , to <Said text={listed(act.to)} />
          </>
        )}
        <span class="quiet">
          {act.from === null ? '' : `, ${range(act.from, act.until ?? act.from)}`}
          {act.modality === 'asserted' ? '' : ` · ${act.modality}`}
          {act.conditional ? ' · on a condition' : ''}
        </span>
      </p>
      <blockquote>
        <Said text={act.words} />
      </blockquote>
      <p class="quiet">
        according to <Said text={voices.join(', in ')} />
        {act.said === null ? '' : `, ${told(act.said)}`} · {act.doubtful ? 'in doubt' : 'tied to it'}: {act.tie}
      </p>
      <Cite
        text={() =>
          citation(
            { words: act.words, voices, said: act.said === null ? null : { from: act.said, to: act.said, basis: 'stated' } },
            absolute(to({ name: 'claim', id: act.claim })),
          )
        }
      />
    </article>
  );
}

function DocumentRow({ document }: { document: PrintedDocument }): JSX.Element {
  const to = useTo();
  return (
    <article class="row document-row" data-row>
      <p class="gist">
        <To view={{ name: 'report', digest: document.digest }} data-main>
          <Said text={document.issuer ?? 'issuer not named'} />
        </To>{' '}
        <span class="quiet">
          in <Said text={document.report} />
        </span>
      </p>
      {document.introduction === null ? null : (
        <p class="quiet">
          introduced: “<Said text={document.introduction} />”
        </p>
      )}
      <blockquote>
        <Said text={document.beginning} /> …
      </blockquote>
      <p>{document.signed === null ? <span class="quiet">nobody is said to have signed it</span> : <>who signed: “<Said text={document.signed} />”</>}</p>
      <Cite
        text={() =>
          `“${document.beginning} …” – ${document.issuer ?? 'issuer not named'}, printed in ${document.report}. ${absolute(to({ name: 'report', digest: document.digest }))}`
        }
      />
    </article>
  );
}
