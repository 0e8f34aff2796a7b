/** The whole screen: a map, or what replaces it while there is none; and the keys that belong to no part. */
import { useEffect } from 'react';
import type { Opener } from '@/opening/opener';
import { LoadingPage } from '@/panels/frame/LoadingPage';
import { FaultPanel } from '@/panels/import/FaultPanel';
import { ImportPlace } from '@/panels/import/ImportPlace';
import { useCommands } from '@/panels/keys/useCommands';
import { catalogue } from '@/storage/catalogue';
import { selectOpen, selectWholeMap } from '@/store/selectors/document';
import { getState, useStore } from '@/store/store';
import { Page } from './Page';

export function App({ opener }: { readonly opener: Opener }) {
  const title = useStore((state) => selectWholeMap(state)?.question);
  useEffect(() => {
    document.title = title === undefined ? 'Standpoint' : `${title} · Standpoint`;
  }, [title]);
  useEscape();
  useCommands();
  return (
    <>
      <Screen />
      <ImportPlace opener={opener} />
    </>
  );
}

function Screen() {
  const current = useStore((state) => state.document);
  const shown = useStore(selectOpen);
  const asked = useStore((state) => state.view.map);
  switch (current.status) {
    case 'loading':
      return (
        <LoadingPage
          entry={catalogue.find(({ id }) => id === asked) ?? (asked === null ? catalogue[0] : undefined)}
        />
      );
    case 'failed': {
      const first = catalogue[0];
      const isFirst = (asked ?? first?.id) === first?.id;
      return (
        <FaultPanel
          sentence={current.sentence}
          faults={current.faults}
          count={current.count}
          {...(first === undefined || isFirst
            ? {}
            : { wayOn: { label: `Open “${first.title}”`, href: `?map=${first.id}` } })}
        />
      );
    }
    case 'open':
      return <Page open={shown ?? current.open} />;
  }
}

/** Escape closes an overlay, then a panel, then the focus or path, wherever the keyboard focus is. */
function useEscape(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) getState().escape();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
