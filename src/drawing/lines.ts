/**
 * Breaks text into lines as the page's CSS does: at spaces, after hyphens, and within words that are too long.
 * Pure.
 */

/** Width of a text in px at zoom 1. */
export type Measure = (text: string) => number;

const ELLIPSIS = '…';

/** At most `most` lines of at most `width` px; shortened text ends in an ellipsis. */
export function toLines(text: string, width: number, most: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (measure(longer.trimEnd()) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = piece;
    while (lines.length <= most && measure(line.trimEnd()) > width && line.length > 1) {
      const fits = fitting(line, width, measure);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
    if (lines.length > most) break;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = shortened(kept[most - 1] ?? '', width, measure);
  return kept;
}

/** The text if it fits, else its beginning with an ellipsis. */
export function toOneLine(text: string, width: number, measure: Measure): string {
  return measure(text) <= width ? text : shortened(text, width, measure);
}

function shortened(text: string, width: number, measure: Measure): string {
  const kept = text.slice(0, fitting(text, width - measure(ELLIPSIS), measure));
  return kept.trimEnd() + ELLIPSIS;
}

/** Words with the space behind them, broken after hyphens as well. */
function pieces(text: string): readonly string[] {
  return text.trim().match(/[^\s-]*(?:-+|\s+|$)\s*/g) ?? [];
}

/** How many code units fit; at least one, and never half of a pair. */
function fitting(text: string, width: number, measure: Measure): number {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(text.slice(0, middle)) <= width) low = middle;
    else high = middle - 1;
  }
  const splitsPair = /[\uD800-\uDBFF]/.test(text[low - 1] ?? '') && low < text.length;
  return splitsPair ? low + 1 : low;
}
