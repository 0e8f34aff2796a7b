/** Finds what the pointer is at where the far picture draws it, which no element of the page stands for. */
import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { Far } from '@/drawing/mapScene';
import { cardAt, relationAt } from '@/drawing/sceneIndex';
import { selectPresent } from '@/store/selectors';
import { actions } from '@/store/store';
import type { Selection } from '@/view/settings';

/** How far from a card or a line a pointer still means it, px of the screen. */
const REACH = { card: 4, relation: 6 };

interface Pointer {
  /** The claim or relation at a pointer's place; `null` for none, and where everything is a node. */
  readonly at: (event: { readonly clientX: number; readonly clientY: number }) => Selection | null;
  /** For React Flow: what is under the pointer stands out, and the pointer shows that it can be had. */
  readonly handlers: {
    readonly onPaneMouseMove: (event: MouseEvent) => void;
    readonly onPaneMouseLeave: () => void;
  };
}

export function usePointer(far: Far | null): Pointer {
  const flow = useReactFlow();
  const frame = useRef<number | undefined>(undefined);
  useEffect(() => () => void (frame.current !== undefined && cancelAnimationFrame(frame.current)), []);
  return useMemo(() => {
    const at: Pointer['at'] = ({ clientX, clientY }) => {
      if (far === null) return null;
      const point = flow.screenToFlowPosition({ x: clientX, y: clientY });
      const zoom = flow.getZoom();
      const { boxIds, arrowIds } = far.packed;
      const present = selectPresent(actions());
      const isCard = (card: number): boolean => present?.claims.has(boxIds[card] ?? '') !== false;
      const isRelation = (place: number): boolean => present?.relations.has(arrowIds[place] ?? '') !== false;
      const card = cardAt(far.index(), point, REACH.card / zoom, isCard);
      const claim = boxIds[card];
      if (claim !== undefined) return { type: 'claim', id: claim };
      const place = relationAt(far.scene, far.index(), point, REACH.relation / zoom, isRelation);
      const relation = arrowIds[place];
      return relation === undefined ? null : { type: 'relation', id: relation };
    };
    const point = (hit: Selection | null, pane: EventTarget | null): void => {
      const { pointed, pointAt } = actions();
      const claim = hit?.type === 'claim' ? hit.id : null;
      if (claim !== pointed) pointAt(claim);
      if (pane instanceof HTMLElement) pane.style.cursor = hit === null ? '' : 'pointer';
    };
    return {
      at,
      handlers: {
        onPaneMouseMove: (event) => {
          if (far === null || event.buttons !== 0) return;
          const { clientX, clientY, currentTarget } = event;
          // Once a frame: a pointer may report itself far more often than anything is drawn.
          frame.current ??= requestAnimationFrame(() => {
            frame.current = undefined;
            point(at({ clientX, clientY }), currentTarget);
          });
        },
        onPaneMouseLeave: () => {
          if (frame.current !== undefined) cancelAnimationFrame(frame.current);
          frame.current = undefined;
          if (far !== null) point(null, null);
        },
      },
    };
  }, [far, flow]);
}
