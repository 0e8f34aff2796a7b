/** The words of a statement, a description or a heading, without markup. */
import { type IRange, RangeType } from '@argdown/core';

/** A link in a text. */
export interface Link {
  readonly words: string;
  readonly url: string;
}

export interface Words {
  /** Without the tags at the end; a tag inside the sentence is one of its words. */
  readonly text: string;
  readonly links: readonly Link[];
  /** How many parts are bold or italic. */
  readonly formatted: number;
}

/** @param member anything with words in the official model */
export function wordsOf({ text = '', ranges = [] }: { text?: string; ranges?: readonly IRange[] }): Words {
  const links = ranges.flatMap(({ type, start, stop, url }) =>
    type === RangeType.LINK && url !== undefined ? [{ words: text.slice(start, stop + 1), url }] : [],
  );
  const formatted = ranges.filter(({ type }) => type === RangeType.BOLD || type === RangeType.ITALIC).length;
  return { text: withoutLastTags(text, ranges), links, formatted };
}

function withoutLastTags(text: string, ranges: readonly IRange[]): string {
  const tags = ranges.filter(({ type }) => type === RangeType.TAG).toSorted((a, b) => b.start - a.start);
  let end = text.trimEnd().length;
  for (const { start, stop } of tags) {
    if (stop + 1 < end) break;
    end = text.slice(0, Math.min(start, end)).trimEnd().length;
  }
  const sentence = text.slice(0, end).trim();
  // In a text of tags alone, the tags are the words.
  return sentence === '' ? text.trim() : sentence;
}
