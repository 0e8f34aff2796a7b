/** The words of a text: runs between white space with a letter or a digit. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/** A text for comparison without case, spaces and punctuation. */
export function toFolded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
