/**
 * Finds claims, speakers, quotes and paragraphs by words, ranked by BM25 (MiniSearch) with a weight for each field.
 * Every word has to match, or else as many as possible. A word matches words that begin with it. Only a word that
 * nothing begins with is taken for a slip: it matches with two letters swapped, or with a letter or two changed.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { paragraphs, type Span } from '@/analysis/quotes/paragraphs';
import type { SearchDocument } from './documents';
import { marksIn } from './marks';
import { type QueryTerm, queryTerms, termsOf } from './terms';

/** A text, and its ranges that match. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** One result. Ids are those of the map. */
export type Hit =
  | {
      readonly kind: 'claim';
      readonly id: string;
      readonly gist: MarkedText;
      readonly text: MarkedText;
      readonly speaker: MarkedText;
    }
  | { readonly kind: 'speaker'; readonly id: string; readonly name: MarkedText; readonly about: MarkedText }
  /** `id`: of the claim that has the quote. */
  | { readonly kind: 'quote'; readonly id: string; readonly exact: MarkedText }
  /** `id`: of the source; paragraphs count from 1, as in `analysis/quotes/paragraphs`. */
  | { readonly kind: 'paragraph'; readonly id: string; readonly number: number; readonly text: MarkedText };
export type HitKind = Hit['kind'];

/** The most hits of each kind. */
export const MOST_HITS: Record<HitKind, number> = { claim: 20, speaker: 8, quote: 12, paragraph: 12 };
/** In the order in which they are shown. */
export const HIT_KINDS = ['claim', 'speaker', 'quote', 'paragraph'] as const;

/** The answer to a query. */
export interface SearchAnswer {
  /** The best of each kind, best first. */
  readonly hits: readonly Hit[];
  /** How many there are of each kind. */
  readonly totals: Readonly<Record<HitKind, number>>;
  /** Places in the map of the claims that match, by themselves or by a quote, in order. */
  readonly claims: Uint32Array;
  /** Whether the query has any words. */
  readonly hasWords: boolean;
  /** Whether the hits match every word, and not just as many as possible. */
  readonly isWhole: boolean;
}

type Entry =
  | Exclude<SearchDocument, { kind: 'source' }>
  | { readonly kind: 'paragraph'; readonly id: string; readonly number: number; readonly text: string };

/** The fields, each of one kind of thing, and their weights. */
const WORTH = { gist: 4, text: 2, speaker: 1.5, name: 4, about: 1.5, exact: 1, paragraph: 1 } as const;
type Field = keyof typeof WORTH;
const FIELDS = ['gist', 'text', 'speaker', 'name', 'about', 'exact', 'paragraph'] as const;

/** The shortest word that may have a slip. */
const SHORTEST_SLIP = 4;
/** How many letters of a word may differ, from a length on; none in words with digits. */
const SLIPS: readonly (readonly [length: number, letters: number])[] = [
  [SHORTEST_SLIP, 1],
  [7, 2],
];

/** The fields of an entry; `id` is its place. */
type Row = { readonly id: number } & Partial<Record<Field, string>>;

