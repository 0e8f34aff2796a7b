/**
 * What the far picture draws, as flat arrays: it goes to a worker as it is, and 20,000 claims weigh little.
 * Pure. A card's or a relation's place in these arrays is its number.
 */
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap, Relation } from '@/domain/schema';
import type { PackedLayout } from '@/layout/types';
import { indexOf } from '@/view/mapIndex';
import type { Reach } from './groups';

/** Bits of a relation's mark. */
export const MARK = { contrast: 1, inferred: 2, mutual: 4, linked: 8, within: 16, across: 32 } as const;

/** What a card says above its gist: the name in bold, and what follows it. */
export interface Kicker {
  readonly name: string;
  readonly rest: string;
}

/** Lengths are px at zoom 1. Plain data: it can be posted to a worker. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Top left corner of each card: x and y in turn. */
  readonly corners: Float32Array;
  /** Each card's viewpoint, as a place in the map's list; -1 for none. */
  readonly hues: Int32Array;
  readonly gists: readonly string[];
  /** Each card's speaker, as a place in `kickers`; -1 for none. */
  readonly speakers: Int32Array;
  readonly kickers: readonly Kicker[];
  /** The points of all polylines, x and y in turn. */
  readonly points: Float32Array;
  /** The number of each polyline's first point; one entry more marks the end of the last. */
  readonly lines: Uint32Array;
  /** The number of each relation's first polyline (legs first, a trunk last); one entry more at the end. */
  readonly relations: Uint32Array;
  /** Bits of `MARK` for each relation. */
  readonly marks: Uint8Array;
}

/**
 * What is drawn of a map in its layout; a thing's number is its place there. Copies no positions.
 * @param reach which relations recede behind which others; `null` for none
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

function marksOf({ kind, basis, mutual, from }: Relation): number {
  return (
    (kind === 'contrast' ? MARK.contrast : 0) |
    (basis === 'inferred' ? MARK.inferred : 0) |
    (mutual === true ? MARK.mutual : 0) |
    (from.length > 1 ? MARK.linked : 0)
  );
}
