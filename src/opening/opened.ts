/** Where a map can be opened from, and what comes of it. */
import type { ArgumentMap } from '@/domain/schema';
import type { CatalogueEntry } from '@/storage/catalogue';
import type { FormatChoice, ImportStep, OpenMap, RefusedFile } from '@/store/state';

/** What the reader brings. `format`: the answer to the question which format it is. */
export type ImportSource =
  /** A map of the library. @param name for the progress; the empty string where nothing is to be said */
  | { readonly type: 'library'; readonly key: string; readonly name: string }
  /** A file of this site, by its path. */
  | { readonly type: 'link'; readonly path: string; readonly format?: string }
  | { readonly type: 'files'; readonly files: readonly File[]; readonly format?: string }
  | { readonly type: 'text'; readonly text: string; readonly format?: string };
export type Source = ImportSource | { readonly type: 'shipped'; readonly entry: CatalogueEntry };

export interface OpenOptions {
  /** Ends the work. */
  readonly signal: AbortSignal;
  readonly onProgress: (step: ImportStep) => void;
}

export type Opened =
  | {
      readonly state: 'open';
      readonly open: OpenMap;
      /** Of the map's file. */
      readonly bytes: number;
      /** What the reader should know of the map, a sentence each. */
      readonly notices: readonly string[];
      /** What became of the file that was imported, in sentences; `null` for a map that was opened before. */
      readonly importResult: string | null;
      /** Files that came with it and could not be read. */
      readonly refused: readonly RefusedFile[];
    }
  /** `files` is empty where there was nothing to be read. */
  | { readonly state: 'refused'; readonly sentence: string; readonly files: readonly RefusedFile[] }
  /** Only the reader can say which of these formats it is. */
  | { readonly state: 'unclear'; readonly name: string; readonly formats: readonly FormatChoice[] };

/** Texts of sources, by the name of their file. */
export type TextFiles = ReadonlyMap<string, string>;

/** A map that was read and checked, with the texts that came beside it. */
export function opened(
  open: Omit<OpenMap, 'texts'>,
  files: TextFiles,
  bytes: number,
): Extract<Opened, { state: 'open' }> {
  const { texts, missing } = sourceTexts(open.map.sources, files);
  const notices = missing.map(
    (title) => `The text of “${title}” could not be loaded, so its quotes are shown without it.`,
  );
  return { state: 'open', open: { ...open, texts }, bytes, notices, importResult: null, refused: [] };
}

/** The text of each source, by the source's id, and the titles of those that name a file that did not come. */
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
