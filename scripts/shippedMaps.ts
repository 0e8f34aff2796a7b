/**
 * The build's part of shipping maps: every folder of `data/` that holds a `map.json` is served under
 * `maps/<folder>/`, with its source texts and its computed positions, and listed for the page. A folder put
 * there appears without a line of code.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = path.join(ROOT, 'data');
const VIRTUAL = 'virtual:shipped-maps';
const RESOLVED = `\0${VIRTUAL}`;

interface Folder {
  readonly id: string;
  readonly title: string;
  /** Names of the text files beside the map. */
  readonly texts: readonly string[];
}

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

function folders(): readonly Folder[] {
  if (!existsSync(DATA)) return [];
  return readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(DATA, entry.name, 'map.json')))
    .map((entry) => ({
      id: entry.name,
      title: titleOf(path.join(DATA, entry.name, 'map.json')) ?? entry.name,
      texts: readdirSync(path.join(DATA, entry.name)).filter((name) => name.endsWith('.txt')),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A map with faults has a folder, and perhaps no title. */
function titleOf(file: string): string | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const title = typeof value === 'object' && value !== null && 'title' in value ? value.title : null;
    return typeof title === 'string' ? title : null;
  } catch {
    return null;
  }
}

async function computePositions(map: string): Promise<string | null> {
  const { module } = await runnerImport<typeof import('./positions')>(
    path.join(ROOT, 'scripts', 'positions.ts'),
    { configFile: false, root: ROOT, logLevel: 'error', resolve: { alias: { '@': path.join(ROOT, 'src') } } },
  );
  return module.positionsOf(map);
}
