/** Finds many quotes in one pass over a text; `findQuote` would take seconds for thousands of quotes in a book. */
import { append } from '@/domain/append';
import { findQuote, type TextQuote } from './textQuote';

/** How many code units of each quote are searched for; shorter quotes are found one by one. */
const WINDOW = 8;
const BASE = 0x01000193;
/** Slots of the table of wanted hashes; a power of two. */
const SLOTS = 1 << 20;

/**
 * The offset of the exact words of each quote, in UTF-16 code units; -1 if `findQuote` finds no single place. A rolling
 * hash over the text selects the places to compare (Karp and Rabin 1987).
 */
export function exactPlaces(text: string, quotes: readonly TextQuote[]): Int32Array {
  const needles = quotes.map(({ prefix = '', exact, suffix = '' }) => `${prefix}${exact}${suffix}`);
  const isWanted = new Uint8Array(SLOTS);
  const bySum = new Map<number, number[]>();
  const counts = new Uint32Array(quotes.length);
  const places = new Int32Array(quotes.length).fill(-1);
  for (const [index, needle] of needles.entries()) {
    if (needle.length < WINDOW) continue;
    const sum = sumOf(needle);
    isWanted[sum & (SLOTS - 1)] = 1;
    append(bySum, sum, index);
  }
  if (bySum.size > 0) {
    eachWindow(text, (sum, at) => {
      if (isWanted[sum & (SLOTS - 1)] === 0) return;
      for (const index of bySum.get(sum) ?? []) {
        if (!text.startsWith(needles[index] ?? '', at)) continue;
        counts[index] = (counts[index] ?? 0) + 1;
        places[index] = at + (quotes[index]?.prefix?.length ?? 0);
      }
    });
  }
  for (const [index, quote] of quotes.entries()) {
    if (quote.exact === '' || counts[index] !== 1) places[index] = -1;
    if ((needles[index]?.length ?? 0) >= WINDOW) continue;
    const place = findQuote(text, quote);
    if (place.state === 'found') places[index] = place.start;
  }
  return places;
}

/** The 32-bit hash of the first code units of a text. */
function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < WINDOW; at += 1) sum = (Math.imul(sum, BASE) + text.charCodeAt(at)) | 0;
  return sum;
}

function eachWindow(text: string, visit: (sum: number, at: number) => void): void {
  if (text.length < WINDOW) return;
  let leaving = 1;
  for (let at = 1; at < WINDOW; at += 1) leaving = Math.imul(leaving, BASE);
  let sum = sumOf(text);
  visit(sum, 0);
  for (let end = WINDOW; end < text.length; end += 1) {
    const out = Math.imul(text.charCodeAt(end - WINDOW), leaving);
    sum = (Math.imul((sum - out) | 0, BASE) + text.charCodeAt(end)) | 0;
    visit(sum, end - WINDOW + 1);
  }
}
