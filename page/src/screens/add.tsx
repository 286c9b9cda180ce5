import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Job, JobResult } from '../api/types';
import { problem, useApp, useTitle } from '../app';
import { count } from '../lib/words';
import { Said, To, Trouble } from '../parts/basics';

/** Handing reports in: drop files, paste a text, give an address. They are read one after the other; nothing else waits for them. */
export function AddScreen(): JSX.Element {
  const { client, session, changed } = useApp();
  const [jobs, setJobs] = useState<Job[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  useTitle('Add reports');
  if (session.role !== 'administrator') {
    return (
      <>
        <h1>Add reports</h1>
        <p>This needs the role administrator; you are signed in as {session.role}.</p>
      </>
    );
  }
  const hand = (body: FormData | object): void => {
    setTrouble(null);
    client.post<Job>('/reports', body).then(
      (job) => setJobs((before) => [job, ...before]),
      (error: unknown) => setTrouble(problem(error).message),
    );
  };
  return (
    <>
      <h1>Add reports</h1>
      {trouble === null ? null : <Trouble message={trouble} />}
      <div class="adding">
        <Files onHand={hand} />
        <TextOrAddress onHand={hand} />
      </div>
      {jobs.map((job) => (
        <Progress key={job.job} job={job} onEnd={changed} />
      ))}
    </>
  );
}

function Files({ onHand }: { onHand: (body: FormData) => void }): JSX.Element {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hand = (files: FileList | null | undefined): void => {
    if (files !== null && files !== undefined && files.length > 0) {
      const form = new FormData();
      for (const file of files) {
        form.append('file', file);
      }
      onHand(form);
    }
  };
  return (
    <div
      class={`drop ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        hand(event.dataTransfer?.files);
      }}
    >
      <label>
        Drop files here, or choose them
        <input
          ref={input}
          type="file"
          name="file"
          multiple
          onChange={() => {
            hand(input.current?.files);
            if (input.current !== null) {
              input.current.value = '';
            }
          }}
        />
      </label>
      <p class="quiet">Text, web pages, feeds, archives, documents, mail. What cannot be read is told with the reason.</p>
    </div>
  );
}

function TextOrAddress({ onHand }: { onHand: (body: object) => void }): JSX.Element {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const said = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
    onHand(given);
    form.reset();
  };
  return (
    <>
      <form class="decision" onSubmit={submit} aria-label="Paste a text">
        <label>
          Text of a report
          <textarea name="text" rows={6} required dir="auto" />
        </label>
        <div class="fields">
          <label>
            publisher
            <input name="publisher" autoComplete="off" />
          </label>
          <label>
            published
            <input name="published" placeholder="2016-12-07" autoComplete="off" />
          </label>
          <label>
            name
            <input name="name" placeholder="pasted text" autoComplete="off" />
          </label>
        </div>
        <button type="submit">Add the text</button>
      </form>
      <form class="decision" onSubmit={submit} aria-label="Give an address">
        <label>
          Address of a page
          <input name="address" type="url" required placeholder="https://…" />
        </label>
        <p class="quiet">The server fetches it, and no one else; only where it was started with --contact.</p>
        <button type="submit">Fetch and add</button>
      </form>
    </>
  );
}

/** What becomes of reports while they are read. */
function Progress({ job: begun, onEnd }: { job: Job; onEnd: () => void }): JSX.Element {
  const [results, setResults] = useState<JobResult[]>(begun.results);
  const [ended, setEnded] = useState(begun.ended);
  useEffect(() => {
    const events = new EventSource(`/api/v1/jobs/${encodeURIComponent(begun.job)}`);
    let seen: JobResult[] = [];
    events.addEventListener('open', () => (seen = []));
    events.addEventListener('result', (event) => {
      seen = [...seen, JSON.parse(event.data as string) as JobResult];
      setResults(seen);
    });
    events.addEventListener('end', () => {
      events.close();
      setEnded(true);
      onEnd();
    });
    return () => events.close();
  }, [begun.job]);
  const claims = results.reduce((sum, result) => sum + result.claims, 0);
  return (
    <section aria-live="polite" class="progress">
      <h2>
        {ended ? 'Read' : 'Reading'} {count(begun.handed_in, 'file', 'files')}{' '}
        <span class="quiet">
          – {count(results.filter((result) => result.state === 'added').length, 'new report')}, {count(claims, 'claim')}
        </span>
      </h2>
      {ended ? null : <progress aria-label="reading" />}
      <ol class="rows">
        {results.map((result, i) => (
          <li class={`row result ${result.state}`} data-row key={`${i} ${result.name}`}>
            {result.report === null ? (
              <Said text={result.name} />
            ) : (
              <To view={{ name: 'report', digest: result.report }} data-main>
                <Said text={result.name} />
              </To>
            )}{' '}
            {result.state === 'failed' ? (
              <span>
                <strong>not read:</strong> <Said text={result.reason ?? 'no reason given'} />
              </span>
            ) : (
              <span class="quiet">{result.state === 'known' ? 'is in the ledger already' : count(result.claims, 'claim')}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
