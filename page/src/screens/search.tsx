import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { Found, Hit } from '../api/types';
import { useAnswer, useApp, useTitle, useTo } from '../app';
import { moment } from '../lib/days';
import { CodePoints } from '../lib/text';
import { absolute, Answered, Cite, Said, To } from '../parts/basics';

/** Reports by their words, the newest first, with the claims that rest on them. */
export function SearchScreen(): JSX.Element {
  const { route } = useApp();
  const wanted = route.query.get('q') ?? '';
  const answer = useAnswer<Found>(
    wanted.trim() === ''
      ? null
      : asking('/search', { q: wanted, known: route.clocks.known, said_to: route.clocks.said, limit: 50 }),
  );
  useTitle(wanted === '' ? 'Search' : `Search: ${wanted}`);
  return (
    <>
      <h1>{wanted === '' ? 'Search' : <>Search: <Said text={wanted} /></>}</h1>
      {wanted.trim() === '' ? (
        <p class="quiet">
          All words in any order and any script; "words in a row"; beginn*; -not. Names are found in the other spellings that the ledger
          holds.
        </p>
      ) : (
        <Answered answer={answer}>{(found) => <FoundList found={found} />}</Answered>
      )}
    </>
  );
}

function FoundList({ found }: { found: Found }): JSX.Element {
  return (
    <>
      {found.others.length === 0 ? null : (
        <p class="quiet">
          also: <Said text={found.others.map((other) => `${other.words} (for ${other.of})`).join(', ')} />
        </p>
      )}
      {found.items.length === 0 ? <p>No report has these words.</p> : null}
      <div class="rows">
        {found.items.map((hit) => (
          <HitRow key={hit.digest} hit={hit} />
        ))}
      </div>
      {found.more ? <p class="quiet">There are more; say it more narrowly.</p> : null}
    </>
  );
}

function HitRow({ hit }: { hit: Hit }): JSX.Element {
  const to = useTo();
  const date = hit.published_from === null ? 'no date' : moment(hit.published_from, hit.published_to ?? hit.published_from);
  const title = hit.title ?? hit.report;
  return (
    <article class="row hit" data-row>
      <p class="gist">
        <To view={{ name: 'report', digest: hit.digest }} data-main>
          <Said text={title} />
        </To>{' '}
        <span class="quiet">
          <Said text={hit.publisher ?? 'publisher not known'} />, {date}
        </span>
      </p>
      {hit.passages.map((passage) => (
        <blockquote key={passage.start}>
          <Marked hit={hit} start={passage.start} text={passage.text} />
        </blockquote>
      ))}
      <ul class="hit-claims">
        {hit.claims.map((claim) => (
          <li key={claim.id}>
            <To view={{ name: 'claim', id: claim.id }}>
              {claim.relation}
              {claim.place === null ? null : (
                <>
                  {' '}
                  <Said text={claim.place} />
                </>
              )}
            </To>
            {claim.modality === 'asserted' ? null : <span class="modality">{claim.modality}</span>}
          </li>
        ))}
      </ul>
      <Cite
        text={() =>
          `“${hit.passages.map((passage) => passage.text.replace(/\s+/g, ' ').trim()).join(' … ')}” – ${hit.publisher ?? hit.report}, “${title}”, ${date}. ${absolute(to({ name: 'report', digest: hit.digest }))}`
        }
      />
    </article>
  );
}

/** A passage with the words that were looked for marked. */
function Marked({ hit, start, text }: { hit: Hit; start: number; text: string }): JSX.Element {
  const points = new CodePoints(text);
  const pieces: JSX.Element[] = [];
  let from = 0;
  for (const match of hit.matches) {
    const begin = match.start - start;
    const end = match.end - start;
    if (begin >= from && end <= points.length) {
      pieces.push(<Said key={`t${from}`} text={points.slice(from, begin)} />);
      pieces.push(
        <mark key={`m${begin}`}>
          <Said text={points.slice(begin, end)} />
        </mark>,
      );
      from = end;
    }
  }
  pieces.push(<Said key="rest" text={points.slice(from, points.length)} />);
  return <>{pieces}</>;
}
