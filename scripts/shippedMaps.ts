/**
 * The build's part of shipping maps: every folder of `data/` that holds a `map.json` is served under
 * `maps/<folder>/`, with its source texts and its computed positions, and listed for the page. A folder put
 * there appears without a line of code.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { isRecord } from '../src/domain/shape.ts';
import type { CatalogueEntry } from '../src/storage/catalogue.ts';
import { firstPaint } from './firstPaint.ts';
import { runSource } from './runSource.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Benches and tests set `STANDPOINT_DATA` to build the same site from a folder of generated maps. */
const DATA = path.resolve(process.env['STANDPOINT_DATA'] ?? path.join(ROOT, 'data'));
/** How much longer the build looks for a good arrangement than the page does. */
const BUILD_EFFORT = 10;
/** Above this many claims a longer search finds little, and the build would wait for it. */
const LARGE = 500;
const VIRTUAL = 'virtual:shipped-maps';
/** What opens where the address names no map. */
const FIRST = 'moscow-2016';
const RESOLVED = `\0${VIRTUAL}`;

export function shippedMaps(): Plugin[] {
  return [mapFiles(), firstPaint(() => folders()[0])];
}

function mapFiles(): Plugin {
  return {
    name: 'standpoint-shipped-maps',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const entries = await Promise.all(folders().map(withProof));
      return `export const shippedMaps = ${JSON.stringify(entries)};`;
    },
    async generateBundle() {
      for (const { id, texts, claims } of folders()) {
        const emit = (file: string, source: string): string =>
          this.emitFile({ type: 'asset', fileName: `maps/${id}/${file}`, source });
        const map = readFileSync(path.join(DATA, id, 'map.json'), 'utf8');
        emit('map.json', map);
        for (const text of texts) emit(text, readFileSync(path.join(DATA, id, text), 'utf8'));
        const positions = await computePositions(map, claims > LARGE ? 1 : BUILD_EFFORT);
        if (positions === null)
          this.warn(`${id}/map.json has faults; "npm run -s map -- check data" lists them.`);
        else emit('positions.json', positions);
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const match = /^\/maps\/([^/?]+)\/([^/?]+)/.exec(request.url ?? '');
        const id = match?.[1];
        const file = match?.[2] === undefined ? undefined : decodeURIComponent(match[2]);
        const folder = folders().find((candidate) => candidate.id === id);
        if (folder === undefined || file === undefined) return next();
        if (file === 'positions.json') {
          const map = readFileSync(path.join(DATA, folder.id, 'map.json'), 'utf8');
          positionsOnce(map).then((positions) => {
            response.statusCode = positions === null ? 404 : 200;
            response.end(positions ?? '');
          }, next);
          return;
        }
        if (file !== 'map.json' && !folder.texts.includes(file)) return next();
        response.end(readFileSync(path.join(DATA, folder.id, file), 'utf8'));
      });
    },
  };
}

async function withProof(entry: CatalogueEntry): Promise<CatalogueEntry> {
  const read = (file: string): string => readFileSync(path.join(DATA, entry.id, file), 'utf8');
  const { proofOf } = await runSource<typeof import('./proof')>('proof.ts');
  const texts = new Map(entry.texts.map((file) => [file, read(file)]));
  return { ...entry, proof: proofOf(read('map.json'), texts) };
}

function folders(): readonly CatalogueEntry[] {
  if (!existsSync(DATA)) return [];
  return readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(DATA, entry.name, 'map.json')))
    .map((entry) => ({
      id: entry.name,
      ...headOf(path.join(DATA, entry.name, 'map.json'), entry.name),
    }))
    .toSorted((a, b) => Number(b.id === FIRST) - Number(a.id === FIRST) || (a.id < b.id ? -1 : 1));
}

/** What stands over a map before it is read. One with faults has a folder all the same, and perhaps no title. */
function headOf(file: string, name: string): Omit<CatalogueEntry, 'id'> {
  const map = parse(readFileSync(file, 'utf8'));
  const sources = listAt(map, 'sources').filter(isRecord);
  const source = sources[0] ?? {};
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    bytes: statSync(file).size,
    proof: undefined,
    texts: [...new Set(sources.flatMap((item) => text(item['text']) ?? []))].filter((own) =>
      isBeside(file, own),
    ),
    title: text(map['title']) ?? name,
    question: text(map['question']) ?? name,
    publisher: text(source['publisher']),
    published: text(source['published']),
    // As the page counts them at first: inner steps of arguments are closed.
    claims: listAt(map, 'claims').filter((claim) => !isRecord(claim) || claim['within'] === undefined).length,
    speakers: listAt(map, 'speakers').length,
  };
}

/** A text's name as the map has it is a file beside it, and nothing further away. */
function isBeside(map: string, name: string): boolean {
  const place = path.join(path.dirname(map), name);
  return name === path.basename(name) && existsSync(place) && statSync(place).isFile();
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function listAt(map: Record<string, unknown>, key: string): readonly unknown[] {
  const list = map[key];
  return Array.isArray(list) ? list : [];
}

async function computePositions(map: string, effort: number): Promise<string | null> {
  return (await runSource<typeof import('./positions')>('positions.ts')).positionsOf(map, effort);
}

const made = new Map<string, Promise<string | null>>();
/** For the dev server: a map's positions are computed when they are first asked for, and then known. */
function positionsOnce(map: string): Promise<string | null> {
  const known = made.get(map) ?? computePositions(map, 1);
  made.set(map, known);
  return known;
}
