import type { JSX } from 'preact';
import { asking } from '../api/client';
import type { Label, ReportRow, Statement } from '../api/types';
import { carried, useApp, useTitle, useTo } from '../app';
import { moment } from '../lib/days';
import { pathOf, queryString } from '../lib/route';
import { count } from '../lib/words';
import { absolute, Cite, Said, To } from '../parts/basics';
import { LabelRow } from '../parts/label';
import { List } from '../parts/list';
import { StatementRow } from '../parts/statement';
import { ReviewSign } from '../parts/signs';

/** Parameters by which claims are narrowed down; the address holds them. */
const FILTERS = ['place', 'actor', 'voice', 'publisher', 'relation', 'modality', 'kind', 'from', 'to'] as const;

export function ReportsScreen(): JSX.Element {
  const { route } = useApp();
  useTitle('Reports');
  return (
    <>
      <h1>Reports</h1>
      <List<ReportRow> path="/reports" query={{ known: route.clocks.known }} none="No report has been read yet.">
        {(report) => <ReportLine key={report.digest} report={report} />}
      </List>
    </>
  );
}

function ReportLine({ report }: { report: ReportRow }): JSX.Element {
  const to = useTo();
  const published = report.published === null ? 'no date' : moment(report.published.from, report.published.to);
  const title = report.title ?? report.name;
  return (
    <article class="row report-row" data-row>
      <To view={{ name: 'report', digest: report.digest }} data-main>
        <Said text={title} />
      </To>
      <span>
        <Said text={report.publisher ?? 'publisher not known'} />
      </span>
      <span>{published}</span>
      <span class="quiet">{report.claims === 0 ? 'no claims' : count(report.claims, 'claim')}</span>
      <Cite
        text={() =>
          `“${title}”, ${report.publisher ?? report.name}, ${published}. ${absolute(to({ name: 'report', digest: report.digest }))}`
        }
      />
    </article>
  );
}

export function ClaimsScreen(): JSX.Element {
  const { route, go } = useApp();
  useTitle('Claims');
  const set = Object.fromEntries(FILTERS.map((name) => [name, route.query.get(name)]));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const query = Object.fromEntries(FILTERS.map((name) => [name, String(form.get(name) ?? '').trim()]));
    go(pathOf({ name: 'claims' }) + queryString({ ...carried(route.clocks), ...query }), 'push');
  };
  return (
    <>
      <h1>Claims</h1>
      <form class="filter-form" onSubmit={submit} key={JSON.stringify(set)}>
        {FILTERS.map((name) => (
          <label key={name}>
            {name}
            {name === 'from' || name === 'to' ? (
              <input name={name} type="date" defaultValue={set[name] ?? ''} />
            ) : (
              <input name={name} defaultValue={set[name] ?? ''} />
            )}
          </label>
        ))}
        <button type="submit">Show</button>
      </form>
      <Exports query={{ ...set, said_to: route.clocks.said, known: route.clocks.known }} />
      <List<Statement>
        path="/claims"
        query={{ ...set, said_to: route.clocks.said, known: route.clocks.known, limit: 50 }}
        none="Nobody claims such a thing."
      >
        {(statement) => <StatementRow key={statement.id} statement={statement} />}
      </List>
    </>
  );
}

/** The same claims as files for other programs; `docs/exports.md` describes them. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['csv', 'CSV'],
  ['jsonl', 'JSON Lines'],
  ['geojson', 'GeoJSON'],
  ['acled', 'ACLED-shaped CSV'],
  ['webanno', 'Web Annotations'],
  ['prov', 'PROV-O'],
  ['ftm', 'FollowTheMoney'],
];

function Exports({ query }: { query: Record<string, string | null> }): JSX.Element {
  return (
    <p class="links exports">
      <span class="quiet">export:</span>
      {FORMATS.map(([format, name]) => (
        <a key={format} href={`/api/v1${asking('/export', { format, ...query })}`} download>
          {name}
        </a>
      ))}
    </p>
  );
}

export function LabelsScreen(): JSX.Element {
  const { route } = useApp();
  useTitle('Labels');
  const all = route.query.get('all') === 'true';
  return (
    <>
      <h1>Labels</h1>
      <p class="quiet">
        Who calls whom what. Words that take a side stay in the quotation; the one who is meant has a neutral name.{' '}
        <To view={{ name: 'labels' }} query={{ all: all ? null : 'true' }}>
          {all ? 'Only words that take a side' : 'Also the names that actors go by'}
        </To>
      </p>
      <List<Label> path="/labels" query={{ all: all || null, known: route.clocks.known }} none="Nobody uses such words.">
        {(label) => <LabelRow key={label.actor + label.words + label.speaker} label={label} />}
      </List>
    </>
  );
}

/** What waits for somebody to look at it, the most pressing first. */
export function ReviewScreen(): JSX.Element {
  useTitle('Review');
  return (
    <>
      <h1>Waiting for review</h1>
      <p class="links">
        <To view={{ name: 'history' }}>What was decided</To>
      </p>
      <List<Statement & { reason: string }> path="/reviews/waiting" query={{ limit: 50 }} none="Nothing waits.">
        {(waiting) => (
          <div key={waiting.id}>
            <p class="reason">
              {waiting.reason} <ReviewSign review={waiting.review} />
            </p>
            <StatementRow statement={waiting} />
          </div>
        )}
      </List>
    </>
  );
}
