/** What writers of an outline look up: the map with its graph, its rows and their numbers, computed once. */
import { mainAnswers } from '@/analysis/mainAnswers';
import { type OutlineRow, outlineOf } from '@/analysis/outline/outline';
import { type ArgumentGraph, toGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import { type LookUps, toLookUps } from './lookUps';

export interface OutlineIndex extends LookUps {
  readonly map: ArgumentMap;
  readonly graph: ArgumentGraph;
  readonly rows: readonly OutlineRow[];
  /** Of each claim, from 1, in the order of the outline. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function toOutlineIndex(map: ArgumentMap): OutlineIndex {
  const graph = toGraph(map);
  const answers = mainAnswers(graph).map(({ id }) => id);
  const rows = outlineOf(graph, answers);
  const full = rows.filter(({ isReference }) => !isReference);
  const numbers = new Map(full.map(({ claim }, place) => [claim, place + 1]));
  return { map, graph, rows, numbers, ...toLookUps(map) };
}
