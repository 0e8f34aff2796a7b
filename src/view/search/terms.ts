/**
 * Splits text into the terms that a search compares: words without accents and capitals, or pairs of characters in
 * scripts without spaces. Each has its range, so that a match can be marked in the text.
 */
import type { Span } from '@/analysis/quotes/paragraphs';

/** A term of a text, with its range there, in UTF-16 code units. */
export interface Term extends Span {
  readonly term: string;
}

/** A term of a query. */
export interface QueryTerm {
  readonly term: string;
  /** Whether it matches longer words that begin with it. */
  readonly isPrefix: boolean;
}

/** The longest term, in code units; no language has longer words. */
const LONGEST = 64;
/** How much of a query is read, in code units, and how many different terms are searched for. */
const QUERY = { length: 2000, terms: 16 };
/** The shortest word, of those before the last, that matches longer ones: “war” finds “wars”, but “in” not “into”. */
const SHORTEST_PREFIX = 3;

/** Letters and digits with their marks, joined by apostrophes or hyphens; or one emoji. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ\u2010\u2011-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{Extended_Pictographic}/gu;
const PART = /[^'’ʼ\u2010\u2011-]+/gu;
const UNHYPHENATED = /[^\u2010\u2011-]+/gu;
/** Scripts without spaces between words. */
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}';
const RUN = new RegExp(`[${UNSPACED}][${UNSPACED}\\p{M}]*|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** A character with its marks. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Marks that a reader may omit: of no script, or Hebrew points. Indic vowel signs and kana voicing stay. */
const MARKS = /(?![\u3099\u309A])(?=\p{Script=Inherited})\p{M}|[\u0591-\u05BD\u05BF-\u05C7]/gu;
/** Letters that Unicode does not decompose, as they are typed without their strokes. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);
const STROKED = /[ßæœøłđðþħıς]/gu;
const JOINERS = /[\s'’ʼ\u2010\u2011-]+/gu;
// oxlint-disable-next-line no-control-regex -- all of ASCII, which needs no folding beyond its case
const ASCII_WORD = /^[\x00-\x26\x28-\x2c\x2e-\x7f]*$/;

/** A word as it is compared: NFKD, lower case, no accents. Folds each character by itself. */
export function fold(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(MARKS, '')
    .replaceAll(STROKED, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replaceAll(JOINERS, '');
}

/** All terms of a text in order. A compound gives its parts and the whole: “Russia’s” is “russia” and “russias”. */
export function termsOf(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const parts = [...word.matchAll(PART)];
    if (parts.length > 1) push(terms, word, index);
    for (const { 0: part, index: at } of parts) {
      // A single letter after an apostrophe, as in “don’t”, is no word.
      if (parts.length === 1 || part.length > 1) pushRuns(terms, part, index + at, true);
    }
  }
  return terms;
}

/** The different terms of a query, up to a limit. */
export function queryTerms(query: string): readonly QueryTerm[] {
  const found: Term[] = [];
  for (const { 0: word } of query.slice(0, QUERY.length).matchAll(WORD)) {
    for (const { 0: part } of word.matchAll(UNHYPHENATED)) pushRuns(found, part, 0, false);
  }
  const terms = [...new Set(found.map(({ term }) => term))].slice(0, QUERY.terms);
  // The last word may not be finished yet.
  return terms.map((term, place) => ({
    term,
    isPrefix: place === terms.length - 1 || term.length >= SHORTEST_PREFIX || IS_UNSPACED.test(term),
  }));
}

/** The code units of a word as written that hold the first `length` code units of its folded form. */
export function writtenLength(word: string, length: number): number {
  let folded = 0;
  for (const { 0: cluster, index } of word.matchAll(CLUSTER)) {
    folded += fold(cluster).length;
    if (folded >= length) return index + cluster.length;
  }
  return word.length;
}

/** Adds a word as a term, or its pairs of characters in a script without spaces. */
function pushRuns(terms: Term[], word: string, start: number, isText: boolean): void {
  if (ASCII_WORD.test(word)) return push(terms, word, start);
  for (const { 0: run, index } of word.matchAll(RUN)) {
    if (IS_UNSPACED.test(run)) pushPairs(terms, run, start + index, isText);
    else push(terms, run, start + index);
  }
}

/** Adds pairs; a text also gets its last character alone, a query only if it has no other. */
function pushPairs(terms: Term[], run: string, start: number, isText: boolean): void {
  const clusters = [...run.matchAll(CLUSTER)];
  for (const [place, { 0: cluster, index }] of clusters.entries()) {
    const next = clusters[place + 1]?.[0];
    if (next === undefined && place > 0 && !isText) return;
    push(terms, cluster + (next ?? ''), start + index);
  }
}

function push(terms: Term[], written: string, start: number): void {
  const term = fold(written).slice(0, LONGEST);
  if (term !== '') terms.push({ term, start, end: start + written.length });
}
