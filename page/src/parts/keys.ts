/** What the keyboard does beyond what browsers do. */

const ROW = '[data-row]';
const MAIN = '[data-main]';

export interface KeyActs {
  search(): void;
  help(): void;
}

/** Listens until what it gives is called. */
export function listenToKeys(acts: KeyActs): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const act = ACTS[event.key];
    if (act !== undefined && act(acts)) {
      event.preventDefault();
    }
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

const ACTS: Record<string, (acts: KeyActs) => boolean> = {
  '/': (acts) => (acts.search(), true),
  '?': (acts) => (acts.help(), true),
  j: () => step(1),
  k: () => step(-1),
  c: () => {
    const row = document.activeElement?.closest(ROW);
    const cite = row?.querySelector<HTMLElement>('[data-cite]');
    cite?.click();
    return cite !== null && cite !== undefined;
  },
};

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !['checkbox', 'button', 'radio', 'range'].includes(target.type)))
  );
}

/** To the next row, or the one before: its main link takes the focus, so that Enter opens it. */
function step(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)].filter((row) => row.offsetParent !== null);
  const here = document.activeElement?.closest<HTMLElement>(ROW);
  const at = here === null || here === undefined ? (by === 1 ? -1 : rows.length) : rows.indexOf(here);
  const next = rows[at + by];
  const target = next?.querySelector<HTMLElement>(MAIN) ?? next?.querySelector<HTMLElement>('a, button');
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
  return rows.length > 0;
}
