import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Client, Problem } from './api/client';
import type { Ledger, Session } from './api/types';
import type { Clocks, Route, View } from './lib/route';

/** What all views share. */
export interface App {
  client: Client;
  session: Session;
  ledger: Ledger;
  route: Route;
  /** Goes to an address of the page. */
  go(address: string, how?: 'push' | 'replace'): void;
  /** Says something to whoever looks or listens. */
  announce(message: string): void;
  /** Where a view is to be found; none where it is nowhere. */
  addressOf(view: View, query: Record<string, string | null>): string;
  /** How often the ledger was changed from here: what was asked before is asked again. */
  changes: number;
  changed(): void;
}

const Shared = createContext<App | null>(null);
export const AppProvider = Shared.Provider;

export function useApp(): App {
  const app = useContext(Shared);
  if (app === null) {
    throw new Error('a view stands outside of the page');
  }
  return app;
}

export type Answer<T> =
  | { state: 'waiting'; before: T | null }
  | { state: 'there'; value: T }
  | { state: 'failed'; problem: Problem };

/** Asks the server; while it is asked anew, what it said before stays at hand. */
export function useAnswer<T>(path: string | null): Answer<T> {
  const { client, changes } = useApp();
  const [answer, setAnswer] = useState<Answer<T>>(() => {
    const held = path === null ? null : client.held<T>(path);
    return held === null ? { state: 'waiting', before: null } : { state: 'there', value: held };
  });
  useEffect(() => {
    if (path === null) {
      return undefined;
    }
    const abort = new AbortController();
    if (client.held<T>(path) !== null) {
      return undefined;
    }
    setAnswer((last) => ({ state: 'waiting', before: last.state === 'there' ? last.value : null }));
    client.get<T>(path, abort.signal).then(
      (value) => setAnswer({ state: 'there', value }),
      (error: unknown) => {
        if (!abort.signal.aborted) {
          setAnswer({ state: 'failed', problem: problem(error) });
        }
      },
    );
    return () => abort.abort();
  }, [client, path, changes]);
  return answer;
}

export function problem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(0, String(error));
}

/** The clocks as parameters, to be carried along from view to view. */
export function carried(clocks: Clocks): Record<string, string | null> {
  return { at: clocks.at, said: clocks.said, known: clocks.known };
}

/** The address of another view, with the clocks as they are. */
export function useTo(): (view: View, query?: Record<string, string | null>) => string {
  const { route, addressOf } = useApp();
  return (view, query = {}) => addressOf(view, { ...carried(route.clocks), ...query });
}

/** Names the view in the browser's tab and history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Relata' : `${title} – Relata`;
  }, [title]);
}
