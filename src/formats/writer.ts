/**
 * What a format to write is to the rest of the program. Each is one entry of `writers.ts`; page, command line and tests
 * know them through it alone.
 */
import type { ArgumentMap, ReportNote } from '@/domain/schema';

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
