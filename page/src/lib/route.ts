import { isDay } from './days';

/** What a view is of. Every view has an address, and every address is a view. */
export type View =
  | { name: 'picture' }
  | { name: 'place'; id: string }
  | { name: 'figures'; id: string }
  | { name: 'reports' }
  | { name: 'report'; digest: string }
  | { name: 'claims' }
  | { name: 'claim'; id: string }
  | { name: 'search' }
  | { name: 'disputes' }
  | { name: 'proposals' }
  | { name: 'forecasts' }
  | { name: 'sources' }
  | { name: 'source'; id: string }
  | { name: 'tolls' }
  | { name: 'labels' }
  | { name: 'review' }
  | { name: 'history' }
  | { name: 'add' }
  | { name: 'nowhere' };

/** Two clocks that are never mixed, and a third: what the ledger knew. */
export interface Clocks {
  /** About when: the day that is asked about. */
  at: string | null;
  /** Said by: what was published later is left out. */
  said: string | null;
  /** Known by: what the ledger learned later is left out. */
  known: string | null;
}

export interface Route {
  view: View;
  clocks: Clocks;
  /** All that stands after the question mark. */
  query: URLSearchParams;
}

const PLAIN = ['reports', 'claims', 'search', 'disputes', 'tolls', 'proposals', 'forecasts', 'sources', 'labels', 'review', 'add'] as const;

export function routeOf(path: string, search: string): Route {
  const query = new URLSearchParams(search);
  const clock = (name: string): string | null => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  return {
    view: viewOf(path),
    clocks: { at: clock('at'), said: clock('said'), known: clock('known') },
    query,
  };
}

function viewOf(path: string): View {
  const [head = '', ...rest] = path.split('/').filter((part) => part !== '');
  if (head === '') {
    return { name: 'picture' };
  }
  if (rest.length === 0) {
    const plain = PLAIN.find((name) => name === head);
    return plain === undefined ? { name: 'nowhere' } : { name: plain };
  }
  const tail = decoded(rest.join('/'));
  switch (head) {
    case 'place':
      return { name: 'place', id: tail };
    case 'figures':
      return { name: 'figures', id: tail };
    case 'source':
      return { name: 'source', id: tail };
    case 'report':
      return { name: 'report', digest: tail };
    case 'claim':
      return { name: 'claim', id: tail };
    case 'review':
      return tail === 'history' ? { name: 'history' } : { name: 'nowhere' };
    default:
      return { name: 'nowhere' };
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The path of a view. */
export function pathOf(view: View): string {
  switch (view.name) {
    case 'picture':
    case 'nowhere':
      return '/';
    case 'place':
    case 'figures':
    case 'source':
    case 'claim':
      return `/${view.name}/${encodeURIComponent(view.id).replaceAll('%3A', ':')}`;
    case 'report':
      return `/report/${encodeURIComponent(view.digest)}`;
    case 'history':
      return '/review/history';
    default:
      return `/${view.name}`;
  }
}

/** The address of a view with what goes along with it; parameters that are null are left out. */
export function address(view: View, query: Record<string, string | null> = {}): string {
  return pathOf(view) + queryString(query);
}

/** `?a=b&c=d`, or nothing. */
export function queryString(query: Record<string, string | null>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== '') {
      params.set(name, value);
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
