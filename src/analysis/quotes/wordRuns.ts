/** The words of a text: runs between white space that hold a letter or a digit. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/** A text as it is compared where case, spaces and punctuation do not matter. */
export function toFolded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
