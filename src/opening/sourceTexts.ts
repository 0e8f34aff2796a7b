/** Which text belongs to which source of a map. Pure. */
import type { ArgumentMap } from '@/domain/schema';

/** Texts of sources, by the name of their file. */
export type TextFiles = ReadonlyMap<string, string>;

/** The text of each source, by the source's id, and the titles of those that name one which did not come. */
export function sourceTexts(
  sources: ArgumentMap['sources'],
  files: TextFiles,
): { readonly texts: ReadonlyMap<string, string>; readonly missing: readonly string[] } {
  const texts = new Map<string, string>();
  const missing: string[] = [];
  for (const source of sources) {
    const text = source.body ?? files.get(source.text ?? '');
    if (text !== undefined) texts.set(source.id, text);
    else if (source.text !== undefined) missing.push(source.title);
  }
  return { texts, missing };
}
