/** The map: cards and arrows that can be walked by mouse, touch and keyboard. */
import '@xyflow/react/dist/base.css';
import './canvas.css';
import { ReactFlow, ReactFlowProvider } from '@xyflow/react';
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { LayoutResult } from '@/layout/types';
import type { OpenMap } from '@/store/documentSlice';
import { selectEmphasis, selectGraph, selectMainAnswers, selectVisible } from '@/store/selectors';
import { actions, useStore } from '@/store/store';
import { useMedia } from '@/ui/media';
import type { Selection } from '@/view/settings';
import { FARTHEST, NEAREST, type Size } from './camera';
import { ClaimNode } from './ClaimNode';
import { mapLabel } from './labels';
import { MapControls } from './MapControls';
import { RelationEdge } from './RelationEdge';
import type { MapShape } from './sizes';
import { TopicNode } from './TopicNode';
import { toFlow, withReading } from './toFlow';
import { openingView } from './framing';
import { useCamera } from './useCamera';
import { useMapLayout } from './useMapLayout';
import { isWalkKey, walk } from './walkKeys';

const NODE_TYPES = { claim: ClaimNode, topic: TopicNode };
const EDGE_TYPES = { relation: RelationEdge };
/** Screens taller than this ratio get the arrangement that is scrolled. */
const PORTRAIT_SCREEN = '(max-aspect-ratio: 4/5)';
/** How long cards glide to new places, ms; `canvas.css` has the same figure. */
const GLIDE_MS = 450;

/** Fills its parent. Waits for positions only where none were shipped with the map. */
export function MapCanvas({ open }: { readonly open: OpenMap }) {
  const shape: MapShape = useMedia(PORTRAIT_SCREEN) ? 'portrait' : 'landscape';
  const layout = useMapLayout(open, shape);
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const rect = place.current?.getBoundingClientRect();
    if (rect !== undefined) setSize({ width: rect.width, height: rect.height });
  }, []);
  return (
    <div ref={place} className="map" data-shape={shape}>
      {layout === null || size === null ? (
        <p className="map-wait" role="status">
          Laying out {open.map.claims.length} claims…
        </p>
      ) : (
        <ReactFlowProvider>
          <Flow open={open} layout={layout} shape={shape} place={place} size={size} />
        </ReactFlowProvider>
      )}
    </div>
  );
}

interface FlowProps {
  readonly open: OpenMap;
  readonly layout: LayoutResult;
  readonly shape: MapShape;
  readonly place: React.RefObject<HTMLDivElement | null>;
  readonly size: Size;
}

function Flow({ open, layout, shape, place, size }: FlowProps) {
  const graph = useStore(selectGraph);
  const answers = useStore(selectMainAnswers);
  const selection = useStore((state) => state.view.selection);
  const sheet = useStore((state) => state.sheet);
  const { selectClaim, selectRelation, clearSelection, pointAt } = actions();
  const isThere = (id: string): boolean => layout.boxes.has(id);
  const first = answers.find(isThere) ?? open.map.claims.find(({ id }) => isThere(id))?.id ?? null;
  const [tabStop, setTabStop] = useState<string | null>(null);
  const { showAll, showCard, onReaderMove } = useCamera(place, layout, shape);
  const isGliding = useGlide(layout);
  const [opening] = useState(() => openingView(layout, shape, size, selectEmphasis(actions())));

  const flow = useMemo(
    () => (graph === null ? { nodes: [], edges: [] } : toFlow(open.map, graph, layout)),
    [open.map, graph, layout],
  );
  const stop = tabStop !== null && isThere(tabStop) ? tabStop : first;
  const visible = useStore((state) => selectVisible(state).claims);
  const selected = selection?.type === 'claim' ? selection.id : null;
  const nodes = useMemo(
    () => withReading(flow.nodes, { stop, selected, visible }),
    [flow.nodes, stop, selected, visible],
  );

  const focusCard = useCallback(
    (id: string) => {
      setTabStop(id);
      cardOf(place.current, id)?.focus({ preventScroll: true });
    },
    [place],
  );
  useReturnOfFocus(selection, selection === null && sheet === null, stop, focusCard);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['id'] : undefined;
    if (id === undefined || graph === null || !graph.claims.has(id)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      setTabStop(id);
      selectClaim(id);
      return;
    }
    if (!isWalkKey(event.key)) return;
    event.preventDefault();
    const next = walk(graph, id, event.key, first, isThere);
    if (next === null) return;
    focusCard(next);
    showCard(next);
  };

  return (
    <ReactFlow
      className={isGliding ? 'is-gliding' : ''}
      aria-label={mapLabel(open.map)}
      onKeyDown={onKeyDown}
      nodes={nodes}
      edges={flow.edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      defaultViewport={opening}
      minZoom={FARTHEST}
      maxZoom={NEAREST}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      zoomOnDoubleClick={false}
      onNodeClick={(_, node) => {
        if (node.type !== 'claim') return;
        setTabStop(node.id);
        selectClaim(node.id);
      }}
      onNodeMouseEnter={(_, node) => pointAt(node.type === 'claim' ? node.id : null)}
      onNodeMouseLeave={() => pointAt(null)}
      onEdgeClick={(_, edge) => selectRelation(edge.id)}
      onPaneClick={clearSelection}
      onMoveStart={(event) => {
        if (event !== null) onReaderMove();
      }}
    >
      <MapControls onShowAll={showAll} onZoom={onReaderMove} />
    </ReactFlow>
  );
}

/** True for as long as cards glide from one arrangement to the next. */
function useGlide(layout: LayoutResult): boolean {
  const [settled, setSettled] = useState(layout);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(layout), GLIDE_MS);
    return () => clearTimeout(timer);
  }, [layout]);
  return settled !== layout;
}

/**
 * When what stood beside the map closes and focus would fall to the page, it goes back to the card that was
 * told of, or else to the one where Tab enters the map.
 */
function useReturnOfFocus(
  selection: Selection | null,
  isClosed: boolean,
  stop: string | null,
  focusCard: (id: string) => void,
): void {
  const last = useRef<string | null>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isClosed) {
      wasOpen.current = true;
      if (selection?.type === 'claim') last.current = selection.id;
      return;
    }
    const target = last.current ?? stop;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && isLost && target !== null) focusCard(target);
    wasOpen.current = false;
    last.current = null;
  }, [selection, isClosed, stop, focusCard]);
}

function cardOf(place: HTMLElement | null, id: string): HTMLElement | null {
  return place?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
}
