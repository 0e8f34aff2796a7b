/**
 * The build's part of shipping maps: every folder of `data/` that holds a `map.json` is served under
 * `maps/<folder>/`, with its source texts and its computed positions, and listed for the page. A folder put
 * there appears without a line of code.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { isRecord } from '../src/domain/shape.ts';
import type { CatalogueEntry } from '../src/storage/catalogue.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = path.join(ROOT, 'data');
const VIRTUAL = 'virtual:shipped-maps';
const RESOLVED = `\0${VIRTUAL}`;

export function shippedMaps(): Plugin {
  return {
    name: 'standpoint-shipped-maps',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export const shippedMaps = ${JSON.stringify(folders())};` : undefined),
    async generateBundle() {
      for (const { id, texts } of folders()) {
        const emit = (file: string, source: string): string =>
          this.emitFile({ type: 'asset', fileName: `maps/${id}/${file}`, source });
        const map = readFileSync(path.join(DATA, id, 'map.json'), 'utf8');
        emit('map.json', map);
        for (const text of texts) emit(text, readFileSync(path.join(DATA, id, text), 'utf8'));
        const positions = await computePositions(map);
        if (positions === null)
          this.warn(`data/${id}/map.json has faults; "npm run -s map -- check data" lists them.`);
        else emit('positions.json', positions);
      }
    },
    /** The first map's question stands in the page's first bytes, and its files are on their way at once. */
    async transformIndexHtml(html) {
      const [first] = folders();
      if (first === undefined) return html;
      const { openingMarkup } = await load<typeof import('./opening')>('opening.tsx');
      const files = ['map.json', 'positions.json', ...first.texts];
      return {
        html: html.replace('<div id="root"></div>', `<div id="root">${openingMarkup(first)}</div>`),
        tags: files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./maps/${first.id}/${file}` },
          injectTo: 'head' as const,
        })),
      };
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const match = /^\/maps\/([^/?]+)\/([^/?]+)/.exec(request.url ?? '');
        const id = match?.[1];
        const file = match?.[2];
        const folder = folders().find((candidate) => candidate.id === id);
        if (folder === undefined || file === undefined) return next();
        if (file === 'positions.json') {
          const map = readFileSync(path.join(DATA, folder.id, 'map.json'), 'utf8');
          computePositions(map).then((positions) => {
            response.statusCode = positions === null ? 404 : 200;
            response.end(positions ?? '');
          }, next);
          return;
        }
        if (file !== 'map.json' && !folder.texts.includes(file)) return next();
        response.end(readFileSync(path.join(DATA, folder.id, file), 'utf8'));
      });
      server.watcher.add(DATA);
    },
  };
}

function folders(): readonly CatalogueEntry[] {
  if (!existsSync(DATA)) return [];
  return readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(DATA, entry.name, 'map.json')))
    .map((entry) => ({
      id: entry.name,
      texts: readdirSync(path.join(DATA, entry.name)).filter((name) => name.endsWith('.txt')),
      ...headOf(path.join(DATA, entry.name, 'map.json'), entry.name),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What stands over a map before it is read. One with faults has a folder all the same, and perhaps no title. */
function headOf(file: string, name: string): Omit<CatalogueEntry, 'id' | 'texts'> {
  const map = parse(readFileSync(file, 'utf8'));
  const [first] = listAt(map, 'sources');
  const source = isRecord(first) ? first : {};
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    title: text(map['title']) ?? name,
    question: text(map['question']) ?? name,
    publisher: text(source['publisher']),
    published: text(source['published']),
    claims: listAt(map, 'claims').length,
    speakers: listAt(map, 'speakers').length,
  };
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

/** Everything that is loaded from the sources runs as the page runs it. */
async function load<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(path.join(ROOT, 'scripts', file), {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': path.join(ROOT, 'src') } },
  });
  return module;
}

async function computePositions(map: string): Promise<string | null> {
  return (await load<typeof import('./positions')>('positions.ts')).positionsOf(map);
}
