import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { asking } from '../api/client';
import type { Claim, Report, Voice } from '../api/types';
import { useAnswer, useApp, useTitle, useTo } from '../app';
import { moment } from '../lib/days';
import { type Block, layers, type Shown } from '../lib/layers';
import { address } from '../lib/route';
import { CodePoints } from '../lib/text';
import { citation, count, gist, when } from '../lib/words';
import { absolute, Answered, Cite, Plain, Said, To } from '../parts/basics';
import { AddClaim } from '../parts/deciding';
import { OriginalOf } from '../parts/original';
import { useMarked } from '../parts/marking';

const KINDS: Record<string, string> = {
  frame: 'page frame',
  header: 'header line',
  between: 'between passages',
  caption: 'caption',
};

/** A report as it was read: its text, who speaks where, what it is said to claim, and what was not read. */
export function ReportScreen({ digest }: { digest: string }): JSX.Element {
  const { route } = useApp();
  const answer = useAnswer<Report>(asking(`/reports/${encodeURIComponent(digest)}`, { known: route.clocks.known }));
  useTitle(answer.state === 'there' ? (answer.value.title ?? answer.value.name) : 'Report');
  return <Answered answer={answer}>{(report) => <ReportOf key={report.digest} report={report} />}</Answered>;
}

function ReportOf({ report }: { report: Report }): JSX.Element {
  const { route, go } = useApp();
  const to = useTo();
  const withUnread = route.query.get('unread') === 'yes';
  const withOriginal = route.query.get('original') === 'yes';
  const chosen = route.query.get('claim');
  const shown = useMemo(() => layers(report), [report]);
  const points = useMemo(() => new CodePoints(report.text), [report]);
  const body = useRef<HTMLDivElement>(null);
  const marked = useMarked(body, points);
  useEffect(() => {
    if (chosen !== null) {
      document.getElementById(`claim-${chosen}`)?.scrollIntoView({ block: 'center' });
    }
  }, [chosen, report]);
  const unread = shown.filter((passage) => !passage.read).length;
  const turn = (unreadToo: boolean, original: boolean): void =>
    go(
      to(
        { name: 'report', digest: report.digest },
        { unread: unreadToo ? 'yes' : null, original: original ? 'yes' : null, claim: chosen },
      ),
      'replace',
    );
  const published = report.published;
  return (
    <>
      <header class="head">
        <h1>
          <Said text={report.title ?? report.name} lang={report.language} />
        </h1>
        <p>
          <Said text={report.publisher ?? 'publisher not known'} />
          {report.byline === null ? null : (
            <>
              , by <Said text={report.byline} />
            </>
          )}
          {', '}
          {published === null ? 'no date' : moment(published.from, published.to)}
          {published === null || published.basis === 'stated' ? null : (
            <span class="quiet">
              {' '}
              ({published.basis} from “<Said text={published.words ?? ''} />
              ”)
            </span>
          )}{' '}
          <span class="quiet">
            · <Said text={report.name} /> · {report.digest.slice(0, 12)}
          </span>
        </p>
        {report.url === null ? null : (
          <p class="quiet">
            <Said text={report.url} />
          </p>
        )}
        <Acknowledged report={report} />
        {report.unread === null ? null : (
          <p class="note">
            It was kept and not read: <Said text={report.unread} />.
          </p>
        )}
        <p class="links">
          {unread === 0 ? null : (
            <label class="switch">
              <input type="checkbox" role="switch" checked={withUnread} onChange={() => turn(!withUnread, withOriginal)} />{' '}
              show what was not read ({unread})
            </label>
          )}
          <label class="switch">
            <input type="checkbox" role="switch" checked={withOriginal} onChange={() => turn(withUnread, !withOriginal)} /> show the
            original beside it
          </label>
          <Cite
            text={() =>
              `“${report.title ?? report.name}”, ${report.publisher ?? 'publisher not known'}, ${published === null ? 'no date' : moment(published.from, published.to)}. ${absolute(address({ name: 'report', digest: report.digest }))}`
            }
          />
        </p>
        {report.publications.length < 2 ? null : (
          <details>
            <summary>{count(report.publications.length, 'publication')} of the same text</summary>
            <ul>
              {report.publications.map((publication) => (
                <li key={publication.name}>
                  <Said text={publication.publisher ?? publication.name} />
                  {publication.published === null ? null : `, ${moment(publication.published.from, publication.published.to)}`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </header>
      <div class={withOriginal ? 'beside' : undefined}>
        <div class="report" ref={body}>
          {shown.map((passage) => (
            <PassageView
              key={passage.start}
              passage={passage}
              points={points}
              report={report}
              withUnread={withUnread}
              chosen={chosen}
            />
          ))}
        </div>
        {withOriginal ? <OriginalOf report={report} /> : null}
      </div>
      <AddClaim report={report} marked={marked} />
    </>
  );
}

/** Whom a report credits, and by which words it says that it was changed. */
function Acknowledged({ report }: { report: Report }): JSX.Element {
  return (
    <>
      {report.fetched === null ? null : <p class="quiet">Fetched {report.fetched}</p>}
      {report.credits.length === 0 ? null : (
        <p class="quiet">
          Credits{' '}
          {report.credits.map((credit, i) => (
            <span key={credit.name}>
              {i === 0 ? '' : ', '}
              <Said text={credit.name} />
              {credit.url === null ? null : (
                <>
                  {' '}
                  (<Said text={credit.url} />)
                </>
              )}
            </span>
          ))}
        </p>
      )}
      {report.modified === null ? null : <p class="quiet">Changed {moment(report.modified.from, report.modified.to)}</p>}
      {report.notices.map((notice) => (
        <p class="note" key={notice.words}>
          <Said text={notice.words} lang={report.language} />
        </p>
      ))}
    </>
  );
}

interface PassageProps {
  passage: Shown;
  points: CodePoints;
  report: Report;
  withUnread: boolean;
  chosen: string | null;
}

function PassageView({ passage, points, report, withUnread, chosen }: PassageProps): JSX.Element | null {
  if (!passage.read) {
    return withUnread ? (
      <div class="unread">
        <span class="passage-kind">{KINDS[passage.kind] ?? passage.kind}, not read</span>
        <p lang={report.language ?? undefined} dir="auto">
          <Run points={points} start={passage.start} end={passage.end} />
        </p>
      </div>
    ) : null;
  }
  return (
    <section class={`passage ${passage.kind}`}>
      {passage.kind === 'body' || passage.kind === 'title' ? null : (
        <span class="passage-kind">{KINDS[passage.kind] ?? passage.kind}</span>
      )}
      {passage.blocks.map((block) => (
        <BlockView key={block.start} block={block} points={points} report={report} chosen={chosen} />
      ))}
    </section>
  );
}

function BlockView({
  block,
  points,
  report,
  chosen,
}: {
  block: Block;
  points: CodePoints;
  report: Report;
  chosen: string | null;
}): JSX.Element {
  return (
    <div class="block">
      <div class="block-text">
        <Margins chain={block.chain}>
          <p lang={report.language ?? undefined} dir="auto">
            <MarkedText block={block} points={points} chosen={chosen} />
          </p>
        </Margins>
      </div>
      <div class="cards">
        {block.claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} report={report} points={points} isChosen={claim.id === chosen} />
        ))}
      </div>
    </div>
  );
}

/** Voices as margins, the outermost at the left, each with who it is. */
function Margins({ chain, children }: { chain: readonly Voice[]; children: JSX.Element }): JSX.Element {
  return [...chain].reduce<JSX.Element>(
    (inner, voice) => (
      <div class={`margin ${voice.standing}`}>
        <span class="voice">
          <Said text={voice.text} />{' '}
          <span class="quiet">
            <Said text={voice.cue} />
            {voice.mode === 'direct' ? ', in their own words' : ''}
            {voice.resolution === 'as written' ? '' : ` (${voice.resolution})`}
          </span>
        </span>
        {inner}
      </div>
    ),
    children,
  );
}

function MarkedText({ block, points, chosen }: { block: Block; points: CodePoints; chosen: string | null }): JSX.Element {
  const pieces: JSX.Element[] = [];
  let from = block.start;
  for (const mark of block.marks) {
    pieces.push(<Run key={from} points={points} start={from} end={mark.start} />);
    pieces.push(
      <mark key={`mark-${mark.start}`} class={chosen !== null && mark.claims.includes(chosen) ? 'chosen' : undefined}>
        <a href={`#claim-${mark.claims[0] ?? ''}`} class="mark-link">
          <Run points={points} start={mark.start} end={mark.end} />
        </a>
      </mark>,
    );
    from = mark.end;
  }
  pieces.push(<Run key={from} points={points} start={from} end={block.end} />);
  return <>{pieces}</>;
}

/** A stretch of the report that knows where it stands, so that words can be marked in it. */
function Run({ points, start, end }: { points: CodePoints; start: number; end: number }): JSX.Element {
  return (
    <span data-from={points.unit(start)}>
      <Plain text={points.slice(start, end)} />
    </span>
  );
}

function ClaimCard({
  claim,
  report,
  points,
  isChosen,
}: {
  claim: Claim;
  report: Report;
  points: CodePoints;
  isChosen: boolean;
}): JSX.Element {
  const to = useTo();
  return (
    <article class={`card row ${isChosen ? 'chosen' : ''}`} id={`claim-${claim.id}`} data-row tabIndex={-1}>
      <To view={{ name: 'claim', id: claim.id }} data-main>
        <Said text={gist(claim)} />
      </To>{' '}
      {claim.modality === 'asserted' ? null : <span class="modality">{claim.modality}</span>}
      <span class="quiet"> · {when(claim.occurred)}</span>
      <Cite
        text={() =>
          citation(
            {
              words: points.slice(claim.sentence.start, claim.sentence.end),
              voices: [...claim.voices.map((voice) => voice.text), report.publisher ?? report.name],
              said: report.published,
              title: report.title,
            },
            absolute(to({ name: 'claim', id: claim.id })),
          )
        }
      />
    </article>
  );
}
