/** One shipped map as the build found it in `data/`: enough to name it before it is read. */
export interface CatalogueEntry {
  readonly id: string;
  /** How long the map's file is: a long one is read apart from the page. */
  readonly bytes: number;
  /** Names of the text files beside the map. */
  readonly texts: readonly string[];
  readonly title: string;
  readonly question: string;
  readonly publisher: string | undefined;
  /** ISO 8601 date, as exact as known. */
  readonly published: string | undefined;
  readonly claims: number;
  readonly speakers: number;
}
