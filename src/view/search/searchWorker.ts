/** Holds the index of a large map in a worker. */
import type { SearchDocument } from './documents';
import { type SearchAnswer, SearchIndex } from './searchIndex';

/** Answered in order; `add` has no answer. */
export type SearchRequest =
  | { readonly type: 'add'; readonly documents: readonly SearchDocument[] }
  | { readonly type: 'search'; readonly query: string };

declare const self: DedicatedWorkerGlobalScope;

const index = new SearchIndex();

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'add') index.add(data.documents);
  else self.postMessage(index.search(data.query) satisfies SearchAnswer, []);
});
