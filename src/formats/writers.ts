/** Every format that can be written: to add one is one folder, and one line here. */
import { AIF_WRITER } from './aif/format';
import { ARGDOWN_WRITER } from './argdown/format';
import { DOT_WRITER } from './dot/format';
import { GRAPHML_WRITER } from './graphml/format';
import { HTML_WRITER } from './html/format';
import { MARKDOWN_WRITER } from './markdown/format';
import { STANDPOINT_WRITER } from './standpoint/format';
import type { Writer } from './writer';

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
