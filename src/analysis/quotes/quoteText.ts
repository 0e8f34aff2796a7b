/**
 * A text as it is compared where typography does not matter, with the way back to the unchanged text. What counts as
 * typography is defined here alone:
 *
 * - white space of any kind and length, line and paragraph ends included: one space; no-break spaces inside guillemets and
 *   before `! ? ; :`, as in French: none
 * - soft hyphens and other invisible marks: nothing
 * - dashes with or without spaces, two or three hyphens, one hyphen between spaces: one dash; hyphens, and en dashes
 *   without spaces (2015–2016): one hyphen
 * - double quotation marks of any form: one; single ones and apostrophes: one. Inches and feet stay apart.
 * - three dots, spaced or not, or the one character: an ellipsis
 * - ligatures (ﬁ): their letters; an accented letter in one character or two: one (Unicode's NFC)
 *
 * Case, words, digits and all other punctuation are not typography. Offsets are UTF-16 code units.
 */
import type { Span } from './paragraphs';

export interface QuoteText {
  /** The unchanged text. */
  readonly text: string;
  /** The text without its typography. */
  readonly plain: string;
  /** Maps a span of `plain`, not an empty one, to its span of `text`. */
  readonly toSpan: (plain: Span) => Span;
  /** Maps an offset of `text` to `plain`; one inside a replaced part to the beginning of what replaces it. */
  readonly toPlain: (offset: number) => number;
}

/** The classes of characters; 0 is plain, which stays as it is. */
const SPACE = 1;
const DASH = 2;
const DOT = 3;
const MARK = 4;
const ACCENT = 5;
const CLASSES: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [SPACE, /[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/],
  [DASH, /[-\u2010-\u2015\u2212\u2E3A\u2E3B]/],
  [DOT, /[.…]/],
  [MARK, /["“”„‟«»″'‘’‚‛′ʼ`´‹›\uFB00-\uFB06]/],
  [ACCENT, /[\u0300-\u036F\u0653-\u0655\u3099\u309A]/],
];
const DOUBLE = /["“”„‟«»″]/;
const LIGATURE = /[\uFB00-\uFB06]/;
const NO_BREAK = /^[\u00A0\u2009\u202F]+$/;
const ELLIPSIS = /…|\.\.\.|\. \. \.|\.\u00A0\.\u00A0\./y;

/** The class of each UTF-16 code unit. */
const classOf = new Uint8Array(0x10000);
for (const [kind, pattern] of CLASSES) {
  for (let code = 0; code < classOf.length; code += 1) {
    if (pattern.test(String.fromCharCode(code))) classOf[code] = kind;
  }
}

/** A replaced part: its span in the text, and the span of what replaces it. */
interface Piece {
  readonly from: Span;
  readonly to: Span;
}

/** How many texts are cached: those of a map's sources, asked about quote by quote. */
const REMEMBERED = 8;
const remembered = new Map<string, QuoteText>();

/** The same as `toQuoteText`, cached for the last few texts, since a long one takes some milliseconds. */
export function quoteTextOf(text: string): QuoteText {
  const found = remembered.get(text) ?? toQuoteText(text);
  remembered.delete(text);
  remembered.set(text, found);
  const oldest = remembered.keys().next().value;
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return found;
}

/** Takes the typography off a text, in one pass. */
export function toQuoteText(text: string): QuoteText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  /** How far the text is done, and how long `plain` is by then. */
  let done = 0;
  let length = 0;
  const replace = (start: number, end: number, by: string): void => {
    if (text.slice(start, end) === by) return;
    parts.push(text.slice(done, start), by);
    const at = length + start - done;
    pieces.push({ from: { start, end }, to: { start: at, end: at + by.length } });
    done = end;
    length = at + by.length;
  };
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === 0 || (kind === SPACE && isPlainSpace(text, at)) || (kind === DOT && isFullStop(text, at))) {
      at += 1;
      continue;
    }
    let end = at + 1;
    if (kind === MARK) {
      replace(at, end, markOf(text.charAt(at)));
    } else if (kind === ACCENT) {
      end = runEnd(text, at, ACCENT);
      // An accent at the beginning, or after something that was replaced, has no letter.
      if (at > done) replace(at - 1, end, text.slice(at - 1, end).normalize('NFC'));
    } else {
      const gap = gapAt(text, at);
      end = gap.end;
      replace(at, end, gap.by);
    }
    at = end;
  }
  parts.push(text.slice(done));
  return { text, plain: parts.join(''), ...offsets(pieces) };
}

