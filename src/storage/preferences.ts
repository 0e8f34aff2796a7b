/** Choices of the reader that this browser keeps for every map. */
import { readStored, writeStored } from './stored';

export type Theme = 'light' | 'dark';
const THEME_KEY = 'standpoint.theme';

/** The reader's choice; `null` if the system decides. */
export function readTheme(): Theme | null {
  const value = readStored(THEME_KEY);
  return value === 'light' || value === 'dark' ? value : null;
}

export function writeTheme(theme: Theme): void {
  writeStored(THEME_KEY, theme);
}

const KEYS_KEY = 'standpoint.keys';

/** Whether single keys do something, which they do by default. */
export function readKeysOn(): boolean {
  return readStored(KEYS_KEY) !== 'off';
}

export function writeKeysOn(areOn: boolean): void {
  writeStored(KEYS_KEY, areOn ? null : 'off');
}
