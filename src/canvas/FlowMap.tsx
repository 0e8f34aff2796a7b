/** The map: cards and arrows that can be explored by mouse, touch and keyboard. */
import './flow.css';
import './canvas.css';
import { ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { ArgumentGraph } from '@/domain/graph';
import { farthest, NEAREST, type Size } from '@/drawing/camera';
import type { OverviewPicture } from '@/drawing/canvas/overviewPicture';
import { openingView } from '@/drawing/framing';
import { mapLabel } from '@/drawing/labels';
import type { Arrangement } from '@/drawing/lens';
import type { MapScene } from '@/drawing/mapScene';
import type { PackedLayout } from '@/layout/types';
import type { OpenMap } from '@/store/state';
import { selectMainAnswers } from '@/store/selectors/document';
import { selectInterest, selectIsAway } from '@/store/selectors/highlights';
import { selectPresent } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import { untilFrame } from '@/ui/untilFrame';
import type { Selection } from '@/view/settings';
import { ClaimNode } from './ClaimNode';
import { FollowView } from './FollowView';
import { focusWhenThere, useReturnOfFocus, useStops } from './focus';
import { MapControls } from './MapControls';
import { RelationEdge } from './RelationEdge';
import { Surroundings } from './Surroundings';
import { TitleNode } from './TitleNode';
import { useCamera } from './useCamera';
import { useGlide } from './useGlide';
import { useNodes } from './useNodes';
import { usePointer } from './usePointer';
import { useSharedTouch } from './useSharedTouch';
import { isWalkKey, walk } from './walkKeys';

const NODE_TYPES = { claim: ClaimNode, title: TitleNode };
const EDGE_TYPES = { relation: RelationEdge };
/**
 * React Flow lets no drag begin on what `.closest('.' + class)` finds, and gives arrows this class. As a selector
 * these words find nothing, so a drag can begin anywhere; otherwise a finger would be stuck between arrows.
 */
const NOTHING_HOLDS = 'arrow nothing';

/** A map with everything needed to draw it. */
export interface MapLayersProps {
  readonly open: OpenMap;
  readonly graph: ArgumentGraph;
  readonly layout: PackedLayout;
  /** The lens and shape of the layout. */
  readonly arrangement: Arrangement;
  readonly place: React.RefObject<HTMLDivElement | null>;
  readonly size: Size;
}

export interface FlowMapProps extends MapLayersProps {
  /** The selection when the map was opened, which may be closed before this component exists. */
  readonly opened: Selection | null;
  /** The scene of the overview; `null` where all of the map is nodes. */
  readonly mapScene: MapScene | null;
  readonly picture: React.RefObject<OverviewPicture | null>;
  /** Called when all edges of a map without an overview are in the page, or cannot be waited for. */
  readonly onThere: () => void;
}

/** Cards and arrows as React Flow's nodes and edges, over the overview of a large map. */
export function FlowMap(props: FlowMapProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

function Flow({
  open,
  graph,
  layout,
  arrangement,
  place,
  size,
  opened,
  mapScene,
  picture,
  onThere,
}: FlowMapProps) {
  const answers = useStore(selectMainAnswers);
  const { selectClaim, selectRelation, clearSelection, pointAt } = getState();
  const present = useStore(selectPresent);
  const isThere = (id: string): boolean => layout.boxes.has(id) && present?.claims.has(id) !== false;
  const first = answers.find(isThere) ?? open.map.claims.find(({ id }) => isThere(id))?.id ?? null;
  const stops = useStops(first, isThere);
  const { showAll, showCard, onReaderMove } = useCamera(place, layout, arrangement);
  const { isGliding, endGlide } = useGlide(layout, mapScene === null);
  const [opening] = useState(() =>
    openingView({ layout, arrangement, emphasis: selectInterest(getState()) }, size),
  );
  /** Makes all else recede by one class, so that no card has to be rendered again. */
  const isAway = useStore(selectIsAway);
  const isEmbedded = useStore((state) => state.view.isEmbedded);
  useSharedTouch(place, isEmbedded);

  const { nodes, edges } = useNodes(open.map, graph, layout, mapScene, stops, arrangement.lens);
  const pointer = usePointer(mapScene);
  useThere(place, mapScene === null ? edges.length : null, onThere);

  const { stand } = stops;
  const focusCard = useCallback(
    (id: string) => {
      stand(id);
      focusWhenThere(place.current, id);
    },
    [place, stand],
  );
  useReturnOfFocus(stops.now, focusCard, opened, isThere);
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
      stand(id);
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
    focusCard(hit.id);
    selectClaim(hit.id);
  };

  return (
    <>
      <ReactFlow
        className={[isGliding ? 'is-gliding' : '', isAway ? 'is-away' : ''].join(' ')}
        aria-label={mapLabel(open.map)}
        onKeyDown={onKeyDown}
        nodes={nodes}
        edges={edges}
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
        noPanClassName={NOTHING_HOLDS}
        preventScrolling={!isEmbedded}
        onNodeClick={(_, node) => {
          if (node.type !== 'claim') return;
          stand(node.id);
          selectClaim(node.id);
        }}
        onNodeMouseEnter={(_, node) => pointAt(node.type === 'claim' ? node.id : null)}
        onNodeMouseLeave={() => pointAt(null)}
        onEdgeClick={(_, edge) => selectRelation(edge.id)}
        onPaneClick={onPaneClick}
        {...pointer.handlers}
        onMoveStart={(event) => {
          if (event === null) return;
          endGlide();
          onReaderMove();
        }}
      >
        {/* A new key: an overview that starts only when an argument is opened begins at the present view. */}
        <FollowView key={String(mapScene === null)} picture={picture} />
        <MapControls onShowAll={showAll} onZoom={onReaderMove} />
      </ReactFlow>
      {mapScene !== null && stops.now !== null && (
        <Surroundings graph={graph} id={stops.now} isThere={isThere} onGo={goTo} />
      )}
    </>
  );
}

/** Most frames to wait for edges: React Flow measures their ends first. */
const PATIENCE = 60;

/** Calls `onThere` once when that many edges are in the page or PATIENCE has run out; never for `null`. */
function useThere(
  place: React.RefObject<HTMLElement | null>,
  edges: number | null,
  onThere: () => void,
): void {
  const last = useRef(onThere);
  useEffect(() => {
    last.current = onThere;
  });
  useEffect(() => {
    if (edges === null) return;
    const areThere = (): boolean =>
      (place.current?.querySelectorAll('.react-flow__edge').length ?? 0) >= edges;
    return untilFrame(areThere, PATIENCE, () => last.current());
  }, [place, edges]);
}
