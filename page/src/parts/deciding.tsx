import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Claim, Report } from '../api/types';
import { problem, useAnswer, useApp } from '../app';
import { Act, Said, Trouble } from './basics';
import { type Marked, written, writtenDays, writtenQuantity } from '../lib/written';

/** Deciding on claims: each decision is a record with who, when and why; nothing is overwritten. */

/** Fields that hold words of the report, and those that hold a value. */
const WORD_FIELDS = ['actor', 'counterpart', 'place', 'weapon'] as const;
const VALUE_FIELDS = ['quantity', 'measure', 'topic', 'time'] as const;
const FIELDS = ['relation', 'modality', ...WORD_FIELDS, ...VALUE_FIELDS] as const;
type FieldName = (typeof FIELDS)[number];

const NAME = 'relata.reviewer';

interface OpenApi {
  paths: Record<string, { get?: { parameters?: { name: string; schema: { enum?: string[]; items?: { enum?: string[] } } }[] } }>;
}

/** The relations and modalities there are, as the interface describes itself. */
function useVocabulary(): { relation: string[]; modality: string[] } {
  const answer = useAnswer<OpenApi>('/openapi.json');
  const parameters =
    answer.state !== 'there'
      ? []
      : (Object.entries(answer.value.paths).find(([path]) => path.endsWith('/claims'))?.[1].get?.parameters ?? []);
  const words = (name: string): string[] => {
    const schema = parameters.find((parameter) => parameter.name === name)?.schema;
    return schema?.enum ?? schema?.items?.enum ?? [];
  };
  return { relation: words('relation'), modality: words('modality') };
}

/** Sends a decision; says what came of it. */
function useDeciding(onDone: () => void): {
  decide: (decision: object) => void;
  trouble: string | null;
  busy: boolean;
} {
  const { client, changed, announce } = useApp();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const decide = (decision: object): void => {
    setBusy(true);
    setTrouble(null);
    client
      .post('/reviews', decision)
      .then(
        () => {
          announce('Recorded.');
          onDone();
          changed();
        },
        (error: unknown) => setTrouble(problem(error).message),
      )
      .finally(() => setBusy(false));
  };
  return { decide, trouble, busy };
}

/** A form for one decision: what is decided, by whom, why. */
export function DecisionForm({
  title,
  act,
  onDone,
  children,
  decision,
}: {
  title: string;
  act: string;
  onDone: () => void;
  children?: ComponentChildren;
  decision: (form: FormData) => object;
}): JSX.Element {
  const { session } = useApp();
  const { decide, trouble, busy } = useDeciding(onDone);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const by = String(form.get('by') ?? '').trim();
    if (session.name === null) {
      localStorage.setItem(NAME, by);
    }
    decide({ act, because: String(form.get('because') ?? '').trim(), ...(session.name === null ? { by } : {}), ...decision(form) });
  };
  return (
    <form class="decision" onSubmit={submit} aria-label={title}>
      <h3>{title}</h3>
      {children}
      <label>
        why
        <input name="because" required autoComplete="off" />
      </label>
      {session.name === null ? (
        <label>
          your name
          <input name="by" required defaultValue={localStorage.getItem(NAME) ?? ''} autoComplete="name" />
        </label>
      ) : (
        <p class="quiet">signed {session.name}</p>
      )}
      {trouble === null ? null : <Trouble message={trouble} />}
      <p class="buttons">
        <button type="submit" disabled={busy}>
          Record it
        </button>
        <Act onAct={onDone} class="quiet-button">
          Leave it
        </Act>
      </p>
    </form>
  );
}

/** Accept, reject, correct: what may be made of a claim. */
export function DecideClaim({ claim, marked }: { claim: Claim; marked: Marked | null }): JSX.Element | null {
  const { session } = useApp();
  const [open, setOpen] = useState<'accept' | 'reject' | 'correct' | null>(null);
  if (session.role === 'reader') {
    return null;
  }
  const close = (): void => setOpen(null);
  return (
    <section class="deciding" aria-label="Decide">
      <p class="buttons">
        {(['accept', 'reject', 'correct'] as const).map((act) => (
          <Act key={act} onAct={() => setOpen(open === act ? null : act)} aria-pressed={open === act}>
            {act}
          </Act>
        ))}
      </p>
      {open === 'accept' || open === 'reject' ? (
        <DecisionForm
          key={open}
          title={open === 'accept' ? 'The claim stands as it was read' : 'The report does not claim this'}
          act={open}
          onDone={close}
          decision={() => ({ claim: claim.id })}
        />
      ) : null}
      {open === 'correct' ? (
        <DecisionForm
          title="The report says it otherwise"
          act="correct"
          onDone={close}
          decision={(form) => ({ claim: claim.id, fields: fields(form, held(claim)) })}
        >
          <p class="quiet">Change what is wrong. Words must stand in the report; mark them in the text above and take them over.</p>
          <Fields values={held(claim)} marked={marked} />
        </DecisionForm>
      ) : null}
    </section>
  );
}

