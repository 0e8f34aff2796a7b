/**
 * The outline: the map as a nested list, for keyboards, screen readers and phones. Each claim is in full once; folds,
 * filters and selection are those of the map.
 */
import { memo, useMemo } from 'react';
import { paragraphFinder } from '@/analysis/quotes/quoteParagraph';
import { counted } from '@/domain/counted';
import { selectOutlineIndex } from '@/store/selectors/outline';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { allFolds } from '@/view/outlineShown';
import { useOpenMap } from '../frame/useOpenMap';
import './outline.css';
import { OutlineMapContext } from './OutlineMapContext';
import { OutlineTree } from './OutlineTree';
import { Silent } from './Silent';

export function OutlineLens() {
  const { open, map, index: facts } = useOpenMap();
  const index = useStore(selectOutlineIndex);
  const { texts } = open;
  const outline = useMemo(
    () => ({ facts, index, paragraphOf: paragraphFinder(texts) }),
    [facts, index, texts],
  );
  return (
    <OutlineMapContext value={outline}>
      <section className="absolute inset-0 flex flex-col bg-paper" aria-label="Outline">
        <Toolbar />
        {map.claims.length === 0 ? (
          <p className="flex-1 p-6 text-center font-serif text-title font-semibold">
            This map has no claims.
          </p>
        ) : (
          <OutlineTree key={map.id} />
        )}
        <Silent />
      </section>
    </OutlineMapContext>
  );
}

/** How many claims and relations there are, and buttons to expand or collapse all. */
const Toolbar = memo(function Toolbar() {
  const { map } = useOpenMap();
  const isAnyFolded = useStore((state) => state.view.folded.length > 0);
  return (
    <div className="mx-auto box-border flex w-full max-w-190 items-center justify-between gap-3 px-6 pt-3.5 pb-2.5 text-small max-wide:px-4 max-wide:pt-2.5 max-wide:pb-2">
      <p className="text-soft">
        {counted(map.claims.length, 'claim')}, {counted(map.relations.length, 'relation')}
      </p>
      <div className="flex gap-2">
        <Button
          className="aria-disabled:text-soft max-wide:min-h-10"
          aria-disabled={!isAnyFolded}
          onClick={() => getState().foldAll([])}
        >
          Expand all
        </Button>
        <Button
          className="max-wide:min-h-10"
          onClick={() => getState().foldAll(allFolds(selectOutlineIndex(getState())))}
        >
          Collapse all
        </Button>
      </div>
    </div>
  );
});
