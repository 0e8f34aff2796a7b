/**
 * Texts as they may stand in Argdown, so that the official parser gives them back letter for letter. A backslash
 * before a character takes away what it means; what means nothing where it stands is left as it is, for the eye.
 */

/**
 * What means something in a text: marks wherever they stand, comments, the rule of a front matter, and two full stops
 * or colons around what might be a shortcode. The first alternative is none (`U.S.`), and stays as it is.
 */
const MARKS = /\.[B-DF-NQ-Za-mo-uwxz]\.|[\\#@*_[<{]|\/(?=[/*])|=(?===)|\.(?=\S+?\.)|:(?=\S+?:)/g;

/** A text on one line, as a statement or a heading may have it. */
export function escapeText(text: string): string {
  return oneLine(text).replaceAll(MARKS, (mark) => (mark.length === 1 ? `\\${mark}` : mark));
}

/** What the parser makes of a text that runs over lines, or has more than one space in a row. */
export function oneLine(text: string): string {
  return text.replaceAll(/[ \t\n\u2028\u2029]+/g, ' ').trim();
}

/**
 * A title for a statement or an argument, as near to a gist as may be.
 * @param taken all titles so far; the new one is added
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
  // The official map takes whatever begins like this for a statement without a title.
  const title = plain === '' || plain.startsWith('Untitled') ? `Claim ${plain}`.trim() : plain;
  return toUnique(title, taken);
}

/** The same words, with a number where they have been taken before. */
export function toUnique(words: string, taken: Set<string>): string {
  let unique = words;
  for (let number = 2; taken.has(unique); number += 1) unique = `${words} (${number})`;
  taken.add(unique);
  return unique;
}
