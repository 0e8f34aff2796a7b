/** Where a command reads and writes. Text is written as it is: a line brings its own line end. */
export interface Io {
  /** What was asked for; with `--json` one object and nothing else. */
  readonly out: (text: string) => void;
  /** What went wrong, and how far a command has come. */
  readonly err: (text: string) => void;
  /** All of standard input, up to the size limit of a file and one byte more. Rejects where it breaks off. */
  readonly input: () => Promise<Uint8Array>;
}

/** What a command ends with. */
export const EXIT = { ok: 0, faults: 1, unreadable: 2 } as const;

/** What stands on a command line for standard input or output. */
export const STREAM = '-';

/** One JSON value as a command prints it. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
