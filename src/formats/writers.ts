/** Every format that can be written: to add one is one file, and one line in `WRITERS`. */
import type { ArgumentMap, ReportNote } from '@/domain/schema';
import { AIF_WRITER } from './aif/aifWriter';
import { ARGDOWN_WRITER } from './argdown/argdownWriter';
import { DOT_WRITER } from './graph/dot';
import { GRAPHML_WRITER } from './graph/graphml';
import { HTML_WRITER } from './html/html';
import { MARKDOWN_WRITER } from './markdown/markdown';
import { STANDPOINT_WRITER } from './standpoint/writer';

/** What a writer gives. */
export interface Written {
  readonly text: string;
  /** What the format cannot hold, or holds in another form; empty where nothing is lost. */
  readonly losses: readonly ReportNote[];
}

/** What stands beside a map. */
export interface Beside {
  /** The text of each source that is here, by the source's id. */
  readonly texts: ReadonlyMap<string, string>;
  /** The map as an SVG picture, where somebody could draw it. */
  readonly svg?: string;
}

/** What a card of the picture is in a page that shows it: a link, and its names for the page's style. */
export interface CardLink {
  readonly href: string;
  /** Class names with spaces between. */
  readonly classes: string;
}

export interface Writer {
  /** On the command line and in the list of formats: `argdown`. */
  readonly id: string;
  /** Its name for a reader: “Argdown”. */
  readonly label: string;
  /** What it is good for, in a few words. */
  readonly use: string;
  /** How its files' names end; the first is the usual one, and each ends in one format alone. */
  readonly endings: readonly [string, ...string[]];
  readonly mediaType: string;
  /** Whether it makes use of the picture in `Beside`; nobody needs to draw the map for one that does not. */
  readonly drawsMap?: true;
  /** Where the cards of that picture lead, by the claim's id; without it nowhere. */
  readonly linkCards?: (map: ArgumentMap) => (claim: string) => CardLink;
  /** Fetches the writer, which is code of its own. */
  readonly load: () => Promise<(map: ArgumentMap, beside: Beside) => Written>;
}

/** In the order in which a reader is offered them. */
export const WRITERS: readonly Writer[] = [
  STANDPOINT_WRITER,
  HTML_WRITER,
  ARGDOWN_WRITER,
  AIF_WRITER,
  MARKDOWN_WRITER,
  DOT_WRITER,
  GRAPHML_WRITER,
];

/**
 * The writer for a file's name: the one with the longest ending that fits; `undefined` where none does.
 * @param writers among which it is looked for
 */
export function writerFor(name: string, writers: readonly Writer[] = WRITERS): Writer | undefined {
  const lower = name.toLowerCase();
  const fitting = writers.flatMap((writer) =>
    writer.endings.filter((ending) => lower.endsWith(ending)).map((ending) => ({ writer, ending })),
  );
  return fitting.toSorted((a, b) => b.ending.length - a.ending.length)[0]?.writer;
}
