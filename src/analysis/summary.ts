/** A map in figures and in a few sentences, for readers who cannot see it, or do not see it yet. */
import { counted, grouped } from '@/domain/counted';
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';

export interface Summary {
  readonly claims: number;
  /** Speakers with at least one claim, and the viewpoints of these speakers. */
  readonly speakers: number;
  readonly viewpoints: number;
  /** Claims without a speaker. */
  readonly unspoken: number;
  readonly support: number;
  readonly contrast: number;
  /**
   * Gists of the claims with the most contrasts, in the map's order, and how many each has. A mutual contrast counts for
   * both ends, one with a step for no claim. Empty and 0 if there are none.
   */
  readonly contested: { readonly gists: readonly string[]; readonly contrasts: number };
}

export function summaryOf(map: ArgumentMap, graph: ArgumentGraph): Summary {
  const speakers = new Set(map.claims.flatMap(({ speaker }) => speaker ?? []));
  const sides = map.speakers.flatMap(({ id, viewpoint }) => (speakers.has(id) ? (viewpoint ?? []) : []));
  const support = map.relations.filter(({ kind }) => kind === 'support').length;
  return {
    claims: map.claims.length,
    speakers: speakers.size,
    viewpoints: new Set(sides).size,
    unspoken: map.claims.filter(({ speaker }) => speaker === undefined).length,
    support,
    contrast: map.relations.length - support,
    contested: contestedOf(map, graph),
  };
}

function contestedOf(map: ArgumentMap, graph: ArgumentGraph): Summary['contested'] {
  const counts = new Map<string, number>();
  const add = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { kind, from, to, mutual } of map.relations) {
    if (kind !== 'contrast') continue;
    if (graph.claims.has(to)) add(to);
    if (mutual === true) for (const id of from) add(id);
  }
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  const gists = map.claims.flatMap(({ id, gist }) => (most > 0 && counts.get(id) === most ? [gist] : []));
  return { gists, contrasts: most };
}

/** More claims than this with the same number of contrasts are counted and not named. */
const MOST_NAMED = 3;

/** «54 claims by 12 speakers from 7 viewpoints. 52 relations support, 13 contrast. Most contested: “…”, …» */
export function summaryWords(summary: Summary): string {
  if (summary.claims === 0) return 'This map has no claims yet.';
  return [`${claimWords(summary)}.`, `${relationWords(summary)}.`, contestedWords(summary)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function claimWords({ claims, speakers, viewpoints, unspoken }: Summary): string {
  const all = counted(claims, 'claim');
  if (speakers === 0) return `${all} by no named speaker`;
  const sides = viewpoints === 0 ? '' : ` from ${counted(viewpoints, 'viewpoint')}`;
  const others = unspoken === 0 ? '' : `, and ${grouped(unspoken)} of them by no named speaker`;
  return `${all} by ${counted(speakers, 'speaker')}${sides}${others}`;
}

function relationWords({ support, contrast }: Summary): string {
  const supports = support === 1 ? 'supports' : 'support';
  const contrasts = contrast === 1 ? 'contrasts' : 'contrast';
  if (support === 0 && contrast === 0) return 'No relations';
  if (contrast === 0) return `${counted(support, 'relation')} ${supports}, none contrasts`;
  if (support === 0) return `${counted(contrast, 'relation')} ${contrasts}, none supports`;
  return `${counted(support, 'relation')} ${supports}, ${grouped(contrast)} ${contrasts}`;
}

function contestedWords({ contested: { gists, contrasts } }: Summary): string {
  if (gists.length === 0) return '';
  const count = `${counted(contrasts, 'contrast')}${gists.length === 1 ? '' : ' each'}`;
  if (gists.length > MOST_NAMED) return `Most contested: ${counted(gists.length, 'claim')} with ${count}.`;
  const named = gists.map((gist) => `“${gist}”`);
  const last = named.pop() ?? '';
  return `Most contested: ${named.length === 0 ? '' : `${named.join(', ')} and `}${last}, with ${count}.`;
}
