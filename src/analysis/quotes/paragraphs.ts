/**
 * The paragraphs of a source's text. Each line that is not blank is a paragraph; line ends may be LF, CRLF or
 * CR. Offsets are UTF-16 code units of the unchanged text.
 */

/** What a paragraph is for; only `prose` asserts something. */
export type ParagraphKind = 'prose' | 'heading' | 'promotion' | 'caption';

/** A part of a text; `end` is after its last code unit. */
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

/** A longer line is not a heading, whatever it ends with. Code units. */
const HEADING_LENGTH = 100;

/** Splits a text into its paragraphs, in order. */
export function paragraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const words = line[0].trim();
    if (words === '') continue;
    const start = line.index + line[0].indexOf(words);
    const end = start + words.length;
    found.push({ number: found.length + 1, start, end, text: words, kind: kindOf(words) });
  }
  return found;
}

/** Whether a paragraph asserts something: not a heading, a line of promotion or a picture's caption. */
export function isAsserting(paragraph: Paragraph): boolean {
  return paragraph.kind === 'prose';
}

/** The paragraph at an offset; `undefined` between paragraphs and outside the text. */
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
  while ((list[after]?.start ?? span.end) < span.end) after += 1;
  return list.slice(low, after);
}

function kindOf(words: string): ParagraphKind {
  if (/^(Recommended|Also read):/i.test(words)) return 'promotion';
  if (/\bPhoto:/i.test(words)) return 'caption';
  if (words.length <= HEADING_LENGTH && !/[.!?…:;]["'”’»)\]]*$/u.test(words)) return 'heading';
  return 'prose';
}
