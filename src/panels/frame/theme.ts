import type { Theme } from '@/storage/preferences';

/** Sets the theme of the page; `null` leaves it to the system. */
export function showTheme(theme: Theme | null): void {
  if (theme === null) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
