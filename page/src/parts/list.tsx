import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asking } from '../api/client';
import type { Page } from '../api/types';
import { problem, useAnswer, useApp } from '../app';
import { Act, Answered } from './basics';

/** A list that comes a part at a time, more when asked for. */
export function List<T>({
  path,
  query = {},
  none,
  children,
}: {
  path: string;
  query?: Record<string, string | number | boolean | null | undefined>;
  /** What to say where there is nothing. */
  none: string;
  children: (item: T) => ComponentChildren;
}): JSX.Element {
  const asked = asking(path, query);
  const answer = useAnswer<Page<T>>(asked);
  return (
    <Answered answer={answer}>
      {(page) => (
        <ListOf key={asked} first={page} path={path} query={query} none={none}>
          {children}
        </ListOf>
      )}
    </Answered>
  );
}

function ListOf<T>({
  first,
  path,
  query,
  none,
  children,
}: {
  first: Page<T>;
  path: string;
  query: Record<string, string | number | boolean | null | undefined>;
  none: string;
  children: (item: T) => ComponentChildren;
}): JSX.Element {
  const { client, announce } = useApp();
  const [more, setMore] = useState<Page<T>[]>([]);
  useEffect(() => setMore([]), [first]);
  const pages = [first, ...more];
  const items = pages.flatMap((page) => page.items);
  const next = pages.at(-1)?.next ?? null;
  const load = (): void => {
    client.get<Page<T>>(asking(path, { ...query, cursor: next })).then(
      (page) => setMore([...more, page]),
      (error: unknown) => announce(problem(error).message),
    );
  };
  return items.length === 0 ? (
    <p class="quiet">{none}</p>
  ) : (
    <>
      <p class="quiet">
        {items.length < first.total ? `${items.length} of ${first.total}` : `${first.total} in all`}
      </p>
      <div class="rows">{items.map(children)}</div>
      {next === null ? null : (
        <Act class="more" onAct={load}>
          Show more
        </Act>
      )}
    </>
  );
}
