/** What two wordings share, and what each has alone, word by word. */
import { toQuoteText } from './quoteText';
import { tokenSpans } from './wordBounds';

/** A run of words: in both, only in the quote, or only in the source. Punctuation counts as words. */
export interface Difference {
  readonly kind: 'same' | 'quoted' | 'source';
  /** With the white space after the words. Words in both are those of the source. */
  readonly text: string;
}

/** A word with the white space after it, and in the form in which it is compared. */
interface Token {
  readonly text: string;
  readonly plain: string;
}

/**
 * The difference by a longest common subsequence of words (Wagner and Fischer, 1974), typography aside. `same` and
 * `source` together are the words of the source, letter for letter. If both have words of their own, those of the quote
 * come first.
 */
export function wordDifference(quoted: string, source: string): readonly Difference[] {
  const ours = tokensOf(quoted);
  const theirs = tokensOf(source);
  /** Words as numbers, which compare faster: equal words have equal numbers. */
  const numbers = new Map<string, number>();
  const toNumbers = (tokens: readonly Token[]): Uint32Array =>
    Uint32Array.from(tokens, ({ plain }) => {
      const number = numbers.get(plain) ?? numbers.size;
      numbers.set(plain, number);
      return number;
    });
  const [left, right] = [toNumbers(ours), toNumbers(theirs)];
  const isSame = (a: number, b: number): boolean => left[a] === right[b];
  let first = 0;
  while (first < ours.length && first < theirs.length && isSame(first, first)) first += 1;
  let last = 0;
  const most = Math.min(ours.length, theirs.length) - first;
  while (last < most && isSame(ours.length - 1 - last, theirs.length - 1 - last)) last += 1;
  const rows = ours.length - first - last;
  const columns = theirs.length - first - last;
  /** The length of the longest common subsequence of the rest, by row and column. */
  const width = columns + 1;
  const common = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      common[at] = isSame(first + row, first + column)
        ? (common[at + width + 1] ?? 0) + 1
        : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
    }
  }
  const runs: { kind: Difference['kind']; text: string }[] = [];
  const add = (kind: Difference['kind'], token: Token | undefined): void => {
    const run = runs.at(-1);
    if (run?.kind === kind) run.text += token?.text ?? '';
    else runs.push({ kind, text: token?.text ?? '' });
  };
  for (let index = 0; index < first; index += 1) add('same', theirs[index]);
  let row = 0;
  let column = 0;
  while (row < rows || column < columns) {
    const at = row * width + column;
    if (row < rows && column < columns && isSame(first + row, first + column)) {
      add('same', theirs[first + column]);
      row += 1;
      column += 1;
    } else if (row < rows && (column === columns || (common[at + width] ?? 0) >= (common[at + 1] ?? 0))) {
      add('quoted', ours[first + row]);
      row += 1;
    } else {
      add('source', theirs[first + column]);
      column += 1;
    }
  }
  for (let index = theirs.length - last; index < theirs.length; index += 1) add('same', theirs[index]);
  return runs;
}

function tokensOf(text: string): readonly Token[] {
  const spans = tokenSpans(text).map(({ start, end }) => ({ start, plain: plainOf(text.slice(start, end)) }));
  const seen = spans.filter(({ plain }) => plain !== '');
  return seen.map(({ start, plain }, index) => ({
    text: text.slice(index === 0 ? 0 : start, seen[index + 1]?.start),
    plain,
  }));
}

function plainOf(word: string): string {
  // Most words need no search.
  return /^\w+$/.test(word) ? word : toQuoteText(word).plain.trim();
}
