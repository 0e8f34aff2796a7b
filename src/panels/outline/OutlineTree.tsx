/** The list: React Aria's tree grid (arrows, Home, End, letters, Enter). Only rows in view are elements of the page. */
import { use, useMemo, useRef } from 'react';
import { useTree } from 'react-aria/useTree';
import { CollectionRendererContext, ListLayout, Virtualizer } from 'react-aria-components';
import type { Key, Node } from 'react-stately';
import { useTreeState } from 'react-stately/useTreeState';
import { selectOutlineShown } from '@/store/selectors/outline';
import { getState, useStore } from '@/store/store';
import type { Shown } from '@/view/outlineShown';
import { useOutlineMap } from './OutlineMapContext';
import { OutlineRow } from './OutlineRow';
import { OutlineCollection, rowKey } from './outlineCollection';
import { rowWords } from './outlineMap';
import { TreeContext } from './treeContext';
import { useAwayWords } from './useAwayWords';
import { useReveal } from './useReveal';

/** Estimated height of a row until it has been on the screen, px. */
const ROW_HEIGHT = 132;
const LAYOUT = { estimatedRowSize: ROW_HEIGHT } as const;

export function OutlineTree() {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <Grid />
    </Virtualizer>
  );
}

function Grid() {
  const { CollectionRoot, layoutDelegate } = use(CollectionRendererContext);
  const outline = useOutlineMap();
  const shown = useStore(selectOutlineShown);
  const selection = useStore((state) => state.view.selection);
  const ref = useRef<HTMLDivElement>(null);
  const away = useAwayWords();
  const collection = useMemo(
    () => new OutlineCollection(shown, rowWords(outline, away), renderRow),
    [shown, outline, away],
  );
  const selected = selection?.type === 'claim' ? outline.index.fullPlaces.get(selection.id) : undefined;
  const selectedKeys = useMemo(() => (selected === undefined ? [] : [rowKey(selected)]), [selected]);
  const onSelect = (keys: 'all' | Set<Key>): void => {
    const [key] = keys === 'all' ? [] : keys;
    const row = key === undefined ? undefined : collection.getItem(key)?.value;
    if (row?.type !== 'row') return;
    const entry = outline.index.rows[row.place];
    if (entry === undefined) return;
    // A reference leads to the full entry of its claim, which opens beside the list.
    if (entry.isReference) goTo(entry.claim);
    else getState().selectClaim(entry.claim);
  };
  const tree = useTreeState({
    collection,
    expandedKeys: collection.expandedKeys,
    selectionMode: 'single',
    disallowEmptySelection: true,
    selectedKeys,
    onSelectionChange: onSelect,
  });
  const state = { ...tree, toggleKey };
  const goTo = useReveal(ref, state, selected);
  const { gridProps } = useTree(
    {
      'aria-label': 'The argument as a list',
      isVirtualized: true,
      escapeKeyBehavior: 'none',
      ...(layoutDelegate === undefined ? {} : { layoutDelegate }),
    },
    state,
    ref,
  );
  const { focusedKey } = state.selectionManager;
  const persisted = useMemo(() => (focusedKey === null ? null : new Set([focusedKey])), [focusedKey]);
  return (
    <div {...gridProps} ref={ref} className="min-h-0 flex-1 overflow-auto overscroll-contain outline-none">
      <TreeContext value={state}>
        <CollectionRoot collection={collection} persistedKeys={persisted} scrollRef={ref} />
      </TreeContext>
    </div>
  );

  function toggleKey(key: Key): void {
    const place = collection.getItem(key)?.value?.place;
    const entry = place === undefined ? undefined : outline.index.rows[place];
    // A reference has only doubts about its step beneath it, which are always shown.
    if (entry !== undefined && !entry.isReference) getState().toggleFold(entry.claim);
  }
}

function renderRow(node: Node<Shown>): React.ReactElement {
  return <OutlineRow node={node} />;
}
