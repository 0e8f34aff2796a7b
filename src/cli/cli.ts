/** The command line: `npm run -s map -- COMMAND …`. */
import { parseArgs } from 'node:util';
import { writeJsonSchema } from '@/domain/jsonSchema';
import { FORMATS, isFormatId } from '@/formats/readers';
import { SVG_WRITER } from '@/formats/svg/format';
import type { Writer } from '@/formats/writer';
import { WRITERS, writerFor } from '@/formats/writers';
import { check } from './check';
import { convert, hasOneInput } from './convert';
import { info } from './info';
import { EXIT, type Io, type ReadOptions, STREAM } from './io';

/** The formats of the page, and SVG, for which the page has its own button. */
const CLI_WRITERS: readonly Writer[] = [...WRITERS, SVG_WRITER];

const USAGE = `Usage:
  npm run -s map -- check PATH…            check maps: files of any format, folders
  npm run -s map -- info FILE              the figures of one map
  npm run -s map -- convert IN OUT         write a map in the format of OUT's ending
  npm run -s map -- convert IN… FOLDER --to FORMAT
                                           the same for many: each keeps its name and has a new ending
  npm run -s map -- schema                 the JSON Schema of the file format

A PATH or IN is a file, a folder or - for standard input. A folder means the map.json in it or in those inside
it; where there is none, every file whose ending belongs to a format. OUT may be - with --to.

  --json           one JSON object on standard output and nothing else
  --from FORMAT    read as this: ${FORMATS.map(({ id }) => id).join(', ')}
  --to FORMAT      write as this: ${CLI_WRITERS.map(({ id }) => id).join(', ')}
  --force          replace a file that is there already; never the one that is read

The page saves PNG pictures; this command does not.
Exit code: 0 all is well; 1 there are faults, listed; 2 something could not be read or written, or this usage
was shown.
`;

/**
 * Runs one command.
 * @param argv the words after the program's name
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const words = readWords(argv);
  if (words === null) return showUsage(io);
  const { command, paths, help, ...options } = words;
  if (help) {
    io.out(USAGE);
    return EXIT.ok;
  }
  const [path, ...more] = paths;
  if (command === 'schema' && path === undefined) {
    io.out(writeJsonSchema());
    return EXIT.ok;
  }
  if (path === undefined) return showUsage(io);
  switch (command) {
    case 'check':
      return check(paths, options, io);
    case 'info':
      return more.length > 0 ? showUsage(io) : info(path, options, io);
    case 'convert':
      return runConvert(paths, options, io);
    default:
      return showUsage(io);
  }
}

async function runConvert(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const inputs = paths.slice(0, -1);
  const output = paths.at(-1);
  if (output === undefined || inputs.length === 0) return showUsage(io);
  const { to } = options;
  const writer = to === undefined ? writerFor(output, CLI_WRITERS) : CLI_WRITERS.find(({ id }) => id === to);
  const isClear = to !== undefined || hasOneInput(inputs);
  if (isClear && writer !== undefined) return convert(inputs, output, { ...options, writer }, io);
  if (to === undefined) {
    const endings = CLI_WRITERS.flatMap((one) => one.endings).join(', ');
    const what = isClear && output !== STREAM ? `The endings are ${endings}.` : '--to must name the format.';
    io.err(`It is not clear in which format to write. ${what}\n`);
  }
  return showUsage(io);
}

interface Options extends ReadOptions {
  readonly force: boolean;
  readonly to?: string;
}

/** The parsed words; `null` for an unknown option or format. */
function readWords(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        from: { type: 'string' },
        to: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [command, ...paths] = positionals;
    const { from } = values;
    if (from !== undefined && !isFormatId(from)) return null;
    return { ...values, command, paths, from };
  } catch {
    return null;
  }
}

function showUsage(io: Io): number {
  io.err(USAGE);
  return EXIT.unreadable;
}
