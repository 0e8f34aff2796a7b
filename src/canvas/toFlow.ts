/** From map and positions to what React Flow draws. Pure, and the only place where a claim becomes a node. */
import type { Edge, Node } from '@xyflow/react';
import { type ArgumentGraph, finalClaim } from '@/domain/graph';
import type { ArgumentMap, Claim, Relation, Speaker, Topic } from '@/domain/schema';
import type { LayoutResult, Route } from '@/layout/types';
import { selectSpeakers, viewpointPlace } from '@/store/selectors';
import { claimLabel, relationLabel } from './labels';
import { CARD } from './sizes';

export type ClaimNodeData = {
  readonly claim: Claim;
  readonly speaker: Speaker | undefined;
  readonly viewpoint: string | undefined;
  /** Place of the viewpoint in the map's list, for its colour; -1 for none. */
  readonly hue: number;
};
export type TopicNodeData = { readonly topic: Topic };
export type RelationEdgeData = { readonly relation: Relation; readonly route: Route };

export type ClaimNodeType = Node<ClaimNodeData, 'claim'>;
export type TopicNodeType = Node<TopicNodeData, 'topic'>;
export type RelationEdgeType = Edge<RelationEdgeData, 'relation'>;

export interface Flow {
  readonly nodes: (ClaimNodeType | TopicNodeType)[];
  readonly edges: RelationEdgeType[];
}

const FIXED = { draggable: false, selectable: false, focusable: false, connectable: false, deletable: false };

/** Claims without a place in the layout (it knew only a part of the map) are left out, and so are their arrows. */
export function toFlow(map: ArgumentMap, graph: ArgumentGraph, layout: LayoutResult): Flow {
  const speakers = selectSpeakers(map);
  const labels = new Map(map.viewpoints.map((viewpoint) => [viewpoint.id, viewpoint.label]));
  const nodes: Flow['nodes'] = [];
  for (const topic of map.topics) {
    const rect = layout.groups.get(topic.id);
    if (rect === undefined) continue;
    nodes.push({
      ...FIXED,
      // No claim's id begins with a space.
      id: ` topic ${topic.id}`,
      type: 'topic',
      position: { x: rect.x, y: rect.y },
      width: rect.width,
      height: rect.height,
      zIndex: 1,
      domAttributes: { 'aria-roledescription': undefined, 'aria-describedby': undefined },
      data: { topic },
    });
  }
  for (const claim of map.claims) {
    const position = layout.boxes.get(claim.id);
    if (position === undefined) continue;
    const speaker = claim.speaker === undefined ? undefined : speakers.get(claim.speaker);
    const viewpoint = speaker?.viewpoint === undefined ? undefined : labels.get(speaker.viewpoint);
    nodes.push({
      ...FIXED,
      id: claim.id,
      type: 'claim',
      position: { x: position.x, y: position.y },
      width: CARD.width,
      height: CARD.height,
      ariaRole: 'button',
      ariaLabel: claimLabel(graph, claim, speaker, viewpoint),
      domAttributes: OUT_OF_TAB_ORDER,
      data: {
        claim,
        speaker,
        viewpoint,
        hue: viewpointPlace(map, speaker),
      },
    });
  }
  return { nodes, edges: toEdges(map, graph, layout) };
}

const PLAIN = { 'aria-roledescription': undefined, 'aria-describedby': undefined } as const;
const OUT_OF_TAB_ORDER = { ...PLAIN, tabIndex: -1 };

/** What changes on nodes while one reads. */
interface Reading {
  /** The one card in the tab order: the map is one tab stop. */
  readonly stop: string | null;
  readonly selected: string | null;
  readonly visible: ReadonlySet<string>;
}

/** Tells focus, selection and filters to whoever cannot see them. Nodes that stay as they were keep identity. */
export function withReading(nodes: Flow['nodes'], { stop, selected, visible }: Reading): Flow['nodes'] {
  return nodes.map((node) => {
    if (node.type !== 'claim') return node;
    const isHidden = !visible.has(node.id);
    if (node.id !== stop && node.id !== selected && !isHidden) return node;
    return {
      ...node,
      ...(isHidden ? { ariaLabel: `${node.ariaLabel ?? ''} Filtered out.` } : {}),
      domAttributes: {
        ...PLAIN,
        tabIndex: node.id === stop ? 0 : -1,
        ...(node.id === selected ? { 'aria-current': true as const } : {}),
      },
    };
  });
}

function toEdges(map: ArgumentMap, graph: ArgumentGraph, layout: LayoutResult): RelationEdgeType[] {
  return map.relations.flatMap((relation) => {
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
        data: { relation, route },
      },
    ];
  });
}
