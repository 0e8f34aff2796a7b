/** Holds the index of a large map apart from the page, and searches it. */
import type { SearchDocument } from './documents';
import { type SearchAnswer, SearchIndex } from './searchIndex';

/** Everything is answered in the order in which it came; `add` is answered by nothing. */
export type SearchRequest =
  | { readonly type: 'add'; readonly documents: readonly SearchDocument[] }
  | { readonly type: 'search'; readonly query: string };

declare const self: DedicatedWorkerGlobalScope;

const index = new SearchIndex();

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'add') index.add(data.documents);
  else self.postMessage(index.search(data.query) satisfies SearchAnswer, []);
});
