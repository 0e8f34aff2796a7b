/** The screen: where the rooms are joined and the keys that belong to no part of it. */
import { lazy, Suspense, useEffect } from 'react';
import { MapCanvas } from '@/canvas/MapCanvas';
import { Announcer } from '@/panels/Announcer';
import { ClaimPanel } from '@/panels/ClaimPanel';
import { Dialogs } from '@/panels/Dialogs';
import { FaultPanel } from '@/panels/FaultPanel';
import { FilterRail } from '@/panels/FilterRail';
import { Header } from '@/panels/Header';
import { useCommands } from '@/panels/keys/useCommands';
import { LensBar } from '@/panels/LensBar';
import { NoticeBar } from '@/panels/NoticeBar';
import { NothingLeft } from '@/panels/NothingLeft';
import { Opening } from '@/panels/Opening';
import { PathPanel } from '@/panels/PathPanel';
import { PhoneBar } from '@/panels/PhoneBar';
import { RelationPanel } from '@/panels/RelationPanel';
import { ScopeBar } from '@/panels/ScopeBar';
import { SearchPlace } from '@/panels/search/SearchPlace';
import { SpeakerPanel } from '@/panels/SpeakerPanel';
import { StartPanel } from '@/panels/StartPanel';
import { useIsCompact, useScreen } from '@/panels/useScreen';
import { WalkBar } from '@/panels/walk/WalkBar';
import { catalogue } from '@/storage/shipped';
import { selectMap } from '@/store/selectors';
import { actions, useStore } from '@/store/store';

/** The outline and the tree that it is made of come when they are asked for, and so does the article. */
const OutlineLens = lazy(async () => ({
  default: (await import('@/panels/outline/OutlineLens')).OutlineLens,
}));
const ArticlePanel = lazy(async () => ({
  default: (await import('@/panels/article/ArticlePanel')).ArticlePanel,
}));

export function App() {
  const current = useStore((state) => state.document);
  const asked = useStore((state) => state.view.map);
  const title = useStore((state) => selectMap(state)?.question);
  useEffect(() => {
    document.title = title === undefined ? 'Standpoint' : `${title} · Standpoint`;
  }, [title]);
  useEscape();
  useCommands();
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
  const isCompact = useIsCompact();
  const screen = useScreen();
  const sheet = useStore((state) => state.sheet);
  const isSearchOpen = useStore((state) => state.isSearchOpen);
  const isArticle = useStore(({ view }) => view.lens === 'article');
  const isText = useStore(({ view }) => view.isTextOpen || view.lens === 'article');
  const isSheet = isCompact && sheet === 'filters';
  const hasPanel = useStore(({ view, sheet: opened }) => {
    const isPath = view.scope?.type === 'path';
    return view.selection !== null || isPath || opened === 'start';
  });
  const isPanelOpen = hasPanel || isSheet || (isSearchOpen && !isCompact);
  return (
    <div className="page" data-screen={screen} data-panel={isPanelOpen} data-text={isText}>
      <div className="page-top">
        <Header />
        <NoticeBar />
      </div>
      {!isCompact && <LensBar />}
      {!isCompact && <FilterRail />}
      {(screen === 'map' || screen === 'outline') && (
        <main className="page-map" aria-label={screen === 'map' ? 'Argument map' : 'Outline'} tabIndex={-1}>
          {screen === 'map' ? (
            <>
              <MapCanvas key={open.map.id} open={open} />
              <NothingLeft />
            </>
          ) : (
            <Suspense fallback={<p className="page-wait">The outline is on its way.</p>}>
              <OutlineLens />
            </Suspense>
          )}
          <ScopeBar />
        </main>
      )}
      {(screen === 'article' || (isText && screen !== 'reading')) && (
        <Suspense fallback={<div className="article" />}>
          <ArticlePanel
            key={open.map.id}
            open={open}
            {...(isArticle || isCompact ? {} : { onClose: () => actions().toggleText() })}
          />
        </Suspense>
      )}
      {isSheet && <FilterRail isSheet />}
      {/* The search stands over what is open beside the map, which waits. */}
      {!isSheet && (hasPanel || screen === 'reading') && (
        <div className="panel-place" inert={isSearchOpen}>
          <Panel />
          <WalkBar isAlways={screen === 'reading'} />
        </div>
      )}
      <SearchPlace
        isSheet={isCompact}
        onClose={actions().closeSearch}
        onShowParagraph={actions().goToParagraph}
      />
      {isCompact && <PhoneBar screen={screen} />}
      <Dialogs />
      <Announcer />
    </div>
  );
}

/** What is told beside the map. */
function Panel() {
  const selection = useStore((state) => state.view.selection);
  const scope = useStore((state) => state.view.scope);
  switch (selection?.type) {
    case 'claim':
      return <ClaimPanel id={selection.id} />;
    case 'relation':
      return <RelationPanel id={selection.id} />;
    case 'speaker':
      return <SpeakerPanel id={selection.id} />;
    case undefined:
      if (scope?.type === 'path') return <PathPanel from={scope.from} to={scope.to} />;
      return <StartPanel />;
  }
}

/** Escape closes what is open beside the map, then what is singled out, wherever the focus is. */
function useEscape(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const state = actions();
      const { view, sheet, dialog, tracing, isSearchOpen } = state;
      if (event.key !== 'Escape' || event.defaultPrevented || dialog !== null) return;
      if (isSearchOpen) state.closeSearch();
      else if (tracing !== null) state.endTrace();
      else if (view.selection !== null || sheet !== null) state.clearSelection();
      else if (view.scope !== null) state.clearScope();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