function classAt(text: string, at: number): number {
  return classOf[text.charCodeAt(at)] ?? 0;
}

/** Most spaces of a text: a single one before a letter. */
function isPlainSpace(text: string, at: number): boolean {
  return text.charAt(at) === ' ' && at + 1 < text.length && classAt(text, at + 1) === 0;
}

function isFullStop(text: string, at: number): boolean {
  return text.charAt(at) === '.' && !/^[.\s]/.test(text.charAt(at + 1));
}

function markOf(mark: string): string {
  if (LIGATURE.test(mark)) return mark.normalize('NFKC');
  return DOUBLE.test(mark) ? '"' : "'";
}

/** What is between words: spaces, with a dash or an ellipsis among them. */
function gapAt(text: string, at: number): { readonly end: number; readonly by: string } {
  const before = runEnd(text, at, SPACE);
  const dashes = runEnd(text, before, DASH);
  if (dashes > before) {
    const end = runEnd(text, dashes, SPACE);
    const isApartLeft = at === 0 || hasSpace(text, at, before);
    const isApartRight = end === text.length || hasSpace(text, dashes, end);
    return { end, by: dashOf(text.slice(before, dashes), isApartLeft, isApartRight) };
  }
  ELLIPSIS.lastIndex = before;
  if (ELLIPSIS.test(text)) return { end: runEnd(text, ELLIPSIS.lastIndex, SPACE), by: '…' };
  // A full stop.
  if (before === at) return { end: at + 1, by: text.charAt(at) };
  const isFrench = NO_BREAK.test(text.slice(at, before));
  if (isFrench && (/[!?;:»]/.test(text.charAt(before)) || text.charAt(at - 1) === '«'))
    return { end: before, by: '' };
  return { end: before, by: hasSpace(text, at, before) ? ' ' : '' };
}

/** A dash, or a hyphen with its spaces: «two- and threefold» has no dash. */
function dashOf(dashes: string, isApartLeft: boolean, isApartRight: boolean): string {
  const isHyphen = /^[-\u2010\u2011\u2212]$/.test(dashes);
  if (isHyphen && !(isApartLeft && isApartRight)) {
    return `${isApartLeft ? ' ' : ''}-${isApartRight ? ' ' : ''}`;
  }
  if (/^[\u2012\u2013]$/.test(dashes) && !isApartLeft && !isApartRight) return '-';
  return '—';
}

function hasSpace(text: string, start: number, end: number): boolean {
  // Regular expressions count a byte order mark as a space; inside a text it is none.
  return /[^\S\uFEFF]/.test(text.slice(start, end));
}

function runEnd(text: string, start: number, kind: number): number {
  let end = start;
  while (end < text.length && classAt(text, end) === kind) end += 1;
  return end;
}

/** The mappings between a text and its plain form. */
function offsets(pieces: readonly Piece[]): Pick<QuoteText, 'toSpan' | 'toPlain'> {
  /** The last piece whose `edge` is at or before an offset. */
  const lastAt = (offset: number, edge: (piece: Piece) => number): Piece | undefined => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = pieces[middle];
      if (piece !== undefined && edge(piece) <= offset) low = middle + 1;
      else high = middle;
    }
    return pieces[low - 1];
  };
  const plainStart = ({ to }: Piece): number => to.start;
  const toStart = (offset: number): number => {
    const piece = lastAt(offset, plainStart);
    if (piece === undefined) return offset;
    return offset < piece.to.end ? piece.from.start : piece.from.end + offset - piece.to.end;
  };
  const toEnd = (offset: number): number => {
    // The last code unit decides, so that removed characters after it stay outside.
    const piece = lastAt(offset - 1, plainStart);
    if (piece === undefined) return offset;
    return offset <= piece.to.end ? piece.from.end : piece.from.end + offset - piece.to.end;
  };
  return {
    toSpan: ({ start, end }) => ({ start: toStart(start), end: toEnd(end) }),
    toPlain: (offset) => {
      const piece = lastAt(offset, ({ from }) => from.start);
      if (piece === undefined) return offset;
      return offset < piece.from.end ? piece.to.start : piece.to.end + offset - piece.from.end;
    },
  };
}
