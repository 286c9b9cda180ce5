import { type JSX, render } from 'preact';
import { type App, AppProvider } from './app';
import { Client, Problem } from './api/client';
import type { Disputes, Ledger, Place, Statement } from './api/types';
import { dayOf, moment } from './lib/days';
import type { View } from './lib/route';
import { chain, citation } from './lib/words';
import { Said } from './parts/basics';
import { DisputesOf } from './screens/disputes';
import { PlaceOf } from './screens/place';

/** The view of one place as a file of its own: all that it shows stands in the file, nothing is asked of anybody. */

/** What the file holds, as `relata dossier` puts it there. */
interface Held {
  place: string;
  disputes_alone: boolean;
  at: string | null;
  said: string | null;
  known: string;
  /** How the ledger is called. */
  ledger: string;
  /** SHA-256 of all its claims. */
  digest: string;
  /** Answers of the interface, by path. */
  answers: Record<string, unknown>;
}

/** Answers from the file. */
class FileClient extends Client {
  constructor(private readonly answers: Record<string, unknown>) {
    super();
  }

  override held<T>(path: string): T | null {
    return (this.answers[decodeURIComponent(path.split('?')[0] ?? '')] as T | undefined) ?? null;
  }

  override get<T>(): Promise<T> {
    return Promise.reject(new Problem(404, 'too little is said for it'));
  }
}

function Dossier({ held, client }: { held: Held; client: FileClient }): JSX.Element {
  const place = client.held<Place>(`/places/${held.place}`) as Place;
  const disputes = client.held<Disputes>('/disputes') as Disputes;
  const cited = new Map([...(held.disputes_alone ? [] : place.statements), ...disputes.statements].map((each) => [each.id, each]));
  return (
    <main id="main" class="dossier">
      <p class="quiet">
        Dossier from the ledger <Said text={held.ledger} />: about {moment(place.at)}, {held.said === null ? '' : `said by ${moment(held.said)}, `}
        as it was known on {moment(held.known)}. Relata says who says so, never who is right.
      </p>
      {held.disputes_alone ? null : <PlaceOf place={place} />}
      {!held.disputes_alone && disputes.items.length === 0 ? null : <DisputesOf disputes={disputes} />}
      <section aria-labelledby="citations">
        <h2 id="citations">
          Every claim with its citation <span class="quiet">– by the id of the claim</span>
        </h2>
        <ol class="citations">
          {[...cited.values()].map((statement) => (
            <Citation key={statement.id} statement={statement} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="made-from">
        <h2 id="made-from">What it was made from</h2>
        <p>
          The ledger held {client.held<Ledger>('/ledger')?.claims} claims of {client.held<Ledger>('/ledger')?.reports} reports. SHA-256 of all its
          claims as JSON Lines, as they were known then: <code>{held.digest}</code>
        </p>
        <p class="quiet">
          <code>
            curl -sH &#39;Accept: application/x-ndjson&#39; &#39;http://127.0.0.1:7410/api/v1/claims?known={held.known}&#39; | sha256sum
          </code>{' '}
          takes it again while <code>relata serve</code> runs.
        </p>
      </section>
    </main>
  );
}

function Citation({ statement }: { statement: Statement }): JSX.Element {
  return (
    <li id={anchor(statement.id)}>
      <code>{statement.id}</code>{' '}
      <Said text={citation({ words: statement.words, voices: chain(statement), said: statement.said }, '')} />{' '}
      <span class="quiet">
        Report <Said text={statement.report_name} />, digest <code>{statement.report.slice(0, 16)}</code>; learned {moment(statement.learned)}.
      </span>
    </li>
  );
}

function anchor(claim: string): string {
  return `claim-${claim}`;
}

const box = document.getElementById('page');
const data = document.getElementById('held');
if (box !== null && data !== null) {
  const held = JSON.parse(data.textContent) as Held;
  const client = new FileClient(held.answers);
  const day = (time: string | null): string | null => (time === null ? null : dayOf(time));
  const app: App = {
    client,
    session: { role: 'reader', name: null, csrf: '' },
    ledger: client.held<Ledger>('/ledger') as Ledger,
    route: {
      view: { name: 'place', id: held.place },
      clocks: { at: day(held.at), said: day(held.said), known: day(held.known) },
      query: new URLSearchParams(),
    },
    go: () => undefined,
    announce: () => undefined,
    addressOf: (view: View) => (view.name === 'claim' ? `#${anchor(view.id)}` : ''),
    changes: 0,
    changed: () => undefined,
  };
  document.title = `${client.held<Place>(`/places/${held.place}`)?.name ?? held.place} – dossier`;
  render(
    <AppProvider value={app}>
      <Dossier held={held} client={client} />
    </AppProvider>,
    box,
  );
}
