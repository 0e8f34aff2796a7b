/**
 * The paragraphs and sentences of a source's text. A text file has one paragraph a line, with blank lines
 * between; line ends may be LF, CRLF or CR. All offsets are UTF-16 code units into the text as it stands.
 */

/** What a paragraph is for; only `prose` asserts something. */
export type ParagraphKind = 'prose' | 'heading' | 'promotion' | 'caption';

/** A stretch of a text; `end` is behind its last code unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One paragraph, without the white space around it. */
export interface Paragraph extends Span {
  /** Its number among the paragraphs of the text, from 1; blank lines do not count. */
  readonly number: number;
  readonly text: string;
  readonly kind: ParagraphKind;
}

/** A line longer than this is no heading, whatever it ends with. Code units. */
const HEADING_LENGTH = 100;

/** Splits a text into its paragraphs, in order. */
export function paragraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const words = line[0].trim();
    if (words === '') continue;
    const start = line.index + line[0].indexOf(words);
    found.push({
      number: found.length + 1,
      start,
      end: start + words.length,
      text: words,
      kind: kindOf(words),
    });
  }
  return found;
}

/** Whether a paragraph asserts something: not a heading, a line of promotion or a picture's caption. */
export function isAsserting(paragraph: Paragraph): boolean {
  return paragraph.kind === 'prose';
}

/** The paragraph in which an offset lies; `undefined` between two paragraphs and outside the text. */
export function paragraphAt(list: readonly Paragraph[], offset: number): Paragraph | undefined {
  return paragraphsIn(list, { start: offset, end: offset + 1 })[0];
}

/** The paragraphs that share at least one code unit with a span, in order. */
export function paragraphsIn(list: readonly Paragraph[], span: Span): readonly Paragraph[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  let after = low;
  while (isBefore(list[after], span.end)) after += 1;
  return list.slice(low, after);
}

/**
 * Widens a range to the whole sentences that it touches, without the white space around them; a range that
 * touches none stays what it is. Sentences are those of Unicode (UAX #29, as `Intl.Segmenter` cuts them) and
 * never run past their paragraph.
 */
export function sentencesAround(text: string, range: Span): Span {
  const touched = { start: range.start, end: Math.max(range.end, range.start + 1) };
  const sentences = paragraphsIn(paragraphs(text), touched)
    .flatMap((paragraph) => sentencesOf(paragraph))
    .filter((sentence) => sentence.start < touched.end && sentence.end > touched.start);
  return {
    start: Math.min(range.start, sentences[0]?.start ?? range.start),
    end: Math.max(range.end, sentences.at(-1)?.end ?? range.end),
  };
}

function isBefore(span: Span | undefined, offset: number): boolean {
  return span !== undefined && span.start < offset;
}

function sentencesOf(paragraph: Paragraph): readonly Span[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph.text);
  return [...segments].map(({ index, segment }) => ({
    start: paragraph.start + index,
    end: paragraph.start + index + segment.trimEnd().length,
  }));
}

function kindOf(words: string): ParagraphKind {
  if (/^(Recommended|Also read):/i.test(words)) return 'promotion';
  if (/\bPhoto:/i.test(words)) return 'caption';
  if (words.length <= HEADING_LENGTH && !/[.!?…:;]["'”’»)\]]*$/u.test(words)) return 'heading';
  return 'prose';
}
