/** React Flow's nodes, with the state of reading, and edges. */
import { useMemo } from 'react';
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import { groupingOf } from '@/drawing/groups';
import type { MapLens } from '@/drawing/lens';
import type { MapScene } from '@/drawing/mapScene';
import type { PackedLayout } from '@/layout/types';
import { selectFolding, selectPresent, selectVisible } from '@/store/selectors/visible';
import { selectClosedSteps } from '@/store/selectors/document';
import { useStore } from '@/store/store';
import type { VisiblePart } from '@/view/visible';
import type { Stops } from './focus';
import { type ClaimNodeType, type Flow, type TitleNodeType, toFlow, withReading } from './toFlow';
import { useNearNodes } from './useNearNodes';

const NONE_HIDDEN: ReadonlyMap<string, number> = new Map();

interface Nodes {
  readonly nodes: (ClaimNodeType | TitleNodeType)[];
  readonly edges: Flow['edges'];
}

/**
 * Everything where the whole map is nodes; of a larger one the cards in and around the view, and always the current
 * and the selected one.
 */
export function useNodes(
  map: ArgumentMap,
  graph: ArgumentGraph,
  layout: PackedLayout,
  mapScene: MapScene | null,
  stops: Stops,
  lens: MapLens,
): Nodes {
  const near = useNearNodes(mapScene);
  const visible = useStore((state) => selectVisible(state).claims);
  const read = useStore((state) => state.read);
  const hides = useStore((state) => selectFolding(state)?.counts ?? NONE_HIDDEN);
  const inside = useStore(selectClosedSteps);
  const present = useStore(selectPresent);
  const selection = useStore((state) => state.view.selection);
  const selected = selection?.type === 'claim' ? selection.id : null;
  const { now, before } = stops;
  const flow = useMemo(
    () => toFlow(map, graph, layout, mapScene === null, lens),
    [map, graph, layout, mapScene, lens],
  );
  const nodes = useMemo(() => {
    const isThere = (id: string): boolean => present?.claims.has(id) !== false;
    const reading = { stop: now, selected, visible, read, hides, inside, isWhole: mapScene === null };
    if (mapScene === null) {
      const all = map.claims.map(({ id }) => id).filter(isThere);
      const titles = titlesOver(map, lens, flow.titles, present);
      return [...titles, ...withReading(flow.claims(all), reading)];
    }
    const kept = [now, selected, before].flatMap((id) => (id !== null && isThere(id) ? [id] : []));
    const ids = new Set([...kept, ...near.cards.flatMap((card) => mapScene.packed.boxIds[card] ?? [])]);
    const titles = near.titles.flatMap((title) => flow.titles[title] ?? []);
    return [...titles, ...withReading(flow.claims([...ids]), reading)];
  }, [map, lens, flow, mapScene, near, now, selected, before, visible, read, hides, inside, present]);
  const edges = useMemo(
    () => (present === null ? flow.edges : flow.edges.filter(({ id }) => present.relations.has(id))),
    [flow, present],
  );
  return { nodes, edges };
}

/** The titles with a claim under them. */
function titlesOver(
  map: ArgumentMap,
  lens: MapLens,
  titles: Flow['titles'],
  present: VisiblePart | null,
): Flow['titles'] {
  if (present === null) return titles;
  const { groupOf } = groupingOf(map, lens);
  const held = new Set(map.claims.filter(({ id }) => present.claims.has(id)).map(groupOf));
  return titles.filter(({ data }) => held.has(data.group.id));
}
