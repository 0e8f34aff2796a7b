/**
 * Escapes texts so that the official parser returns them letter for letter. A backslash takes away the meaning of the next
 * character; characters without a meaning in their place stay readable.
 */

/**
 * Characters with a meaning in a text: marks anywhere, comments, the rule of a front matter, and full stops or colons around
 * what might be a shortcode. The first alternative (`U.S.`) is an exception and stays.
 */
const MARKS = /\.[B-DF-NQ-Za-mo-uwxz]\.|[\\#@*_[<{]|\/(?=[/*])|=(?===)|\.(?=\S+?\.)|:(?=\S+?:)/g;

/** A text on one line, for a statement or a heading. */
export function escapeText(text: string): string {
  return oneLine(text).replaceAll(MARKS, (mark) => (mark.length === 1 ? `\\${mark}` : mark));
}

/** A text as the parser returns it: on one line, without repeated spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/[ \t\n\u2028\u2029]+/g, ' ').trim();
}

/**
 * A title for a statement or an argument, as close to the gist as possible.
 * @param taken all titles so far; gets the new one
 */
export function toTitle(gist: string, taken: Set<string>): string {
  const plain = gist
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s-]+/, '')
    .trim();
  // The official map takes a statement whose title begins like this for one without a title.
  const title = plain === '' || plain.startsWith('Untitled') ? `Claim ${plain}`.trim() : plain;
  return toUnique(title, taken);
}

/** The same words, with a number if they are taken. */
export function toUnique(words: string, taken: Set<string>): string {
  let unique = words;
  for (let number = 2; taken.has(unique); number += 1) unique = `${words} (${number})`;
  taken.add(unique);
  return unique;
}
