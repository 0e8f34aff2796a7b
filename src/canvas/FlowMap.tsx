/** The map: cards and arrows that can be walked by mouse, touch and keyboard. */
import '@xyflow/react/dist/base.css';
import { ReactFlow } from '@xyflow/react';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useState } from 'react';
import type { ArgumentGraph } from '@/domain/graph';
import type { LayoutResult, PackedLayout } from '@/layout/types';
import type { OpenMap } from '@/store/documentSlice';
import { selectEmphasis, selectMainAnswers } from '@/store/selectors';
import { actions, useStore } from '@/store/store';
import { farthest, NEAREST, type Size } from './camera';
import { ClaimNode } from './ClaimNode';
import { FarMap } from './far/FarMap';
import { focusWhenThere, useReturnOfFocus, useStops } from './focus';
import { openingView } from './framing';
import { mapLabel } from './labels';
import { MapControls } from './MapControls';
import { RelationEdge } from './RelationEdge';
import type { MapShape } from './sizes';
import { Surroundings } from './Surroundings';
import { TopicNode } from './TopicNode';
import { useCamera } from './useCamera';
import { useFar } from './useFar';
import { useNodes } from './useNodes';
import { usePointer } from './usePointer';
import { isWalkKey, walk } from './walkKeys';

const NODE_TYPES = { claim: ClaimNode, topic: TopicNode };
const EDGE_TYPES = { relation: RelationEdge };
/** How long cards glide to new places, ms; `canvas.css` has the same figure. */
const GLIDE_MS = 450;

interface FlowMapProps {
  readonly open: OpenMap;
  readonly graph: ArgumentGraph;
  readonly layout: PackedLayout;
  readonly shape: MapShape;
  readonly place: React.RefObject<HTMLDivElement | null>;
  readonly size: Size;
}

/** Cards and arrows as React Flow's nodes and edges, over the far picture where the map is too large for that. */
export function FlowMap({ open, graph, layout, shape, place, size }: FlowMapProps) {
  const answers = useStore(selectMainAnswers);
  const { selectClaim, selectRelation, clearSelection, pointAt } = actions();
  const isThere = (id: string): boolean => layout.boxes.has(id);
  const first = answers.find(isThere) ?? open.map.claims.find(({ id }) => isThere(id))?.id ?? null;
  const stops = useStops(first, isThere);
  const { showAll, showCard, onReaderMove } = useCamera(place, layout, shape);
  const isGliding = useGlide(layout);
  /** While something is selected the rest recedes, by one class: no card has to be drawn anew for it. */
  const isAway = useStore((state) => state.view.selection !== null);
  const [opening] = useState(() => openingView(layout, shape, size, selectEmphasis(actions())));

  const far = useFar(open.map, graph, layout);
  const { nodes, edges } = useNodes(open.map, graph, layout, far, stops);
  const pointer = usePointer(far);
  useDrawnMark(place, far === null);

  const { stand } = stops;
  const focusCard = useCallback(
    (id: string) => {
      stand(id);
      focusWhenThere(place.current, id);
    },
    [place, stand],
  );
  useReturnOfFocus(stops.now, focusCard);
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
      {far !== null && <FarMap far={far} opening={opening} size={size} place={place} />}
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
          if (event !== null) onReaderMove();
        }}
      >
        <MapControls onShowAll={showAll} onZoom={onReaderMove} />
      </ReactFlow>
      {far !== null && stops.now !== null && <Surroundings graph={graph} id={stops.now} onGo={goTo} />}
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

/** Marks the map as drawn once all its nodes are in the page; where there is a far picture, that tells. */
function useDrawnMark(place: React.RefObject<HTMLElement | null>, isAllNear: boolean): void {
  useEffect(() => {
    const element = place.current;
    if (element === null || !isAllNear) return;
    const frame = requestAnimationFrame(() => {
      element.dataset['drawn'] = 'true';
    });
    return () => {
      cancelAnimationFrame(frame);
      delete element.dataset['drawn'];
    };
  }, [place, isAllNear]);
}
