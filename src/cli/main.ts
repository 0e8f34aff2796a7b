/**
 * The command line: `npm run -s map -- COMMAND …`. The same rooms as the page, without a screen.
 */
import { parseArgs } from 'node:util';
import { writeJsonSchema } from '@/domain/jsonSchema';
import { check } from './check';
import { info } from './info';
import { EXIT, type Io } from './io';

const USAGE = `Usage:
  npm run -s map -- check PATH… [--json]   check maps: files, folders of a map, folders of such folders
  npm run -s map -- info FILE [--json]     the figures of one map
  npm run -s map -- schema                 the JSON Schema of the file format

Exit code: 0 all is well; 1 there are faults, listed; 2 something could not be read, or this usage was shown.
`;

/**
 * Runs one command.
 * @param argv the words after the program's name
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const words = readWords(argv);
  if (words === null) return showUsage(io);
  const { paths, json, help } = words;
  if (help) {
    io.out(USAGE);
    return EXIT.ok;
  }
  const [path] = paths;
  switch (words.command) {
    case 'check':
      return path === undefined ? showUsage(io) : check(paths, json, io);
    case 'info':
      return path === undefined || paths.length > 1 ? showUsage(io) : info(path, json, io);
    case 'schema':
      if (path !== undefined) return showUsage(io);
      io.out(writeJsonSchema());
      return EXIT.ok;
    default:
      return showUsage(io);
  }
}

interface Words {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

/** The words in their parts; `null` for an option that no command knows. */
function readWords(argv: readonly string[]): Words | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [command, ...paths] = positionals;
    return { command, paths, json: values.json, help: values.help };
  } catch {
    return null;
  }
}

function showUsage(io: Io): number {
  io.err(USAGE);
  return EXIT.unreadable;
}
