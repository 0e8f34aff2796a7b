/** A string that changes whenever the colours do. */
import { useSyncExternalStore } from 'react';
import { DARK, FORCED_COLORS, MORE_CONTRAST } from '@/ui/media';

const QUERIES = [DARK, FORCED_COLORS, MORE_CONTRAST];

export function useTheme(): string {
  return useSyncExternalStore(watchTheme, readTheme);
}

function readTheme(): string {
  const chosen = document.documentElement.dataset['theme'] ?? 'system';
  return [chosen, ...QUERIES.map((query) => window.matchMedia(query).matches)].join(' ');
}

function watchTheme(onChange: () => void): () => void {
  const watch = new MutationObserver(onChange);
  watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const lists = QUERIES.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    watch.disconnect();
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}
