/** What follows from a map alone: each fact is computed at its first use and kept as long as the map lives. */
import { mainAnswers } from '@/analysis/mainAnswers';
import { outlineOf, outlineOrder } from '@/analysis/outline/outline';
import { type PlaceQuote, readingOrder } from '@/analysis/readingOrder';
import { type Meetings, meetings } from '@/analysis/sides';
import { summaryOf } from '@/analysis/summary';
import { type ArgumentGraph, toGraph } from '@/domain/graph';
import type { ArgumentMap, Claim, Speaker, Viewpoint } from '@/domain/schema';
import { lastPer, once, oncePer } from './derived';
import { FILTERS } from './filters';
import { toColumns, toEnds } from './filterTable';
import { innerSteps } from './innerSteps';
import type { Filters } from './settings';
import { missesOf, type VisiblePart, visiblePart } from './visible';

export type MapIndex = ReturnType<typeof toIndex>;

/** The index of a map: the same object at each call. */
export const indexOf = oncePer(toIndex);

function toIndex(map: ArgumentMap) {
  const graph = once(() => toGraph(map));
  const speakers = once(
    (): ReadonlyMap<string, Speaker> => new Map(map.speakers.map((speaker) => [speaker.id, speaker])),
  );
  const viewpoints = once(() => new Map(map.viewpoints.map(({ id }, place) => [id, place])));
  const answers = once(() => mainAnswers(graph()));
  const answerIds = once((): readonly string[] => answers().map(({ id }) => id));
  const outline = once(() => outlineOf(graph(), answerIds()));
  /** The place of a speaker's viewpoint in the map's list, which decides its colour; -1 for none. */
  const viewpointPlace = (speaker: Speaker | undefined): number =>
    speaker?.viewpoint === undefined ? -1 : (viewpoints().get(speaker.viewpoint) ?? -1);
  return {
    map,
    graph,
    /** By id. */
    speakers,
    /** Who makes a claim; `undefined` if nobody is named. */
    speakerOf: (claim: Claim | undefined): Speaker | undefined => speakers().get(claim?.speaker ?? ''),
    viewpointPlace,
    /** The viewpoint of a speaker; `undefined` if there is none. */
    viewpointOf: (speaker: Speaker | undefined): Viewpoint | undefined =>
      map.viewpoints[viewpointPlace(speaker)],
    /** The options of each filter, with their labels. */
    options: once(() => new Map(FILTERS.map((filter) => [filter.id, filter.options(map)]))),
    /** The columns and ends that the filters read. */
    filterTable: once(() => ({ map, columns: toColumns(map), ends: toEnds(map) })),
    /** The main answers, those with the most reasons first. */
    answers,
    answerIds,
    /** The map as a nested list, main answers first. */
    outline,
    /** The claims in outline order. */
    outlineOrder: once(() => outlineOrder(outline())),
    /** Figures of the map. */
    summary: once(() => summaryOf(map, graph())),
    /** Where the sides of the debate agree and clash. */
    meetings: once(() => meetingsOf(map, graph())),
    /** Ids of the inner claims of each argument that has any. */
    innerSteps: once(() => innerSteps(map)),
    /** Ids of all claims in the order of their passages, given the texts of the sources. */
    readingOrder: lastPer((texts: ReadonlyMap<string, string>, placeQuote: PlaceQuote | null) =>
      readingOrder(map, texts, placeQuote),
    ),
  };
}

function meetingsOf(map: ArgumentMap, graph: ArgumentGraph): Meetings {
  // Speakers that report others take no side.
  const reporters = map.speakers.filter((speaker) => speaker.kind !== 'person');
  const sides = reporters.flatMap(({ viewpoint }) => (viewpoint === undefined ? [] : [viewpoint]));
  return meetings(map, graph, new Set(sides));
}

/** Which filters each claim and relation fails. */
export const missesIn = lastPer((map: ArgumentMap, filters: Filters) =>
  missesOf(indexOf(map).filterTable(), filters),
);
const partOf = oncePer(visiblePart);
/** The part of a map that passes the filters. */
export function filteredPart(map: ArgumentMap, filters: Filters): VisiblePart {
  return partOf(missesIn(map, filters));
}

/** Time for the page to draw and answer between two tasks, ms. */
const PAUSE_MS = 8;

/** Computes what the first view under these filters needs, in short tasks. Rejects when `signal` aborts. */
export async function prepare(index: MapIndex, filters: Filters, signal: AbortSignal): Promise<void> {
  const { map, graph, filterTable, options, answers, summary } = index;
  const tasks = [graph, filterTable, () => filteredPart(map, filters), options, answers, summary];
  for (const task of tasks) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, with the page in between, is the point
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    signal.throwIfAborted();
    task();
  }
}
