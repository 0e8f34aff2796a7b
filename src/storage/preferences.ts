/** Small choices of the reader that this browser keeps. A browser that keeps nothing is no error. */

export type Theme = 'light' | 'dark';
const THEME_KEY = 'standpoint.theme';

/** The reader's choice; `null` where there is none and the system decides. */
export function readTheme(): Theme | null {
  try {
    const value = localStorage.getItem(THEME_KEY);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    // Storage may be switched off; then the choice lasts as long as the page.
    return null;
  }
}

export function writeTheme(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // As above.
  }
}

const KEYS_KEY = 'standpoint.keys';

/** Whether single keys do something; they do until the reader has switched them off. */
export function readKeysOn(): boolean {
  try {
    return localStorage.getItem(KEYS_KEY) !== 'off';
  } catch {
    return true;
  }
}

export function writeKeysOn(areOn: boolean): void {
  try {
    if (areOn) localStorage.removeItem(KEYS_KEY);
    else localStorage.setItem(KEYS_KEY, 'off');
  } catch {
    // As above.
  }
}
