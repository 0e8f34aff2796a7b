/** Switches between light and dark; until it is pressed, the system decides. */
import { useState } from 'react';
import { readTheme, type Theme, writeTheme } from '@/storage/preferences';
import { Button } from '@/ui/Button';
import { DARK } from '@/ui/media';
import { useMedia } from '@/ui/useMedia';
import { showTheme } from './theme';

export function ThemeButton() {
  const isSystemDark = useMedia(DARK);
  const [chosen, setChosen] = useState<Theme | null>(readTheme);
  const isDark = chosen === null ? isSystemDark : chosen === 'dark';
  const other: Theme = isDark ? 'light' : 'dark';
  return (
    <Button
      onClick={() => {
        showTheme(other);
        writeTheme(other);
        setChosen(other);
      }}
    >
      {isDark ? 'Light' : 'Dark'}
      <span className="sr-only"> colours</span>
    </Button>
  );
}
