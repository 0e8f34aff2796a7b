/**
 * What is fetched before anybody asks for it. The map's own files are not in the list: `storage/firstFetch.ts` asks
 * for them ahead of all other code.
 */
import { FlowPart } from '@/canvas/flowPart';
import { fetchLayoutClient } from '@/canvas/layoutPart';
import { SelectionPart } from '@/panels/frame/selectionPart';
import { ScopePart } from '@/panels/path/scopePart';
import { SearchPart } from '@/panels/search/SearchPlace';
import { StartPart } from '@/panels/start/startPart';
import type { ViewSettings } from '@/view/settings';
import { PaperPart } from './paperPart';

/** Code that is fetched ahead. Where it does not come, it is asked for again when it is needed. */
export interface Ahead {
  readonly fetch: () => Promise<unknown>;
  /** How long after the map has come, ms. */
  readonly afterMs: number;
}

/** Once the map is there, in the order in which a reader may need it. */
export const AFTER_MAP: readonly Ahead[] = [
  { fetch: StartPart.fetch, afterMs: 1000 },
  // A first click on a card opens its panel at once.
  { fetch: SelectionPart.fetch, afterMs: 1000 },
  { fetch: ScopePart.fetch, afterMs: 1000 },
  // Another lens may have no positions yet. A failure is reported where they are needed.
  { fetch: () => fetchLayoutClient().catch(() => undefined), afterMs: 1000 },
  // What is typed into the search has a field at once.
  { fetch: SearchPart.fetch, afterMs: 1500 },
  // A browser that is about to print waits for nothing.
  { fetch: PaperPart.fetch, afterMs: 2500 },
];

/** Fetched while the map's files are on their way: what its first view is made of, which is other on a small screen. */
export function fetchAtStart(
  { selection, scope }: Pick<ViewSettings, 'selection' | 'scope'>,
  isCompact: boolean,
): void {
  void FlowPart.fetch();
  if (isCompact) void StartPart.fetch();
  // The panel of what a link selects opens with the map.
  if (selection !== null || scope?.type === 'path') void SelectionPart.fetch();
  if (scope !== null) void ScopePart.fetch();
}

/** Fetches each at its time from now. @returns calls off what has not begun */
export function fetchLater(list: readonly Ahead[]): () => void {
  const timers = list.map(({ fetch, afterMs }) => setTimeout(() => void fetch(), afterMs));
  return () => timers.forEach(clearTimeout);
}
