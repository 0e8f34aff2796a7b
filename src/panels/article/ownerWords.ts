/** The words and colour that name the claim or relation of a passage. */
import type { Owner } from '@/analysis/quotes/quotePlaces';
import type { ArgumentGraph } from '@/domain/graph';
import { verbOf } from '@/domain/relationWords';
import { hueClass } from '@/ui/hues';
import type { MapIndex } from '@/view/mapIndex';

export interface OwnerWords {
  /** A claim's gist; for a relation, a sentence. */
  readonly text: string;
  readonly speaker: string | undefined;
  readonly viewpoint: string | undefined;
  readonly hue: string;
}

export function ownerWords(index: MapIndex, { type, id }: Owner): OwnerWords {
  if (type === 'relation') return relationWords(index.graph(), id);
  const claim = index.graph().claims.get(id);
  const speaker = index.speakerOf(claim);
  return {
    text: claim?.gist ?? id,
    speaker: speaker?.name,
    viewpoint: index.viewpointOf(speaker)?.label,
    hue: hueClass(index.viewpointPlace(speaker)),
  };
}

/** «claim: gist, speaker» or «arrow: “a” supports “b”»: the end of the accessible name of a passage. */
export function spokenWords({ type, isClose }: Owner, { text, speaker }: OwnerWords): string {
  const close = isClose === true ? ', whose quote differs a little' : '';
  return `${type === 'claim' ? 'claim' : 'arrow'}: ${text}${speaker === undefined ? '' : `, ${speaker}`}${close}`;
}

function relationWords(graph: ArgumentGraph, id: string): OwnerWords {
  const relation = graph.relations.get(id);
  const gist = (claim: string): string => `“${graph.claims.get(claim)?.gist ?? claim}”`;
  const gists = (claims: readonly string[]): string => claims.map(gist).join(' together with ');
  const step = relation === undefined ? undefined : graph.relations.get(relation.to);
  const target =
    relation === undefined
      ? ''
      : step === undefined
        ? gist(relation.to)
        : `the step from ${gists(step.from)}`;
  const verb = relation === undefined ? '' : verbOf(relation);
  return {
    text: `${gists(relation?.from ?? [])} ${verb} ${target}`,
    speaker: undefined,
    viewpoint: undefined,
    hue: relation?.kind === 'contrast' ? 'hue-contrast' : 'hue-support',
  };
}
