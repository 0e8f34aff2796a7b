/**
 * Searches a map without blocking the page: a small map on the page itself, a large one in a worker. If the worker is
 * missing or fails, the page indexes the map in short tasks.
 */
import type { ArgumentMap } from '@/domain/schema';
import { type Hear, workerTask } from '@/ui/workerTask';
import { yieldToPage } from '@/ui/yieldToPage';
import { documentsOf, type SearchDocument } from '@/view/search/documents';
import type { SearchAnswer } from '@/view/search/searchIndex';
import type { SearchRequest } from '@/view/search/searchWorker';

/** Searches one map. */
export interface Searcher {
  /**
   * Answers once the map is indexed; `null` if a later query arrived first. Rejects, with a sentence for the
   * reader, only if the code cannot be loaded.
   */
  readonly search: (query: string) => Promise<SearchAnswer | null>;
  /** Ends all work. Open queries are never answered. */
  readonly dispose: () => void;
}

/** Up to this many claims and code units, the page is faster than starting a worker. */
const SMALL = { claims: 300, text: 100_000 };
/** How many documents are indexed on the page, or sent to the worker, in one task of a few ms. */
const PIECE = { page: 100, worker: 1000 };

type Engine = Omit<Searcher, 'search'> & { readonly search: (query: string) => Promise<SearchAnswer> };

/** @param texts the text of each source, by the source's id */
export function startSearcher(map: ArgumentMap, texts: ReadonlyMap<string, string>): Searcher {
  let isApart = !isSmall(map, texts);
  let engine = (isApart ? workerEngine : pageEngine)(documentsOf(map, texts));
  let isBusy = false;
  let isOver = false;
  let waiting: {
    query: string;
    take: (answer: SearchAnswer | null) => void;
    fail: (why: unknown) => void;
  } | null = null;

  const ask = async (query: string): Promise<SearchAnswer> => {
    try {
      return await engine.search(query);
    } catch (error) {
      if (!isApart || isOver) throw error;
      isApart = false;
      engine.dispose();
      engine = pageEngine(documentsOf(map, texts));
      return engine.search(query);
    }
  };
  const pump = (): void => {
    if (isBusy || isOver || waiting === null) return;
    const { query, take, fail } = waiting;
    waiting = null;
    isBusy = true;
    void ask(query)
      .then(take, (why) => {
        if (!isOver) fail(why);
      })
      .finally(() => {
        isBusy = false;
        pump();
      });
  };
  return {
    search: (query) =>
      new Promise((take, fail) => {
        waiting?.take(null);
        waiting = { query, take, fail };
        pump();
      }),
    dispose: () => {
      isOver = true;
      engine.dispose();
    },
  };
}

function isSmall({ claims }: ArgumentMap, texts: ReadonlyMap<string, string>): boolean {
  const text = [...texts.values()].reduce((sum, { length }) => sum + length, 0);
  return claims.length <= SMALL.claims && text <= SMALL.text;
}

function workerEngine(documents: Iterator<SearchDocument>): Engine {
  const task = workerTask<SearchRequest, SearchAnswer>(
    () => new Worker(new URL('@/view/search/searchWorker.ts', import.meta.url), { type: 'module' }),
  );
  const { signal, abort } = ender();
  const ready = inPieces(documents, PIECE.worker, signal, (piece) =>
    task.tell({ type: 'add', documents: piece }),
  );
  const hear: Hear<SearchAnswer, SearchAnswer> = (answer, { resolve }) => resolve(answer);
  return {
    search: async (query) => {
      await ready;
      return task.ask({ type: 'search', query }, hear);
    },
    dispose: () => {
      abort();
      task.end();
    },
  };
}

function pageEngine(documents: Iterator<SearchDocument>): Engine {
  const { signal, abort } = ender();
  const start = async () => {
    const { SearchIndex } = await import('@/view/search/searchIndex').catch(() => {
      throw new Error('Part of this page could not be loaded. Check your connection and reload the page.');
    });
    const index = new SearchIndex();
    await inPieces(documents, PIECE.page, signal, (piece) => index.add(piece));
    return index;
  };
  const started = start();
  started.catch(() => undefined);
  return { search: async (query) => (await started).search(query), dispose: abort };
}

function ender(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** Hands over documents in pieces, yielding to the page between them. Never resolves once `signal` is aborted. */
async function inPieces(
  documents: Iterator<SearchDocument>,
  length: number,
  signal: AbortSignal,
  take: (piece: readonly SearchDocument[]) => void,
): Promise<void> {
  for (;;) {
    const piece: SearchDocument[] = [];
    while (piece.length < length) {
      const next = documents.next();
      if (next.done === true) break;
      piece.push(next.value);
    }
    if (piece.length > 0) take(piece);
    if (piece.length < length) return;
    // oxlint-disable-next-line no-await-in-loop -- one after the other, with the page in between, is the point
    await yieldToPage();
    if (signal.aborted) return new Promise(() => undefined);
  }
}
