/** A row of the outline: its place in the tree, and its content. */
import { memo, useId, useRef } from 'react';
import { useTreeItem } from 'react-aria/useTree';
import { Button } from 'react-aria-components/Button';
import type { Node } from 'react-stately';
import type { Shown, ShownRow } from '@/view/outlineShown';
import { FullEntry } from './FullEntry';
import { indentStyle } from './indent';
import { useOutlineMap } from './OutlineMapContext';
import { OutlineCollection } from './outlineCollection';
import { entryAt, leftOutWords } from './outlineMap';
import { ReferenceEntry } from './ReferenceEntry';
import { useTreeContext } from './treeContext';
import { useAwayWords } from './useAwayWords';

export const OutlineRow = memo(function OutlineRow({ node }: { readonly node: Node<Shown> }) {
  const state = useTreeContext();
  const ref = useRef<HTMLDivElement>(null);
  const wordsId = useId();
  const row = node.value;
  const isExpanded = row?.type === 'row' ? row.isExpanded : null;
  const hasChildItems = isExpanded !== null;
  const item = useTreeItem({ node, hasChildItems }, state, ref);
  const { index } = useOutlineMap();
  const away = useAwayWords();
  const isFull = row?.type === 'row' && !row.isFaded && index.rows[row.place]?.isReference === false;
  const { collection } = state;
  if (row === null || !(collection instanceof OutlineCollection)) return null;
  return (
    <div
      {...item.rowProps}
      ref={ref}
      aria-expanded={isExpanded ?? undefined}
      aria-rowindex={collection.indexOf(node.key) + 1}
      aria-posinset={row.position}
      aria-setsize={collection.countBeside(node)}
      {...(isFull ? { 'aria-describedby': wordsId } : {})}
      className="outline-row group/row"
      data-key={node.key}
      data-selected={item.isSelected}
      style={indentStyle(row.level)}
    >
      <div {...item.gridCellProps} className="relative">
        {hasChildItems && (
          <Button
            {...item.expandButtonProps}
            className="outline-toggle absolute -top-1.5 -left-7.5 grid h-8 w-7.5 place-content-center rounded-sm text-soft hover:text-ink max-wide:-top-2.5 max-wide:-left-10 max-wide:size-10"
          >
            <Chevron />
          </Button>
        )}
        {row.type === 'row' ? (
          <RowWords row={row} id={wordsId} />
        ) : (
          <p className="text-note text-soft">{leftOutWords(row.claims, away)}</p>
        )}
      </div>
    </div>
  );
});

function RowWords({ row, id }: { readonly row: ShownRow; readonly id: string }) {
  const outline = useOutlineMap();
  const entry = entryAt(outline, row.place);
  if (entry === undefined) return null;
  if (entry.isReference) return <ReferenceEntry entry={entry} row={row} />;
  return <FullEntry entry={entry} row={row} wordsId={id} />;
}

function Chevron() {
  return (
    <svg viewBox="0 0 12 12" className="size-3 group-aria-expanded/row:rotate-90" aria-hidden="true">
      <path d="M4 2 8 6 4 10" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
