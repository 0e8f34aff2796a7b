/** One file of a format, and what a reader must find in it. */
export interface SampleCase {
  /** In `samples/`, or in another folder of the project when it begins with `../` or `data/`. */
  readonly file: string;
  /** Where the figures come from: the format's own reference reader, or a count by hand. */
  readonly countedBy: string;
  /** Of the map; each that is named is asserted, by the names that `info` has. */
  readonly counts: Readonly<
    Partial<
      Record<
        | 'claims'
        | 'relations'
        | 'support'
        | 'contrast'
        | 'undercuts'
        | 'linked'
        | 'speakers'
        | 'viewpoints'
        | 'topics'
        | 'quotes'
        | 'sources',
        number
      >
    >
  >;
  /** What the file holds, by the kinds of the report: a count by the reference reader, not by ours. */
  readonly held?: Readonly<Record<string, number>>;
}
