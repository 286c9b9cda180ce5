/** Light or dark: as the system has it, unless the reader says otherwise. */

export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'relata.theme';

export function theme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export function setTheme(chosen: Theme): void {
  localStorage.setItem(KEY, chosen);
  apply();
}

export function apply(): void {
  document.documentElement.dataset['theme'] = theme();
}
