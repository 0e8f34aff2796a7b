/**
 * What follows from a map alone, each fact computed at its first use and kept for as long as the map lives. Any number
 * of maps can be asked at the same time, since each has an index of its own.
 */
import { mainAnswers } from '@/analysis/mainAnswers';
import { outlineOf, outlineOrder } from '@/analysis/outline/outline';
import { readingOrder } from '@/analysis/readingOrder';
import { type Meetings, meetings } from '@/analysis/sides';
import { summaryOf } from '@/analysis/summary';
import { type ArgumentGraph, toGraph } from '@/domain/graph';
import type { ArgumentMap, Speaker, Viewpoint } from '@/domain/schema';
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
    viewpointPlace,
    /** The viewpoint that a speaker stands for; `undefined` where none is named, or nobody speaks. */
    viewpointOf: (speaker: Speaker | undefined): Viewpoint | undefined =>
      map.viewpoints[viewpointPlace(speaker)],
    /** For each filter the values that the map holds, with their names. */
    options: once(() => new Map(FILTERS.map((filter) => [filter.id, filter.options(map)]))),
    /** The map as the filters look at it. */
    filterTable: once(() => ({ map, columns: toColumns(map), ends: toEnds(map) })),
    /** The claims that answer the map's question, those with the most reasons first. */
    answers,
    answerIds,
    /** The map as a nested list, main answers first. */
    outline,
    /** The claims in the order in which the outline has them in full. */
    outlineOrder: once(() => outlineOrder(outline())),
    /** What the map holds, in figures. */
    summary: once(() => summaryOf(map, graph())),
    /** Where the sides of the debate agree and clash. */
    meetings: once(() => meetingsOf(map, graph())),
    /** For each argument that has something within it the ids of its inner claims. */
    innerSteps: once(() => innerSteps(map)),
    /** Ids of all claims in the order in which their sources bring them, given the sources' texts. */
    readingOrder: oncePer((texts: ReadonlyMap<string, string>) => readingOrder(map, texts)),
  };
}

function meetingsOf(map: ArgumentMap, graph: ArgumentGraph): Meetings {
  // Who reports what others say takes no side.
  const reporters = map.speakers.filter((speaker) => speaker.kind !== 'person');
  const sides = reporters.flatMap(({ viewpoint }) => (viewpoint === undefined ? [] : [viewpoint]));
  return meetings(map, graph, new Set(sides));
}

/** A map held against the filters; the last answer of each map is remembered. */
export const missesIn = lastPer((map: ArgumentMap, filters: Filters) =>
  missesOf(indexOf(map).filterTable(), filters),
);
const partOf = oncePer(visiblePart);
/** The part of a map that passes the filters. */
export function filteredPart(map: ArgumentMap, filters: Filters): VisiblePart {
  return partOf(missesIn(map, filters));
}

/** Between two tasks the page draws and answers, ms. */
const PAUSE_MS = 8;

/**
 * Computes what the first view of a map will ask for, a short task at a time, so that opening a large map does not
 * keep the page waiting. Rejects when `signal` ends it.
 * @param filters those that the map will be shown under
 */
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
