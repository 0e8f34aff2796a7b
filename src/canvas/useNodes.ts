/** What React Flow is given: nodes of the claims that are near, as they are to be read now, and edges. */
import { useMemo } from 'react';
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import type { PackedLayout } from '@/layout/types';
import { selectVisible } from '@/store/selectors';
import { useStore } from '@/store/store';
import type { Stops } from './focus';
import type { MapLens } from './lens';
import { type ClaimNodeType, type Flow, toFlow, type TitleNodeType, withReading } from './toFlow';
import type { Far } from './useFar';
import { useNear } from './useNear';

interface Nodes {
  readonly nodes: (ClaimNodeType | TitleNodeType)[];
  readonly edges: Flow['edges'];
}

/**
 * All of a map that the page bears whole; of a larger one the cards in and around the view, and always those
 * where the keys stand and what is selected, wherever they are.
 */
export function useNodes(
  map: ArgumentMap,
  graph: ArgumentGraph,
  layout: PackedLayout,
  far: Far | null,
  stops: Stops,
  lens: MapLens,
): Nodes {
  const near = useNear(far);
  const visible = useStore((state) => selectVisible(state).claims);
  const selection = useStore((state) => state.view.selection);
  const selected = selection?.type === 'claim' ? selection.id : null;
  const { now, before } = stops;
  const flow = useMemo(() => toFlow(map, graph, layout, far === null, lens), [map, graph, layout, far, lens]);
  const nodes = useMemo(() => {
    const reading = { stop: now, selected, visible, isWhole: far === null };
    if (far === null) {
      const all = map.claims.map(({ id }) => id);
      return [...flow.titles, ...withReading(flow.claims(all), reading)];
    }
    const kept = [now, selected, before].filter((id) => id !== null);
    const ids = new Set([...kept, ...near.cards.flatMap((card) => far.packed.boxIds[card] ?? [])]);
    const titles = near.titles.flatMap((title) => flow.titles[title] ?? []);
    return [...titles, ...withReading(flow.claims([...ids]), reading)];
  }, [map, flow, far, near, now, selected, before, visible]);
  return { nodes, edges: flow.edges };
}
