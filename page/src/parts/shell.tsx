import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { carried, useApp } from '../app';
import { told } from '../lib/days';
import { address, pathOf, queryString, type View } from '../lib/route';
import { Act, To } from './basics';
import { Help } from './help';
import { listenToKeys } from './keys';
import { setTheme, theme, type Theme } from './theme';

const VIEWS: readonly (readonly [View, string])[] = [
  [{ name: 'picture' }, 'Picture'],
  [{ name: 'claims' }, 'Claims'],
  [{ name: 'reports' }, 'Reports'],
  [{ name: 'disputes' }, 'Disputes'],
  [{ name: 'tolls' }, 'Tolls'],
  [{ name: 'proposals' }, 'Proposals'],
  [{ name: 'forecasts' }, 'Forecasts'],
  [{ name: 'sources' }, 'Sources'],
  [{ name: 'labels' }, 'Labels'],
  [{ name: 'review' }, 'Review'],
  [{ name: 'add' }, 'Add'],
];

const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

/** What stands around every view. */
export function Shell({ message, children }: { message: string; children: ComponentChildren }): JSX.Element {
  const { route, go, session, client } = useApp();
  const search = useRef<HTMLInputElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const [lit, setLit] = useState(theme());
  const showHelp = (): void => help.current?.showModal();
  useEffect(() => listenToKeys({ search: () => search.current?.focus(), help: showHelp }), []);
  const find = (event: SubmitEvent): void => {
    event.preventDefault();
    go(address({ name: 'search' }, { ...carried(route.clocks), q: search.current?.value ?? '' }), 'push');
  };
  const switchTheme = (): void => {
    setTheme(NEXT[lit]);
    setLit(NEXT[lit]);
  };
  const signOut = (): void => {
    void client.signOut().finally(() => window.location.reload());
  };
  return (
    <>
      <a class="skip" href="#main">
        To the content
      </a>
      <header class="shell">
        <To view={{ name: 'picture' }} class="brand">
          Relata
        </To>
        <nav aria-label="Views">
          {VIEWS.map(([view, name]) => (
            <To key={name} view={view} aria-current={route.view.name === view.name ? 'page' : undefined}>
              {name}
            </To>
          ))}
        </nav>
        <form class="search" role="search" onSubmit={find}>
          <input
            ref={search}
            type="search"
            name="q"
            aria-label="Search reports (/)"
            placeholder="Search  /"
            key={route.query.get('q') ?? ''}
            defaultValue={route.query.get('q') ?? ''}
          />
        </form>
        <div class="shell-tools">
          <Act onAct={switchTheme} class="quiet-button" title="Light, dark, or as the system has it">
            {lit === 'auto' ? 'light/dark' : lit}
          </Act>
          <Act onAct={showHelp} class="quiet-button" aria-label="Keys and words (?)">
            ?
          </Act>
          {session.name === null ? null : (
            <Act onAct={signOut} class="quiet-button" title={`${session.name}, ${session.role}`}>
              sign out
            </Act>
          )}
        </div>
      </header>
      {route.clocks.known === null ? null : (
        <p class="known-note">
          As the ledger knew it on {told(route.clocks.known)}.{' '}
          <a href={pathOf(route.view) + queryString({ ...Object.fromEntries(route.query), known: null })}>As it knows now</a>
        </p>
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="shell-footer">
        <p>
          Relata says who says so, never who is right. <span class="quiet">All of it comes from this machine’s own server.</span>
        </p>
      </footer>
      <p class="announcement" role="status" aria-live="polite">
        {message}
      </p>
      <Help dialog={help} />
    </>
  );
}
