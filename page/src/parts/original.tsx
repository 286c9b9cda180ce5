import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { Excerpt, Original, Report } from '../api/types';
import { useAnswer, useApp } from '../app';
import { CodePoints } from '../lib/text';
import { Answered, Plain, Said } from './basics';

/** What a report was read from: its source as text, never as a page, with the sentences of claims marked. */
export function OriginalOf({ report }: { report: Report }): JSX.Element {
  const { route } = useApp();
  const path = `/reports/${encodeURIComponent(report.digest)}`;
  const known = { known: route.clocks.known };
  const answer = useAnswer<Original>(asking(`${path}/source`, known));
  return (
    <section class="original" aria-label="As it was fetched">
      <h2>As it was fetched</h2>
      <Answered answer={answer}>
        {(original) => (
          <>
            <Head original={original} />
            {original.kept ? (
              <p class="links">
                <a href={`/api/v1${asking(`${path}/original`, known)}`} download>
                  Keep it as a file
                </a>
              </p>
            ) : (
              <p class="note">The ledger does not hold its bytes, only their digest.</p>
            )}
            {original.kept && original.encoding === null ? (
              <p class="note">The letters of such a document are drawn: claims have no place in its bytes.</p>
            ) : null}
            {original.excerpts.map((excerpt) => (
              <ExcerptOf key={excerpt.bytes[0]} excerpt={excerpt} />
            ))}
          </>
        )}
      </Answered>
    </section>
  );
}

function Head({ original }: { original: Original }): JSX.Element {
  return (
    <>
      <p class="quiet">
        {original.media_type}, {original.length.toLocaleString('en')} bytes
        {original.encoding === null ? '' : `, ${original.encoding}`} · SHA-256 <span class="digest">{original.digest}</span>
      </p>
      {original.retrievals
        .filter((retrieval) => retrieval.fetched !== null)
        .map((retrieval) => (
          <p class="quiet" key={`${retrieval.learned} ${retrieval.name}`}>
            Fetched {retrieval.fetched} as <Said text={retrieval.name} />
            {retrieval.archive === null ? null : (
              <>
                , record at {retrieval.record_at} of <Said text={retrieval.archive} />
              </>
            )}
          </p>
        ))}
    </>
  );
}

function ExcerptOf({ excerpt }: { excerpt: Excerpt }): JSX.Element {
  const points = new CodePoints(excerpt.text);
  const pieces: JSX.Element[] = [];
  let from = 0;
  for (const mark of excerpt.marks) {
    if (mark.start >= from) {
      pieces.push(<Plain key={`before-${mark.start}`} text={points.slice(from, mark.start)} />);
      pieces.push(
        <mark key={mark.start} title={`bytes ${mark.bytes[0]} to ${mark.bytes[1]}`}>
          <a href={`#claim-${mark.claim}`} class="mark-link">
            <Plain text={points.slice(mark.start, mark.end)} />
          </a>
        </mark>,
      );
      from = mark.end;
    }
  }
  pieces.push(<Plain key="rest" text={points.slice(from, points.length)} />);
  return (
    <figure class="source">
      <figcaption class="quiet">
        bytes {excerpt.bytes[0]} to {excerpt.bytes[1]}
      </figcaption>
      <pre dir="auto" tabIndex={0}>
        {pieces}
      </pre>
    </figure>
  );
}
