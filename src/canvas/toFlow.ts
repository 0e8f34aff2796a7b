/** Turns map and positions into React Flow's nodes and edges. Pure. */
import type { Edge, Node } from '@xyflow/react';
import { counted } from '@/domain/counted';
import { type ArgumentGraph, finalClaim } from '@/domain/graph';
import type { ArgumentMap, Claim, Relation, Speaker } from '@/domain/schema';
import { groupingOf, type MapGroup, type Reach, reachOf } from '@/drawing/groups';
import { claimLabel, relationLabel } from '@/drawing/labels';
import type { MapLens } from '@/drawing/lens';
import { CARD, TITLE } from '@/drawing/sizes';
import { titleRooms } from '@/drawing/titleRoom';
import type { LayoutResult, Route } from '@/layout/types';
import { indexOf } from '@/view/mapIndex';
import { stepWords } from '@/view/words';

export type ClaimNodeData = {
  readonly claim: Claim;
  readonly speaker: Speaker | undefined;
  readonly viewpoint: string | undefined;
  /** Index of the viewpoint in the map's list, for its colour; -1 for none. */
  readonly hue: number;
  /** Whether React Flow draws the arrows, not the overview. */
  readonly hasEdges: boolean;
};
export type TitleNodeData = {
  readonly group: MapGroup;
  /** The number of claims under it. */
  readonly count: number;
  /** Height of its space above the cards, px at zoom 1. */
  readonly room: number;
  /** Greatest width of a topic's name, px at zoom 1; `undefined` with nothing beside it. */
  readonly across: number | undefined;
};
export type RelationEdgeData = {
  readonly relation: Relation;
  readonly route: Route;
  /** Only in the lens that compares viewpoints. */
  readonly reach: Reach | undefined;
};

export type ClaimNodeType = Node<ClaimNodeData, 'claim'>;
export type TitleNodeType = Node<TitleNodeData, 'title'>;
export type RelationEdgeType = Edge<RelationEdgeData, 'relation'>;

/** A map's nodes. Each is made on first use, and stays the same object. */
export interface Flow {
  readonly titles: readonly TitleNodeType[];
  /** Nodes in the order of `ids`, without claims that have no position. */
  readonly claims: (ids: readonly string[]) => ClaimNodeType[];
  /** In drawing order. Empty where the overview draws the arrows. */
  readonly edges: RelationEdgeType[];
}

const FIXED = { draggable: false, selectable: false, focusable: false, connectable: false, deletable: false };
const PLAIN = { 'aria-roledescription': undefined, 'aria-describedby': undefined } as const;

/** @param hasEdges whether React Flow draws the arrows, not the overview */
export function toFlow(
  map: ArgumentMap,
  graph: ArgumentGraph,
  layout: LayoutResult,
  hasEdges: boolean,
  lens: MapLens = 'argument',
): Flow {
  const { speakerOf, viewpointOf, viewpointPlace } = indexOf(map);
  const made = new Map<string, ClaimNodeType>();
  const nodeOf = (id: string): ClaimNodeType | undefined => {
    const known = made.get(id);
    const claim = graph.claims.get(id);
    const position = layout.boxes.get(id);
    if (known !== undefined || claim === undefined || position === undefined) return known;
    const speaker = speakerOf(claim);
    const viewpoint = viewpointOf(speaker)?.label;
    const node: ClaimNodeType = {
      ...FIXED,
      id,
      type: 'claim',
      position: { x: position.x, y: position.y },
      width: CARD.width,
      height: CARD.height,
      ariaRole: 'button',
      ariaLabel: claimLabel(graph, claim, speaker, viewpoint),
      domAttributes: { ...PLAIN, tabIndex: -1 },
      data: { claim, speaker, viewpoint, hue: viewpointPlace(speaker), hasEdges },
    };
    made.set(id, node);
    return node;
  };
  return {
    titles: toTitles(map, layout, lens),
    claims: (ids) => ids.flatMap((id) => nodeOf(id) ?? []),
    edges: hasEdges ? toEdges(map, graph, layout, lens) : [],
  };
}