/** Adds a claim that was not found: mark the words that say it. */
export function AddClaim({ report, marked }: { report: Report; marked: Marked | null }): JSX.Element | null {
  const { session } = useApp();
  const [open, setOpen] = useState(false);
  const [says, setSays] = useState<Marked | null>(null);
  if (session.role === 'reader') {
    return null;
  }
  return (
    <section class="deciding add-claim" aria-label="Add a claim that was not found">
      {open ? (
        <DecisionForm
          title="A claim that was not found"
          act="add"
          onDone={() => setOpen(false)}
          decision={(form) => ({
            report: report.digest,
            words: String(form.get('words') ?? ''),
            fields: fields(form, {}),
          })}
        >
          <label>
            the words that say it
            <input name="words" required value={says === null ? '' : written(says)} key={says?.start ?? -1} />
          </label>
          <Fields values={{}} marked={marked} />
        </DecisionForm>
      ) : (
        <p>
          <Act
            onAct={() => {
              setSays(marked);
              setOpen(true);
            }}
          >
            {marked === null ? 'Add a claim that was not found' : 'Add a claim told by the marked words'}
          </Act>{' '}
          {marked === null ? (
            <span class="quiet">mark the words that say it first</span>
          ) : (
            <span class="quiet">
              “<Said text={marked.text} />”
            </span>
          )}
        </p>
      )}
    </section>
  );
}

/** Withdraws a decision; it stays in the history. */
export function WithdrawDecision({ review }: { review: number }): JSX.Element | null {
  const { session } = useApp();
  const [open, setOpen] = useState(false);
  if (session.role === 'reader') {
    return null;
  }
  return open ? (
    <DecisionForm title={`Withdraw decision ${review}`} act="withdraw" onDone={() => setOpen(false)} decision={() => ({ review })} />
  ) : (
    <Act class="quiet-button" onAct={() => setOpen(true)}>
      withdraw
    </Act>
  );
}

type Values = Partial<Record<FieldName, string[]>>;

function Fields({ values, marked }: { values: Values; marked: Marked | null }): JSX.Element {
  const vocabulary = useVocabulary();
  return (
    <div class="fields">
      {(['relation', 'modality'] as const).map((name) => (
        <label key={name}>
          {name}
          <select name={name} key={vocabulary[name].length} defaultValue={values[name]?.[0] ?? ''}>
            {values[name] === undefined ? <option value="">–</option> : null}
            {vocabulary[name].map((word) => (
              <option key={word} value={word} selected={word === values[name]?.[0]}>
                {word}
              </option>
            ))}
          </select>
        </label>
      ))}
      {WORD_FIELDS.map((name) => (
        <WordField key={name} name={name} value={values[name] ?? []} marked={marked} />
      ))}
      {VALUE_FIELDS.map((name) => (
        <label key={name}>
          {name}
          <input name={name} defaultValue={(values[name] ?? []).join('; ')} autoComplete="off" />
        </label>
      ))}
    </div>
  );
}

function WordField({ name, value, marked }: { name: FieldName; value: string[]; marked: Marked | null }): JSX.Element {
  const [words, setWords] = useState(value.join('; '));
  return (
    <label>
      {name}
      <span class="with-button">
        <input name={name} value={words} onInput={(event) => setWords(event.currentTarget.value)} autoComplete="off" />
        {marked === null ? null : (
          <Act onAct={() => setWords(written(marked))} class="quiet-button" title={`take “${marked.text}”`}>
            take marked
          </Act>
        )}
      </span>
    </label>
  );
}

/** What the fields of a claim hold, as the interface takes it. */
function held(claim: Claim): Values {
  const values: Values = { relation: [claim.relation], modality: [claim.modality] };
  const put = (name: FieldName, words: string[]): void => {
    if (words.length > 0) {
      values[name] = words;
    }
  };
  put('actor', claim.actors.map((actor) => written(actor)));
  put('counterpart', claim.counterparts.map((counterpart) => written(counterpart)));
  put('place', claim.place === null ? [] : [written(claim.place)]);
  put('weapon', claim.weapon === null ? [] : [written(claim.weapon)]);
  put('quantity', claim.quantity === null ? [] : [writtenQuantity(claim.quantity)]);
  put('measure', claim.measure === null ? [] : [claim.measure]);
  put('topic', claim.topic === null ? [] : [claim.topic]);
  put('time', claim.occurred === null ? [] : [writtenDays(claim.occurred)]);
  return values;
}

/** Only what was changed is sent: a field that is not named stays as it is. */
function fields(form: FormData, before: Values): Values {
  const changed: Values = {};
  for (const name of FIELDS) {
    const now = String(form.get(name) ?? '')
      .split(';')
      .map((words) => words.trim())
      .filter((words) => words !== '');
    if (now.join(';') !== (before[name] ?? []).join(';')) {
      changed[name] = now;
    }
  }
  return changed;
}
