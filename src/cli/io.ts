import type { FormatId } from '@/formats/format';

/** Where a command reads and writes. Texts bring their own line ends. */
export interface Io {
  /** The result; with `--json` one object and nothing else. */
  readonly out: (text: string) => void;
  /** Faults and progress. */
  readonly err: (text: string) => void;
  /** All of standard input, up to the size limit of a file and one byte more. Rejects if the stream breaks off. */
  readonly input: () => Promise<Uint8Array>;
}

/** The options of every command that reads files. */
export interface ReadOptions {
  readonly json: boolean;
  /** The format to read every file as; `undefined` to recognise it. */
  readonly from: FormatId | undefined;
}

/** The exit codes of a command. */
export const EXIT = { ok: 0, faults: 1, unreadable: 2 } as const;

/** The path that means standard input or output. */
export const STREAM = '-';

/** One JSON value as a command prints it. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
