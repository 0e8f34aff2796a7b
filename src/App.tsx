/** The screen: where the rooms are joined and the keys that belong to no part of it. */
import { lazy, Suspense, useEffect } from 'react';
import { MapCanvas } from '@/canvas/MapCanvas';
import { ClaimPanel } from '@/panels/ClaimPanel';
import { EmbedFoot } from '@/panels/EmbedFoot';
import { FaultPanel } from '@/panels/FaultPanel';
import { FilterRail } from '@/panels/FilterRail';
import { Header } from '@/panels/Header';
import { NoticeBar } from '@/panels/NoticeBar';
import { NothingLeft } from '@/panels/NothingLeft';
import { Opening } from '@/panels/Opening';
import { RelationPanel } from '@/panels/RelationPanel';
import { StartPanel } from '@/panels/StartPanel';
import { PhoneBar } from '@/panels/PhoneBar';
import { type PaperPicture, PrintHost, printPage } from '@/panels/print/PrintHost';
import { catalogue } from '@/storage/shipped';
import { selectMap } from '@/store/selectors';
import { actions, useStore } from '@/store/store';
import { useMedia } from '@/ui/media';

/** Below this width the filters are a sheet of their own, and panels come from below. */
const COMPACT = '(max-width: 899px)';

const ShareDialog = lazy(async () => ({
  default: (await import('@/panels/share/ShareDialog')).ShareDialog,
}));
const ViewsDialog = lazy(async () => ({
  default: (await import('@/panels/views/ViewsDialog')).ViewsDialog,
}));

/** Pictures are the canvas's, whose code for them is fetched when it is wanted; panels know neither. */
const PICTURES: React.ComponentProps<typeof ShareDialog>['pictures'] = {
  svg: async (part, description) => (await import('@/canvas/picture/present')).presentSvg(part, description),
  png: async (part, description) => (await import('@/canvas/picture/present')).presentPng(part, description),
};
const loadPaperPicture = async (): Promise<PaperPicture> =>
  (await import('@/canvas/picture/present')).paperSvg;

export function App() {
  const current = useStore((state) => state.document);
  const asked = useStore((state) => state.view.map);
  const title = useStore((state) => selectMap(state)?.question);
  useEffect(() => {
    document.title = title === undefined ? 'Standpoint' : `${title} · Standpoint`;
  }, [title]);
  useEscape();
  switch (current.status) {
    case 'loading':
      return (
        <Opening
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
          {...(first === undefined || isFirst
            ? {}
            : { wayOn: { label: `Open “${first.title}”`, href: `?map=${first.id}` } })}
        />
      );
    }
    case 'open':
      return <Reader open={current.open} />;
  }
}

function Reader({ open }: { readonly open: React.ComponentProps<typeof MapCanvas>['open'] }) {
  const isCompact = useMedia(COMPACT);
  const selection = useStore((state) => state.view.selection);
  const sheet = useStore((state) => state.sheet);
  const isEmbedded = useStore((state) => state.view.isEmbedded);
  const isSheet = isCompact && !isEmbedded && sheet === 'filters';
  const isPanelOpen = selection !== null || sheet === 'start' || isSheet;
  return (
    <>
      <div className="page" data-panel={isPanelOpen} data-embedded={isEmbedded}>
        <div className="page-top">
          {!isEmbedded && <Header />}
          <NoticeBar />
        </div>
        {!isCompact && !isEmbedded && <FilterRail />}
        <main className="page-map" aria-label="Argument map" tabIndex={-1}>
          <MapCanvas key={open.map.id} open={open} />
          <NothingLeft />
        </main>
        {isSheet && <FilterRail isSheet />}
        {selection?.type === 'claim' && <ClaimPanel id={selection.id} />}
        {selection?.type === 'relation' && <RelationPanel id={selection.id} />}
        {sheet === 'start' && <StartPanel />}
        {isEmbedded ? <EmbedFoot /> : isCompact && <PhoneBar />}
      </div>
      <Dialogs />
      <PrintHost loadPicture={loadPaperPicture} />
    </>
  );
}

/** The one dialog that may stand over the page. */
function Dialogs() {
  const dialog = useStore((state) => state.dialog);
  return (
    <Suspense fallback={null}>
      {dialog === 'share' && (
        <ShareDialog pictures={PICTURES} onPrint={() => void printPage(loadPaperPicture)} />
      )}
      {dialog === 'views' && <ViewsDialog />}
    </Suspense>
  );
}

/** Escape closes what is open beside the map, wherever the focus is. */
function useEscape(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { view, sheet, clearSelection } = actions();
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (view.selection !== null || sheet !== null) clearSelection();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
