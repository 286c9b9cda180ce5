import { type JSX, render } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type App, AppProvider, problem } from './app';
import { Client } from './api/client';
import type { Ledger, Session } from './api/types';
import { address, type Route, routeOf } from './lib/route';
import { Trouble } from './parts/basics';
import { Shell } from './parts/shell';
import { apply } from './parts/theme';
import { AddScreen } from './screens/add';
import { ClaimScreen } from './screens/claim';
import { DisputesScreen } from './screens/disputes';
import { FiguresScreen } from './screens/figures';
import { ForecastsScreen } from './screens/forecasts';
import { HistoryScreen } from './screens/history';
import { ClaimsScreen, LabelsScreen, ReportsScreen, ReviewScreen } from './screens/lists';
import { PictureScreen } from './screens/picture';
import { PlaceScreen } from './screens/place';
import { ProposalsScreen } from './screens/proposals';
import { ReportScreen } from './screens/report';
import { SearchScreen } from './screens/search';
import { SignIn } from './screens/sign-in';
import { SourceScreen, SourcesScreen } from './screens/sources';
import { TollsScreen } from './screens/tolls';

/** How long a message stays. */
const MESSAGE = 6000;

function here(): Route {
  return routeOf(window.location.pathname, window.location.search);
}

function Page(): JSX.Element | null {
  const client = useMemo(() => new Client(), []);
  const [session, setSession] = useState<Session | null>(null);
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [trouble, setTrouble] = useState<{ message: string; needsToken: boolean } | null>(null);
  const [route, setRoute] = useState(here);
  const [message, setMessage] = useState('');
  const [changes, setChanges] = useState(0);

  const begin = useCallback(
    async (token?: string): Promise<string | null> => {
      try {
        const begun = await client.signIn(token);
        setLedger(await client.get<Ledger>('/ledger'));
        setSession(begun);
        setTrouble(null);
        return null;
      } catch (error) {
        const told = problem(error);
        setTrouble({ message: told.message, needsToken: told.status === 401 || token !== undefined });
        return told.message;
      }
    },
    [client],
  );
  useEffect(() => void begin(), [begin]);
  useEffect(() => {
    if (changes > 0) {
      client.get<Ledger>('/ledger').then(setLedger, () => undefined);
    }
  }, [client, changes]);

  const go = useCallback((address: string, how: 'push' | 'replace' = 'push') => {
    if (how === 'push') {
      window.history.pushState(null, '', address);
      window.scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    } else {
      window.history.replaceState(null, '', address);
    }
    setRoute(here());
  }, []);
  useEffect(() => {
    const onPop = (): void => setRoute(here());
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = (event.target as Element | null)?.closest?.('a');
      if (isOurs(link, event)) {
        event.preventDefault();
        go(link.pathname + link.search);
      }
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [go]);
  useEffect(() => {
    const timer = setTimeout(() => setMessage(''), MESSAGE);
    return () => clearTimeout(timer);
  }, [message]);

  if (trouble?.needsToken === true) {
    return <SignIn onToken={begin} />;
  }
  if (trouble !== null) {
    return <Trouble message={trouble.message} />;
  }
  if (session === null || ledger === null) {
    return null;
  }
  const app: App = {
    client,
    session,
    ledger,
    route,
    go,
    addressOf: address,
    announce: setMessage,
    changes,
    changed: () => setChanges((before) => before + 1),
  };
  return (
    <AppProvider value={app}>
      <Shell message={message}>
        <Screen route={route} />
      </Shell>
    </AppProvider>
  );
}

/** Whether a click goes to another view of the page, in this tab. */
function isOurs(link: HTMLAnchorElement | null | undefined, event: MouseEvent): link is HTMLAnchorElement {
  return (
    link !== null &&
    link !== undefined &&
    event.button === 0 &&
    !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) &&
    link.origin === window.location.origin &&
    link.target === '' &&
    !link.hasAttribute('download') &&
    link.hash === '' &&
    !link.pathname.startsWith('/api/')
  );
}

function Screen({ route }: { route: Route }): JSX.Element {
  const { view } = route;
  switch (view.name) {
    case 'picture':
      return <PictureScreen />;
    case 'place':
      return <PlaceScreen id={view.id} />;
    case 'figures':
      return <FiguresScreen id={view.id} />;
    case 'reports':
      return <ReportsScreen />;
    case 'report':
      return <ReportScreen digest={view.digest} />;
    case 'claims':
      return <ClaimsScreen />;
    case 'claim':
      return <ClaimScreen id={view.id} />;
    case 'search':
      return <SearchScreen />;
    case 'disputes':
      return <DisputesScreen />;
    case 'proposals':
      return <ProposalsScreen />;
    case 'forecasts':
      return <ForecastsScreen />;
    case 'sources':
      return <SourcesScreen />;
    case 'source':
      return <SourceScreen id={view.id} />;
    case 'tolls':
      return <TollsScreen />;
    case 'labels':
      return <LabelsScreen />;
    case 'review':
      return <ReviewScreen />;
    case 'history':
      return <HistoryScreen />;
    case 'add':
      return <AddScreen />;
    case 'nowhere':
      return <h1>There is no such view.</h1>;
  }
}

apply();
const root = document.getElementById('page');
if (root !== null) {
  render(<Page />, root);
}