function toTitles(map: ArgumentMap, layout: LayoutResult, lens: MapLens): TitleNodeType[] {
  const grouping = groupingOf(map, lens);
  const rooms = titleRooms(layout.groups);
  const counts = new Map<string | undefined, number>();
  const tops = new Map<string | undefined, number>();
  for (const claim of map.claims) {
    const group = grouping.groupOf(claim);
    const box = layout.boxes.get(claim.id);
    if (box === undefined) continue;
    counts.set(group, (counts.get(group) ?? 0) + 1);
    tops.set(group, Math.min(tops.get(group) ?? box.y, box.y));
  }
  return grouping.groups.flatMap((group) => {
    const rect = layout.groups.get(group.id);
    if (rect === undefined) return [];
    return [
      {
        ...FIXED,
        // Unique, since no claim's id begins with a space.
        id: ` ${lens} ${group.id}`,
        type: 'title' as const,
        position: { x: rect.x, y: rect.y },
        width: rect.width,
        height: rect.height,
        zIndex: 1,
        domAttributes: PLAIN,
        data: {
          group,
          count: counts.get(group.id) ?? 0,
          room: (tops.get(group.id) ?? rect.y) - rect.y - TITLE.gap,
          across: rooms.get(group.id),
        },
      },
    ];
  });
}

/** What changes on nodes while a reader uses the map. */
interface Reading {
  /** The one card in the tab order. */
  readonly stop: string | null;
  readonly selected: string | null;
  readonly visible: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
  /** The number of claims that each folded claim hides. */
  readonly hides: ReadonlyMap<string, number>;
  /** The number of inner steps in each closed argument. */
  readonly inside: ReadonlyMap<string, number>;
  /** Whether screen readers get all nodes, or only the current and the selected one. */
  readonly isWhole: boolean;
}

/** The variants of each node, kept so that an unchanged one is the same object and is not rendered again. */
const variants = new WeakMap<ClaimNodeType, Map<string, ClaimNodeType>>();

/** Adds focus, selection and filters to the nodes, for screen readers too. */
export function withReading(nodes: readonly ClaimNodeType[], reading: Reading): ClaimNodeType[] {
  return nodes.map((node) => {
    const is = {
      stop: node.id === reading.stop,
      selected: node.id === reading.selected,
      hidden: !reading.visible.has(node.id),
      read: reading.read.has(node.id),
      hides: reading.hides.get(node.id) ?? 0,
      inside: reading.inside.get(node.id) ?? -1,
      told: reading.isWhole || node.id === reading.stop || node.id === reading.selected,
    };
    const isPlain = !is.stop && !is.selected && !is.hidden && !is.read && is.hides === 0 && is.inside < 0;
    if (isPlain && is.told) return node;
    const known = variants.get(node) ?? new Map<string, ClaimNodeType>();
    variants.set(node, known);
    const key = Object.values(is).join();
    const variant = known.get(key) ?? {
      ...node,
      ariaLabel: [
        node.ariaLabel,
        is.hides > 0 ? `Hides ${counted(is.hides, 'claim')}.` : '',
        is.inside < 0 ? '' : `Holds ${stepWords(is.inside)}.`,
        is.hidden ? 'Filtered out.' : '',
        is.read ? 'Read.' : '',
      ]
        .filter(Boolean)
        .join(' '),
      domAttributes: {
        ...PLAIN,
        tabIndex: is.stop ? 0 : -1,
        ...(is.selected ? { 'aria-current': true as const } : {}),
        ...(is.told ? {} : { 'aria-hidden': true as const }),
      },
    };
    known.set(key, variant);
    return variant;
  });
}

function toEdges(
  map: ArgumentMap,
  graph: ArgumentGraph,
  layout: LayoutResult,
  lens: MapLens,
): RelationEdgeType[] {
  const reach = reachOf(map, graph, lens);
  const edges = map.relations.flatMap((relation): RelationEdgeType[] => {
    const route = layout.routes.get(relation.id);
    const source = relation.from[0];
    const target = finalClaim(graph, relation);
    if (route === undefined || source === undefined || target === undefined) return [];
    return [
      {
        ...FIXED,
        id: relation.id,
        type: 'relation' as const,
        source,
        target,
        ariaRole: 'img' as const,
        ariaLabel: relationLabel(graph, relation),
        domAttributes: PLAIN,
        data: { relation, route, reach: reach?.(relation) },
      },
    ];
  });
  const isBehind = ({ data }: RelationEdgeType): boolean => data?.reach === 'within';
  return [...edges.filter(isBehind), ...edges.filter((edge) => !isBehind(edge))];
}
