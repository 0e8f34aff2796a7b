/** The names in a written file, unique since Argdown has no ids. */
import type { ArgumentMap } from '@/domain/schema';
import { toLine } from '../mapText';
import { toTitle, toUnique } from './escape';

/** Names by id. */
export type Names = ReadonlyMap<string, string>;

export interface MapNames {
  readonly claims: Names;
  readonly sources: Names;
  readonly viewpoints: Names;
  readonly speakers: Names;
  readonly topics: Names;
  /** A title for an argument, used by no claim. */
  readonly newTitle: (words: string) => string;
}

export function toNames(map: ArgumentMap): MapNames {
  const titles = new Set<string>();
  return {
    claims: new Map(map.claims.map(({ id, gist }) => [id, toTitle(toLine(gist), titles)])),
    sources: unique(map.sources.map(({ id, title }) => [id, toLine(title) || 'Untitled'])),
    viewpoints: unique(map.viewpoints.map(({ id, label }) => [id, toLine(label) || 'Unnamed'])),
    speakers: unique(map.speakers.map(({ id, name }) => [id, toLine(name) || 'Unnamed'])),
    topics: unique(map.topics.map(({ id, label }) => [id, toLine(label) || 'Unnamed'])),
    newTitle: (words) => toTitle(words, titles),
  };
}

function unique(labels: readonly (readonly [id: string, label: string])[]): Names {
  const taken = new Set<string>();
  return new Map(labels.map(([id, label]) => [id, toUnique(label, taken)]));
}
