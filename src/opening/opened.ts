/** The sources of maps, and what opening one comes to. */
import type { ArgumentMap } from '@/domain/schema';
import type { CatalogueEntry } from '@/storage/catalogue';
import type { FormatChoice, ImportStep, OpenMap, RefusedFile } from '@/store/state';

/** What the reader brings. `format`: the one that they chose when the page asked. */
export type ImportSource =
  /** A map of the library. `name`: shown with the progress; empty to show none. */
  | { readonly type: 'library'; readonly key: string; readonly name: string }
  /** A file of this site, by its path. */
  | { readonly type: 'link'; readonly path: string; readonly format?: string }
  | { readonly type: 'files'; readonly files: readonly File[]; readonly format?: string }
  | { readonly type: 'text'; readonly text: string; readonly format?: string };
export type Source = ImportSource | { readonly type: 'shipped'; readonly entry: CatalogueEntry };

export interface OpenOptions {
  /** Aborts the opening. */
  readonly signal: AbortSignal;
  readonly onProgress: (step: ImportStep) => void;
}

export type Opened =
  | {
      readonly state: 'open';
      readonly open: OpenMap;
      /** The size of the map's file. */
      readonly bytes: number;
      /** Problems of the map, a sentence each. */
      readonly notices: readonly string[];
      /** What became of the file that was imported, in sentences; `null` for a map that was opened before. */
      readonly importResult: string | null;
      /** Files that came with it and could not be read. */
      readonly refused: readonly RefusedFile[];
    }
  /** `files` is empty if there was nothing to read. */
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

/** The text of each source, by the source's id, and the titles of the sources whose file is missing. */
export function sourceTexts(sources: ArgumentMap['sources'], files: TextFiles) {
  const texts = new Map<string, string>();
  const missing: string[] = [];
  for (const { id, title, body, text: name } of sources) {
    const text = body ?? files.get(name ?? '');
    if (text !== undefined) texts.set(id, text);
    else if (name !== undefined) missing.push(title);
  }
  return { texts, missing };
}