export class SearchIndex {
  readonly #entries: Entry[] = [];
  /** All terms, to look up whether a word is one, begins one or nearly is one. */
  readonly #vocabulary = new SearchableMap<true>();
  readonly #known = new Set<string>();
  readonly #index = new MiniSearch<Row>({
    fields: [...FIELDS],
    tokenize: (text) => this.#toTerms(text),
    processTerm: (term) => term,
    searchOptions: { boost: WORTH, tokenize: (term) => [term], processTerm: (term) => term },
  });

  /** Adds documents to the index. */
  add(documents: Iterable<SearchDocument>): void {
    for (const document of documents) {
      if (document.kind === 'source') {
        for (const { number, text } of paragraphs(document.text)) {
          this.#addEntry({ kind: 'paragraph', id: document.id, number, text });
        }
      } else this.#addEntry(document);
    }
  }

  /** Answers any query; one without words finds nothing. */
  search(query: string): SearchAnswer {
    const terms = queryTerms(query).map((term) => this.#withoutSwap(term));
    const all = this.#find(terms, 'AND');
    const results = all.length > 0 || terms.length < 2 ? all : best(this.#find(terms, 'OR'));
    const totals = { claim: 0, speaker: 0, quote: 0, paragraph: 0 };
    const hits: Record<HitKind, Hit[]> = { claim: [], speaker: [], quote: [], paragraph: [] };
    const claims = new Set<number>();
    for (const result of results) {
      const entry = this.#entries[Number(result.id)];
      if (entry === undefined) continue;
      if (entry.kind === 'claim' || entry.kind === 'quote') claims.add(entry.place);
      totals[entry.kind] += 1;
      if (totals[entry.kind] <= MOST_HITS[entry.kind]) hits[entry.kind].push(toHit(entry, result, terms));
    }
    return {
      hits: HIT_KINDS.flatMap((kind) => hits[kind]),
      totals,
      claims: Uint32Array.from(claims).toSorted(),
      hasWords: terms.length > 0,
      isWhole: all.length > 0,
    };
  }

  #find(terms: readonly QueryTerm[], combineWith: 'AND' | 'OR'): readonly SearchResult[] {
    if (terms.length === 0) return [];
    return this.#index.search({
      combineWith,
      queries: terms.map(({ term, isPrefix }) => ({
        queries: [term],
        prefix: isPrefix,
        fuzzy: this.#slipsFor({ term, isPrefix }),
      })),
    });
  }

  /** The intended term, if two neighbouring letters were swapped. */
  #withoutSwap(asked: QueryTerm): QueryTerm {
    const { term, isPrefix } = asked;
    if (term.length < SHORTEST_SLIP || /\p{N}/u.test(term) || this.#isThere(asked)) return asked;
    for (let at = 0; at + 1 < term.length; at += 1) {
      const meant = `${term.slice(0, at)}${term[at + 1] ?? ''}${term[at] ?? ''}${term.slice(at + 2)}`;
      if (this.#known.has(meant)) return { term: meant, isPrefix };
    }
    return asked;
  }

  #isThere({ term, isPrefix }: QueryTerm): boolean {
    return isPrefix ? this.#vocabulary.atPrefix(term).keys().next().done !== true : this.#known.has(term);
  }

  /** The fewest letters by which a term differs from one in the index; `false` if it needs no help. */
  #slipsFor(asked: QueryTerm): number | false {
    const { term } = asked;
    if (/\p{N}/u.test(term) || this.#isThere(asked)) return false;
    const most = SLIPS.reduce((found, [length, letters]) => (term.length >= length ? letters : found), 0);
    for (let letters = 1; letters <= most; letters += 1) {
      if (this.#vocabulary.fuzzyGet(term, letters).size > 0) return letters;
    }
    return false;
  }

  #addEntry(entry: Entry): void {
    this.#index.add({ id: this.#entries.length, ...fieldsOf(entry) });
    this.#entries.push(entry);
  }

  #toTerms(text: string): string[] {
    return termsOf(text).map(({ term }) => {
      if (!this.#known.has(term)) {
        this.#known.add(term);
        this.#vocabulary.set(term, true);
      }
      return term;
    });
  }
}

function fieldsOf(entry: Entry): Partial<Record<Field, string>> {
  switch (entry.kind) {
    case 'claim':
      return { gist: entry.gist, text: entry.text, speaker: entry.speaker };
    case 'speaker':
      return { name: entry.name, about: entry.about };
    case 'quote':
      return { exact: entry.exact };
    case 'paragraph':
      return { paragraph: entry.text };
  }
}

/** The results that match the most words. */
function best(results: readonly SearchResult[]): readonly SearchResult[] {
  const most = results.reduce((found, { queryTerms: own }) => Math.max(found, own.length), 0);
  return results.filter(({ queryTerms: own }) => own.length === most);
}

function toHit(entry: Entry, result: SearchResult, looked: readonly QueryTerm[]): Hit {
  const matched = new Set(result.terms);
  const marked = (text: string): MarkedText => ({ text, marks: marksIn(text, matched, looked) });
  switch (entry.kind) {
    case 'claim': {
      const { id, gist, text, speaker } = entry;
      return { kind: 'claim', id, gist: marked(gist), text: marked(text), speaker: marked(speaker) };
    }
    case 'speaker':
      return { kind: 'speaker', id: entry.id, name: marked(entry.name), about: marked(entry.about) };
    case 'quote':
      return { kind: 'quote', id: entry.claim, exact: marked(entry.exact) };
    case 'paragraph':
      return { kind: 'paragraph', id: entry.id, number: entry.number, text: marked(entry.text) };
  }
}
