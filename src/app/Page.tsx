/** A map that is open, with all that stands around it: where canvas and panels share the screen. */
import { useEffect } from 'react';
import { MapCanvas } from '@/canvas/MapCanvas';
import { FilterRail } from '@/panels/filters/FilterRail';
import { NothingLeft } from '@/panels/filters/NothingLeft';
import { Announcer } from '@/panels/frame/Announcer';
import { Dialogs, type PicturesOf } from '@/panels/frame/Dialogs';
import { EmbedFoot } from '@/panels/frame/EmbedFoot';
import { Header } from '@/panels/frame/Header';
import { LensBar } from '@/panels/frame/LensBar';
import { NoticeBar } from '@/panels/frame/NoticeBar';
import { PhoneBar } from '@/panels/frame/PhoneBar';
import { SelectionPart } from '@/panels/frame/selectionPart';
import { useFocusKept } from '@/panels/frame/useFocusKept';
import { useIsCompact, useScreen } from '@/panels/frame/useScreen';
import { ScopePart } from '@/panels/path/scopePart';
import { PrintHost } from '@/panels/print/PrintHost';
import { SearchPlace } from '@/panels/search/SearchPlace';
import { StartPart } from '@/panels/start/startPart';
import { SummaryWords } from '@/panels/start/SummaryWords';
import { WalkBar } from '@/panels/walk/WalkBar';
import { selectIsSearchOpen, selectSheet, selectTracing } from '@/store/selectors/overlays';
import type { OpenMap } from '@/store/state';
import { getState, useStore } from '@/store/store';
import { lazyPart } from '@/ui/lazyPart';
import { PaperPart, printPage } from './paperPart';
import { AFTER_MAP, fetchLater } from './prefetch';

/** The outline and the tree that it is made of come when they are asked for, and so does the article. */
const OutlineLens = lazyPart(async () => (await import('@/panels/outline/OutlineLens')).OutlineLens, {
  Waiting: () => (
    <p className="absolute inset-0 grid animate-late place-content-center text-soft">Loading the outline…</p>
  ),
});
const ArticlePanel = lazyPart(async () => (await import('@/panels/article/ArticlePanel')).ArticlePanel, {
  Waiting: () => <div className="article" />,
});

/** Pictures are the canvas's, whose code for them is fetched when it is wanted; panels know neither. */
const PICTURES: PicturesOf = {
  svg: async (part, description) => (await import('@/canvas/export/present')).presentSvg(part, description),
  png: async (part, description) => (await import('@/canvas/export/present')).presentPng(part, description),
  page: async (description, linkCard) =>
    (await import('@/canvas/export/present')).pageSvg(description, linkCard),
};
const print = (): void => void printPage();

export function Page({ open }: { readonly open: OpenMap }) {
  useFocusKept();
  useEffect(() => fetchLater(AFTER_MAP), []);
  const isCompact = useIsCompact();
  const screen = useScreen();
  const sheet = useStore(selectSheet);
  const isEmbedded = useStore((state) => state.view.isEmbedded);
  const isSearchOpen = useStore(selectIsSearchOpen);
  const isText = useStore(({ view }) => view.isTextOpen || view.lens === 'article');
  /** Beside the text there is no room for the filters but where panels open. */
  const hasRail = !isCompact && !isEmbedded && !isText;
  const isSheet = !hasRail && !isEmbedded && sheet === 'filters';
  const hasPanel = useStore(
    ({ view }) => view.selection !== null || view.scope?.type === 'path' || sheet === 'start',
  );
  const PanelPlace = screen === 'reading' ? 'main' : 'div';
  const isPanelOpen = hasPanel || isSheet || (isSearchOpen && !isCompact);
  return (
    <>
      <div
        className="page"
        data-screen={screen}
        data-panel={isPanelOpen}
        data-text={isText && !isEmbedded}
        data-embedded={isEmbedded}
      >
        <div className={`[grid-area:top] ${isEmbedded ? '' : 'border-b border-line'}`}>
          {!isEmbedded && <Header />}
          <NoticeBar />
        </div>
        {!isCompact && !isEmbedded && <LensBar />}
        {hasRail && <FilterRail />}
        {(screen === 'map' || screen === 'outline') && <Main open={open} isOutline={screen === 'outline'} />}
        {!isEmbedded && (screen === 'article' || (isText && screen !== 'reading')) && (
          <Article open={open} isCompact={isCompact} />
        )}
        {isSheet && <FilterRail isSheet hasTools={isCompact} />}
        {/* The search stands over what is open beside the map, which waits. */}
        {!isSheet && (hasPanel || screen === 'reading') && (
          <PanelPlace
            className="panel-place flex min-h-0 flex-col focus:outline-none"
            tabIndex={-1}
            inert={isSearchOpen}
          >
            <Panel />
            <WalkBar isAlways={screen === 'reading'} />
          </PanelPlace>
        )}
        <SearchPlace isSheet={isCompact} />
        {isEmbedded ? <EmbedFoot /> : isCompact && <PhoneBar screen={screen} />}
        <Announcer />
      </div>
      <Dialogs pictures={PICTURES} onPrint={print} />
      <PrintHost Paper={PaperPart} />
    </>
  );
}

function Main({ open, isOutline }: { readonly open: OpenMap; readonly isOutline: boolean }) {
  const hasScope = useStore((state) => state.view.scope !== null || selectTracing(state) !== null);
  return (
    <main
      className="page-map relative min-h-0 min-w-0 [grid-area:map] focus:outline-none"
      aria-label={isOutline ? 'Outline' : 'Argument map'}
      tabIndex={-1}
    >
      <SummaryWords className="sr-only" />
      {isOutline ? (
        <OutlineLens />
      ) : (
        <>
          <MapCanvas key={open.key} open={open} />
          <NothingLeft />
        </>
      )}
      {hasScope && <ScopePart />}
    </main>
  );
}

function Article({ open, isCompact }: { readonly open: OpenMap; readonly isCompact: boolean }) {
  const isLens = useStore(({ view }) => view.lens === 'article');
  const canClose = !isLens && !isCompact;
  const article = (
    <ArticlePanel
      key={open.key}
      open={open}
      {...(canClose ? { onClose: () => getState().toggleText() } : {})}
    />
  );
  return isCompact ? <main className="contents">{article}</main> : article;
}

/** The panel beside the map. */
function Panel() {
  const selection = useStore((state) => state.view.selection);
  const scope = useStore((state) => state.view.scope);
  const sheet = useStore(selectSheet);
  if (selection !== null) return <SelectionPart of={selection} />;
  return sheet !== 'start' && scope?.type === 'path' ? <SelectionPart of={scope} /> : <StartPart />;
}
