/**
 * The map as flat arrays, small enough to be copied to a worker. The index of a card or relation is its number.
 * Pure.
 */
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap, Relation } from '@/domain/schema';
import { Bounds } from '@/layout/bounds';
import type { PackedLayout, Rect, Size } from '@/layout/types';
import { indexOf } from '@/view/mapIndex';
import type { Reach } from './groups';
import { CARD } from './sizes';

/** Bits of a relation's mark. */
export const MARK = { contrast: 1, inferred: 2, mutual: 4, linked: 8, within: 16, across: 32 } as const;

/** The line above a gist: the name in bold, and what follows it. */
export interface Kicker {
  readonly name: string;
  readonly rest: string;
}

/** Lengths are px at zoom 1. Plain data: it can be posted to a worker. */
export interface Scene extends Size {
  /** x and y of each card's top left corner. */
  readonly corners: Float32Array;
  /** Each card's viewpoint, as an index into the map's list; -1 for none. */
  readonly hues: Int32Array;
  readonly gists: readonly string[];
  /** Each card's speaker, as an index into `kickers`; -1 for none. */
  readonly speakers: Int32Array;
  readonly kickers: readonly Kicker[];
  /** x and y of the points of all polylines. */
  readonly points: Float32Array;
  /** The index of each polyline's first point, and one entry more for the end of the last. */
  readonly lines: Uint32Array;
  /** The index of each relation's first polyline (legs, then the trunk), and one entry more. */
  readonly relations: Uint32Array;
  /** Bits of `MARK` for each relation. */
  readonly marks: Uint8Array;
}

/**
 * The scene of a map in its layout. Shares the layout's positions.
 * @param reach which relations are within a viewpoint; `null` in other lenses
 */
export function toScene(
  map: ArgumentMap,
  graph: ArgumentGraph,
  { packed }: PackedLayout,
  reach: ((relation: Relation) => Reach) | null = null,
): Scene {
  const claims = packed.boxIds.map((id) => graph.claims.get(id));
  const relations = packed.arrowIds.map((id) => graph.relations.get(id));
  const index = indexOf(map);
  const speakers = index.speakers();
  const speakerNumbers = new Map(map.speakers.map(({ id }, place) => [id, place]));
  const labels = new Map(map.viewpoints.map(({ id, label }) => [id, label]));
  return {
    width: packed.width,
    height: packed.height,
    corners: packed.boxes,
    hues: Int32Array.from(claims, (claim) => index.viewpointPlace(speakers.get(claim?.speaker ?? ''))),
    gists: claims.map((claim) => claim?.gist ?? ''),
    speakers: Int32Array.from(claims, (claim) => speakerNumbers.get(claim?.speaker ?? '') ?? -1),
    kickers: map.speakers.map(({ short, name, kind, viewpoint }) => ({
      name: short || name,
      rest: kind === 'person' && viewpoint !== undefined ? ` · ${labels.get(viewpoint) ?? ''}` : '',
    })),
    points: packed.points,
    lines: packed.lines,
    relations: packed.arrows,
    marks: Uint8Array.from(relations, (relation) =>
      relation === undefined ? 0 : marksOf(relation) | (reach === null ? 0 : MARK[reach(relation)]),
    ),
  };
}

/** The rectangle of a card. */
export function cardRect({ corners }: Pick<Scene, 'corners'>, card: number): Rect {
  return { x: corners[card * 2] ?? 0, y: corners[card * 2 + 1] ?? 0, ...CARD };
}

/** The bounds of a relation's lines; `null` without a route. */
export function lineBounds(
  { points, lines, relations }: Pick<Scene, 'points' | 'lines' | 'relations'>,
  relation: number,
): Rect | null {
  const bounds = new Bounds();
  const end = lines[relations[relation + 1] ?? 0] ?? 0;
  for (let at = lines[relations[relation] ?? 0] ?? 0; at < end; at += 1)
    bounds.cover(points[at * 2] ?? 0, points[at * 2 + 1] ?? 0);
  return bounds.rect;
}

function marksOf({ kind, basis, mutual, from }: Relation): number {
  return (
    (kind === 'contrast' ? MARK.contrast : 0) |
    (basis === 'inferred' ? MARK.inferred : 0) |
    (mutual === true ? MARK.mutual : 0) |
    (from.length > 1 ? MARK.linked : 0)
  );
}
