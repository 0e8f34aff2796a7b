/**
 * The house rules that a program can hold the code to: which room may import which, and what belongs to one
 * room alone. Pure: files in, sentences out. `docs/architecture.md` has the table for people.
 */

/** For each room the rooms that it may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  layout: [],
  ui: [],
  analysis: ['domain'],
  formats: ['domain', 'analysis', 'ui', 'drawing'],
  view: ['domain', 'analysis'],
  drawing: ['domain', 'view', 'layout', 'ui'],
  storage: ['domain', 'view'],
  store: ['domain', 'analysis', 'view'],
  opening: ['drawing', 'domain', 'formats', 'analysis', 'view', 'storage', 'store', 'ui'],
  canvas: ['drawing', 'store', 'view', 'layout', 'domain', 'ui'],
  panels: ['opening', 'store', 'storage', 'view', 'analysis', 'formats', 'domain', 'ui'],
  cli: ['domain', 'analysis', 'formats', 'view', 'layout', 'drawing'],
  app: [
    'domain',
    'layout',
    'ui',
    'analysis',
    'formats',
    'view',
    'drawing',
    'storage',
    'store',
    'opening',
    'canvas',
    'panels',
  ],
};
const TOP = ['first.ts', 'main.tsx'];

/** What only one room may use, and how it shows in the code. */
const OWNED: readonly {
  readonly pattern: RegExp;
  readonly what: string;
  readonly rooms: readonly string[];
}[] = [
  { pattern: /from '@xyflow\//, what: 'React Flow', rooms: ['canvas'] },
  { pattern: /\b(localStorage|sessionStorage|indexedDB)\b/, what: 'browser storage', rooms: ['storage'] },
];
/** Same input, same answer: no clock, no chance. */
const PURE = new Set(['domain', 'analysis', 'view', 'layout', 'formats']);
const IMPURE = /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|crypto\.)/;

export interface SourceFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly line: number;
  readonly isType: boolean;
}

/** Every breach of the rules, a sentence each, with file and line. */
export function findBreaches(files: readonly SourceFile[]): readonly string[] {
  return [...files.flatMap(breachesOf), ...cyclesIn(files)];
}

function breachesOf(file: SourceFile): readonly string[] {
  const room = roomOf(file.path);
  const lines = withoutComments(file.text).split('\n');
  const isTest = /\.test\.tsx?$/.test(file.path);
  const found: string[] = [];
  const say = (sentence: string, line: number): void => void found.push(`${sentence}: ${file.path}:${line}`);
  if (room === null && !TOP.some((name) => file.path === `src/${name}`))
    say('only first and main stand outside a room', 1);
  if (room !== null && MAY_IMPORT[room] === undefined) say(`${room} is no room of this house`, 1);
  if (/(^|\/)index\.tsx?$/.test(file.path)) say('no index files: import the file that has the thing', 1);
  for (const { from, line } of importsOf(file)) {
    const isOutside = isTest && !resolve(file.path, from).startsWith('src/');
    if (from.startsWith('.') && room !== null && !isWithin(file.path, from) && !isOutside) {
      say(`between rooms, import @/room/file and not ${from}`, line);
    }
    const target = /^@\/([^/]+)\//.exec(from)?.[1];
    if (room === null || target === undefined || target === room || isTest) continue;
    if (!MAY_IMPORT[room]?.includes(target)) say(`${room} may not import ${target}`, line);
  }
  for (const [index, line] of lines.entries()) {
    if (/^export default\b/.test(line)) say('no default exports', index + 1);
    if (room === null || isTest) continue;
    for (const { pattern, what, rooms } of OWNED) {
      if (pattern.test(line) && !rooms.includes(room))
        say(`${what} belongs to ${rooms.join(', ')}`, index + 1);
    }
    if (PURE.has(room) && IMPURE.test(line)) say(`${room} is pure: no clock, no chance`, index + 1);
  }
  return found;
}

/** Circles of imports that are there when the program runs; types alone are no harm. */
function cyclesIn(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const targets = new Map(
    [...byPath].map(([path, file]) => [
      path,
      importsOf(file)
        .filter((item) => !item.isType)
        .map(({ from }) => resolve(path, from))
        .filter((target) => byPath.has(target)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      found.push(`a circle of imports: ${[...way.slice(way.indexOf(path)), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return found;
}

function importsOf(file: SourceFile): readonly Import[] {
  const text = withoutComments(file.text);
  const pattern = /\b(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g;
  return [...text.matchAll(pattern)].map((match) => ({
    from: match[2] ?? match[3] ?? '',
    line: text.slice(0, match.index).split('\n').length,
    isType: match[1] !== undefined,
  }));
}

function roomOf(path: string): string | null {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? null) : null;
}

function isWithin(path: string, from: string): boolean {
  return roomOf(`${resolve(path.replace(/\.tsx?$/, ''), from)}.ts`) === roomOf(path);
}

/** An import as a path of the project, without its ending. */
function resolve(path: string, from: string): string {
  if (from.startsWith('@/')) return `src/${from.slice(2)}`.replace(/\.tsx?$/, '');
  if (!from.startsWith('.')) return from;
  const parts = path.split('/').slice(0, -1);
  for (const step of from.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/').replace(/\.tsx?$/, '');
}

/** The same text with comments blanked, line by line, so that places stay what they are. */
function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
