/**
 * Words of a map as they stand in Markdown (CommonMark 0.31 with the additions of GitHub): whatever they are, a
 * page made of it shows these words and nothing else.
 */
import { toLine, toText } from '../mapText';

/** Marks that change how words of other scripts run; text with them is isolated (Unicode, UAX 9). */
const BIDIRECTIONAL = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const [ISOLATE, END_OF_ISOLATE] = ['\u2068', '\u2069'];

/** The words on one line. */
export function plainLine(words: string): string {
  return isolated(escapeInside(toLine(words)));
}

/**
 * The words as lines of paragraphs; an empty line stands between two of them, and a backslash at a line's end
 * keeps the break.
 */
export function plainLines(words: string): readonly string[] {
  const paragraphs = toText(words)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])));
  return paragraphs
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => [
      ...(index === 0 ? [] : ['']),
      ...lines.map((line, place) => `${plainStart(line)}${place < lines.length - 1 ? '\\' : ''}`),
    ]);
}

/** An address between angle brackets. */
export function plainAddress(url: string): string {
  const safe = url
    .toWellFormed()
    .replaceAll(/[<>\\`\s\p{Cc}\p{Cf}]/gu, (letter) => encodeURIComponent(letter));
  return `<${safe}>`;
}

/** One line that begins a line of Markdown, where more marks have a meaning. */
function plainStart(line: string): string {
  const inside = escapeInside(line);
  const start = inside
    .replace(/^(?:[#+=-]|:(?=-))/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
  return isolated(start);
}

function escapeInside(line: string): string {
  return line.replaceAll(/[\\`*_[\]<>&~|$]/g, String.raw`\$&`);
}

function isolated(line: string): string {
  return BIDIRECTIONAL.test(line) ? `${ISOLATE}${line}${END_OF_ISOLATE}` : line;
}
