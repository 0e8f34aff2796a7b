import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Loads a file of `scripts/` that needs the page's own code, which then runs as the page runs it. */
export async function runSource<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(path.join(ROOT, 'scripts', file), {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': path.join(ROOT, 'src') } },
  });
  return module;
}
