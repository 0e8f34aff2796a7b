/** Where a command writes. Text is written as it is: a line brings its own line end. */
export interface Io {
  /** What was asked for; with `--json` one object and nothing else. */
  readonly out: (text: string) => void;
  /** What went wrong. */
  readonly err: (text: string) => void;
}

/** What a command ends with. */
export const EXIT = { ok: 0, faults: 1, unreadable: 2 } as const;
