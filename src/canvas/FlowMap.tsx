/** The map: cards and arrows that can be walked by mouse, touch and keyboard. */
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
 * React Flow marks arrows by this class and lets no drag begin on what `.closest('.' + class)` finds. Here a drag
 * begins anywhere, or a finger would be stuck between arrows: as a selector these words find nothing.
 */
const NOTHING_HOLDS = 'arrow nothing';

/** A map with all that is needed to draw it. */
export interface MapLayersProps {
  readonly open: OpenMap;
  readonly graph: ArgumentGraph;
  readonly layout: PackedLayout;
  /** What the layout was made for. */
  readonly arrangement: Arrangement;
  readonly place: React.RefObject<HTMLDivElement | null>;
  readonly size: Size;
}

export interface FlowMapProps extends MapLayersProps {
  /** What was selected when the map was opened, which may be closed before this is there. */
  readonly opened: Selection | null;
  /** What draws most of the map; `null` where all of it is nodes. */
  readonly mapScene: MapScene | null;
  readonly picture: React.RefObject<OverviewPicture | null>;
  /** Called when all nodes and edges of a map without an overview are in the page, or do not come. */
  readonly onThere: () => void;
}

/** Cards and arrows as React Flow's nodes and edges, over the overview where the map is too large for that. */
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
  const [opening] = useState(() => openingView(layout, arrangement, size, selectInterest(getState())));
  /** While something is selected or found the rest recedes, by one class: no card has to be drawn anew for it. */
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
        {/* A picture that comes only when an argument has made the map large begins at the present view. */}
        <FollowView key={String(mapScene === null)} picture={picture} />
        <MapControls onShowAll={showAll} onZoom={onReaderMove} />
      </ReactFlow>
      {mapScene !== null && stops.now !== null && (
        <Surroundings graph={graph} id={stops.now} isThere={isThere} onGo={goTo} />
      )}
    </>
  );
}

/** How many frames edges may take to come: React Flow measures their ends first. */
const PATIENCE = 60;

/** Calls `onThere` once so many edges are in the page, or cannot be waited for; `null`: nobody waits. */
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
