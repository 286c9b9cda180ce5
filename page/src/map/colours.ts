/** The map's colours, as the style sheet has them. */
export interface Colours {
  sea: string;
  land: string;
  border: string;
  ring: string;
}

export function colours(): Colours {
  return { sea: colour('--sea'), land: colour('--land'), border: colour('--border-line'), ring: colour('--ink-quiet') };
}

/** What a property of the style sheet comes to, light or dark, as a plain colour. */
function colour(property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/** Calls back when light turns to dark or back, until what it gives is called. */
export function watchColours(onChange: (now: Colours) => void): () => void {
  const tell = (): void => onChange(colours());
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  dark.addEventListener('change', tell);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', tell);
  };
}
