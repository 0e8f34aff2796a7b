import type { Paragraph, Span } from './paragraphs';

/**
 * The passages of a paragraph in double quotation marks, “…” or "…", with their marks. A passage that is not closed runs to
 * the end of the paragraph, as in a quotation of several paragraphs. Single marks are ignored: they are apostrophes, or
 * quotations inside a quotation.
 */
export function quotedPassages(paragraph: Paragraph): readonly Span[] {
  const passages: Span[] = [];
  let open: number | undefined;
  for (const mark of paragraph.text.matchAll(/[“”"]/g)) {
    const at = paragraph.start + mark.index;
    if (open === undefined) {
      if (mark[0] !== '”') open = at;
    } else if (mark[0] !== '“') {
      passages.push({ start: open, end: at + 1 });
      open = undefined;
    }
  }
  if (open !== undefined) passages.push({ start: open, end: paragraph.end });
  return passages;
}

/** Whether one span is inside another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
