/**
 * Estimates how wide a text is, without a screen to measure it: the advance width of each letter by its class, in
 * shares of the font size, slightly too wide so that lines stay inside their cards. Used only to break lines.
 */
import { type Face, type MeasureIn, SERIF } from '@/drawing/svg/type';

/** The first match counts. Shares of the font size, for Inter at weight 400. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[\s'’‘|.,:;!ijlI]/u, 0.29],
  [/[frt()[\]{}/\\"“”-]/u, 0.39],
  [/[mMwW—…%@]/u, 0.88],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1],
  [/\p{Lu}/u, 0.7],
  [/\p{Nd}/u, 0.64],
];
const OTHER = 0.59;
/** Source Serif 4 runs narrower than Inter. */
const SERIF_SHARE = 0.93;
/** How much wider letters are at weight 700 than at 400. */
const BOLD = 0.06;

const known = new Map<string, number>();

/** Widths of texts in a face, px at zoom 1. */
export const estimateWidths: MeasureIn = ({ family, size, weight, spacing = 0 }: Face) => {
  const share = (family === SERIF ? SERIF_SHARE : 1) * (1 + (BOLD * (weight - 400)) / 300);
  return (text) => {
    let width = 0;
    for (const letter of text) width += widthOf(letter) * share + spacing;
    return width * size;
  };
};

function widthOf(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = KINDS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER;
    known.set(letter, width);
  }
  return width;
}
