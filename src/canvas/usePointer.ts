/** Finds what is under the pointer where the overview draws it, without an element of the page. */
import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useEffect, useMemo } from 'react';
import type { MapScene } from '@/drawing/mapScene';
import { cardAt, relationAt } from '@/drawing/sceneIndex';
import { selectPresent } from '@/store/selectors/visible';
import { getState } from '@/store/store';
import { oncePerFrame } from '@/ui/untilFrame';
import type { Selection } from '@/view/settings';

/** How far from a card or line the pointer still hits it, px of the screen. */
const REACH = { card: 4, relation: 6 };

interface Pointer {
  /** The claim or relation under the pointer; `null` for none, and where everything is a node. */
  readonly at: (event: { readonly clientX: number; readonly clientY: number }) => Selection | null;
  /** For React Flow: highlight what is under the pointer, and change the cursor. */
  readonly handlers: {
    readonly onPaneMouseMove: (event: MouseEvent) => void;
    readonly onPaneMouseLeave: () => void;
  };
}

export function usePointer(mapScene: MapScene | null): Pointer {
  const flow = useReactFlow();
  const { pointer, cancel } = useMemo(() => pointerOver(mapScene, flow), [mapScene, flow]);
  useEffect(() => cancel, [cancel]);
  return pointer;
}

function pointerOver(
  mapScene: MapScene | null,
  flow: ReturnType<typeof useReactFlow>,
): { readonly pointer: Pointer; readonly cancel: () => void } {
  const at: Pointer['at'] = ({ clientX, clientY }) => {
    if (mapScene === null) return null;
    const point = flow.screenToFlowPosition({ x: clientX, y: clientY });
    const zoom = flow.getZoom();
    const { boxIds, arrowIds } = mapScene.packed;
    const present = selectPresent(getState());
    const isCard = (card: number): boolean => present?.claims.has(boxIds[card] ?? '') !== false;
    const isRelation = (place: number): boolean => present?.relations.has(arrowIds[place] ?? '') !== false;
    const card = cardAt(mapScene.index(), point, REACH.card / zoom, isCard);
    const claim = boxIds[card];
    if (claim !== undefined) return { type: 'claim', id: claim };
    const place = relationAt(mapScene.scene, mapScene.index(), point, REACH.relation / zoom, isRelation);
    const relation = arrowIds[place];
    return relation === undefined ? null : { type: 'relation', id: relation };
  };
  const point = (hit: Selection | null, pane: EventTarget | null): void => {
    const { pointed, pointAt } = getState();
    const claim = hit?.type === 'claim' ? hit.id : null;
    if (claim !== pointed) pointAt(claim);
    if (pane instanceof HTMLElement) pane.style.cursor = hit === null ? '' : 'pointer';
  };
  let last: Pick<MouseEvent, 'clientX' | 'clientY' | 'currentTarget'> | null = null;
  // Once a frame: pointers report far more often than the page is drawn.
  const frames = oncePerFrame(() => {
    if (last !== null) point(at(last), last.currentTarget);
  });
  const handlers: Pointer['handlers'] = {
    onPaneMouseMove: ({ buttons, clientX, clientY, currentTarget }) => {
      if (mapScene === null || buttons !== 0) return;
      last = { clientX, clientY, currentTarget };
      frames.ask();
    },
    onPaneMouseLeave: () => {
      frames.cancel();
      if (mapScene !== null) point(null, null);
    },
  };
  return { pointer: { at, handlers }, cancel: frames.cancel };
}
