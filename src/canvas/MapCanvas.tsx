/** The map: cards and arrows that can be walked by mouse, touch and keyboard. */
import '@xyflow/react/dist/base.css';
import './canvas.css';
import { ReactFlow, ReactFlowProvider } from '@xyflow/react';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ArgumentGraph } from '@/domain/graph';
import type { LayoutResult, PackedLayout } from '@/layout/types';
import type { OpenMap } from '@/store/documentSlice';
import { selectEmphasis, selectGraph, selectMainAnswers, selectVisible } from '@/store/selectors';
import { actions, useStore } from '@/store/store';
import { useMedia } from '@/ui/media';
import type { Selection } from '@/view/settings';
import { farthest, NEAREST, type Size } from './camera';
import { ClaimNode } from './ClaimNode';
import { FarMap } from './far/FarMap';
import { mapLabel } from './labels';
import { LayoutWait, PlainNote } from './LayoutWait';
import { MapControls } from './MapControls';
import { RelationEdge } from './RelationEdge';
import type { MapShape } from './sizes';
import { Surroundings } from './Surroundings';
import { TopicNode } from './TopicNode';
import { toFlow, withReading } from './toFlow';
import { openingView } from './framing';
import { useCamera } from './useCamera';
import { useFar } from './useFar';
import { useMapLayout } from './useMapLayout';
import { useNear } from './useNear';
import { usePointer } from './usePointer';
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
  const { layout, progress, isPlain } = useMapLayout(open, shape);
  const graph = useStore(selectGraph);
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const rect = place.current?.getBoundingClientRect();
    if (rect !== undefined) setSize({ width: rect.width, height: rect.height });
  }, []);
  return (
    <div ref={place} className="map" data-shape={shape}>
      {layout === null || size === null || graph === null ? (
        <LayoutWait claims={open.map.claims.length} progress={progress} />
      ) : (
        <ReactFlowProvider>
          <Flow open={open} graph={graph} layout={layout} shape={shape} place={place} size={size} />
        </ReactFlowProvider>
      )}
      {isPlain && <PlainNote />}
    </div>
  );
}

interface FlowProps {
  readonly open: OpenMap;
  readonly graph: ArgumentGraph;
  readonly layout: PackedLayout;
  readonly shape: MapShape;
  readonly place: React.RefObject<HTMLDivElement | null>;
  readonly size: Size;
}

function Flow({ open, graph, layout, shape, place, size }: FlowProps) {
  const answers = useStore(selectMainAnswers);
  const selection = useStore((state) => state.view.selection);
  const sheet = useStore((state) => state.sheet);
  const { selectClaim, selectRelation, clearSelection, pointAt } = actions();
  const isThere = (id: string): boolean => layout.boxes.has(id);
  const first = answers.find(isThere) ?? open.map.claims.find(({ id }) => isThere(id))?.id ?? null;
  /** Where the keys stand and where they stood before, which stays there until the focus has left it. */
  const [stops, setStops] = useState<readonly [string | null, string | null]>([null, null]);
  const setTabStop = useCallback(
    (id: string) => setStops(([now]) => (now === id ? [now, null] : [id, now])),
    [],
  );
  const { showAll, showCard, onReaderMove } = useCamera(place, layout, shape);
  const isGliding = useGlide(layout);
  const [opening] = useState(() => openingView(layout, shape, size, selectEmphasis(actions())));

  const far = useFar(open.map, graph, layout);
  const near = useNear(far);
  const flow = useMemo(() => toFlow(open.map, graph, layout, far === null), [open.map, graph, layout, far]);
  const stop = stops[0] !== null && isThere(stops[0]) ? stops[0] : first;
  const visible = useStore((state) => selectVisible(state).claims);
  const selected = selection?.type === 'claim' ? selection.id : null;
  const before = stops[1];
  const nodes = useMemo(() => {
    const kept = [stop, selected, before].filter((id) => id !== null);
    const ids =
      far === null
        ? open.map.claims.map(({ id }) => id)
        : new Set([...kept, ...near.flatMap((card) => far.packed.boxIds[card] ?? [])]);
    const reading = { stop, selected, visible, isWhole: far === null };
    return [...flow.topics, ...withReading(flow.claims([...ids]), reading)];
  }, [open.map, flow, far, near, stop, selected, before, visible]);
  const pointer = usePointer(far);

  const focusCard = useCallback(
    (id: string) => {
      setTabStop(id);
      focusWhenThere(place.current, id);
    },
    [place, setTabStop],
  );
  useReturnOfFocus(selection, selection === null && sheet === null, stop, focusCard);
  const goTo = (id: string): void => {
    focusCard(id);
    showCard(id);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['id'] : undefined;
    if (id === undefined || !graph.claims.has(id)) return;
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
    if (next !== null) goTo(next);
  };
  const onPaneClick = (event: MouseEvent): void => {
    const hit = pointer.at(event);
    if (hit === null) return clearSelection();
    if (hit.type === 'relation') return selectRelation(hit.id);
    setTabStop(hit.id);
    selectClaim(hit.id);
  };

  return (
    <>
      {far !== null && <FarMap far={far} opening={opening} size={size} place={place} />}
      <ReactFlow
        className={isGliding ? 'is-gliding' : ''}
        aria-label={mapLabel(open.map)}
        onKeyDown={onKeyDown}
        nodes={nodes}
        edges={flow.edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        defaultViewport={opening}
        minZoom={farthest(layout, size)}
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
        onPaneClick={onPaneClick}
        {...pointer.handlers}
        onMoveStart={(event) => {
          if (event !== null) onReaderMove();
        }}
      >
        <MapControls onShowAll={showAll} onZoom={onReaderMove} />
      </ReactFlow>
      {far !== null && stop !== null && <Surroundings graph={graph} id={stop} onGo={goTo} />}
    </>
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

/** How many frames a node may take to come into the page after it was asked for. */
const PATIENCE = 30;

/** Focuses a claim's card as soon as it is in the page: on a large map it comes with the next frames. */
function focusWhenThere(place: HTMLElement | null, id: string, patience = PATIENCE): void {
  const card = place?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
  if (card !== null) card.focus({ preventScroll: true });
  else if (patience > 0) requestAnimationFrame(() => focusWhenThere(place, id, patience - 1));
}
