import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Claim, Words } from '../api/types';
import { useApp } from '../app';
import { chance } from '../lib/words';
import { Act, Said } from './basics';
import { DecisionForm } from './deciding';

/** Whom and which place a claim's words stand for, what else they may stand for and why, and deciding otherwise. */
export function Identities({ claim }: { claim: Claim }): JSX.Element | null {
  const mentions: [string, Words][] = [
    ...claim.actors.map((actor): [string, Words] => ['actor', actor]),
    ...claim.counterparts.map((counterpart): [string, Words] => ['counterpart', counterpart]),
    ...(claim.place === null ? [] : [['place', claim.place] as [string, Words]]),
  ];
  return mentions.length === 0 ? null : (
    <section aria-labelledby="identities">
      <h2 id="identities">Whom and which place it means</h2>
      <div class="rows">
        {mentions.map(([role, mention]) => (
          <Identity key={`${role} ${mention.start}`} claim={claim} role={role} mention={mention} />
        ))}
      </div>
    </section>
  );
}

function Identity({ claim, role, mention }: { claim: Claim; role: string; mention: Words }): JSX.Element {
  const { session } = useApp();
  const [open, setOpen] = useState<'split' | 'merge' | null>(null);
  const { id = null, candidates = [] } = mention;
  const close = (): void => setOpen(null);
  return (
    <article class="row identity-row">
      <p class="gist">
        {role} “<Said text={mention.text} />” {id === null ? 'stands for nobody known' : <>stands for <code>{id}</code></>}
      </p>
      {candidates.length === 0 ? (
        <p class="quiet">Nothing else was weighed.</p>
      ) : (
        <ol class="candidates">
          {candidates.map((candidate) => (
            <li key={candidate.id}>
              {chance(candidate.score)} <Said text={candidate.name} /> <code>{candidate.id}</code>{' '}
              <span class="quiet">– {candidate.reason}</span>
            </li>
          ))}
        </ol>
      )}
      {id === null || session.role === 'reader' ? null : (
        <>
          <p class="buttons">
            <Act onAct={() => setOpen(open === 'split' ? null : 'split')} aria-pressed={open === 'split'}>
              another is meant here
            </Act>
            <Act onAct={() => setOpen(open === 'merge' ? null : 'merge')} aria-pressed={open === 'merge'}>
              two are one
            </Act>
          </p>
          {open === 'split' ? (
            <DecisionForm
              key="split"
              title={`“${mention.text}” means another in this claim`}
              act="split"
              onDone={close}
              decision={(form) => ({ identity: id, taken_for: takenFor(form), claim: claim.id, words: mention.text })}
            >
              <TakenFor label="who or what is meant" mention={mention} />
            </DecisionForm>
          ) : null}
          {open === 'merge' ? (
            <DecisionForm
              key="merge"
              title={`Whatever stands for ${id} is taken for another, everywhere`}
              act="merge"
              onDone={close}
              decision={(form) => ({ identity: id, taken_for: takenFor(form) })}
            >
              <TakenFor label="the one it is taken for" mention={mention} />
            </DecisionForm>
          ) : null}
        </>
      )}
    </article>
  );
}

/** An id, with those at hand that were weighed. */
function TakenFor({ label, mention }: { label: string; mention: Words }): JSX.Element {
  const list = useId();
  return (
    <label>
      {label}
      <input name="taken_for" required list={list} placeholder={`${(mention.id ?? '').split(':')[0] ?? ''}:…`} autoComplete="off" />
      <datalist id={list}>
        {(mention.candidates ?? [])
          .filter((candidate) => candidate.id !== mention.id)
          .map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {candidate.name}
            </option>
          ))}
      </datalist>
    </label>
  );
}

function takenFor(form: FormData): string {
  return String(form.get('taken_for') ?? '').trim();
}
