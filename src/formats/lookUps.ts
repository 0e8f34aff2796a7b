/** What writers look up in a map, by id. */
import type { ArgumentMap, Claim, Speaker } from '@/domain/schema';

export type Source = ArgumentMap['sources'][number];

export interface LookUps {
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Labels. */
  readonly viewpoints: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
}

export function toLookUps(map: ArgumentMap): LookUps {
  return {
    speakers: new Map(map.speakers.map((speaker) => [speaker.id, speaker])),
    viewpoints: new Map(map.viewpoints.map(({ id, label }) => [id, label])),
    topics: new Map(map.topics.map(({ id, label }) => [id, label])),
    sources: new Map(map.sources.map((source) => [source.id, source])),
  };
}

export function speakerOf({ speakers }: LookUps, { speaker = '' }: Claim): Speaker | undefined {
  return speakers.get(speaker);
}

/** The label of a speaker's viewpoint. */
export function viewpointOf({ viewpoints }: LookUps, speaker: Speaker | undefined): string | undefined {
  return viewpoints.get(speaker?.viewpoint ?? '');
}
