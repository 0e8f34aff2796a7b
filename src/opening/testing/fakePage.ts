/** What of a browser's page the opening of maps touches, for one test. */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { CatalogueEntry } from '@/storage/catalogue';
import { stubStorage } from '@/storage/testing/fakeStorage';
import { FakeWorker } from '@/ui/testing/fakeWorker';
import { ReadingWorker } from './readingWorker';

const ORIGIN = 'https://maps.example';

export interface FakePage {
  /** What the site has, by the end of its address; what it has not is 404, and a promise that stays open hangs. */
  readonly files: Map<string, string | Promise<string>>;
  /** Addresses that were pushed to the history. */
  readonly pushed: string[];
}

/** Puts it in place; `vi.unstubAllGlobals` takes it away. */
export function stubPage(): FakePage {
  const page: FakePage = { files: new Map(), pushed: [] };
  FakeWorker.started = [];
  ReadingWorker.conduct = 'reads';
  stubStorage();
  const body = {};
  vi.stubGlobal('Worker', ReadingWorker);
  vi.stubGlobal('document', {
    baseURI: `${ORIGIN}/`,
    body,
    activeElement: body,
    querySelector: () => null,
  });
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => draw());
  vi.stubGlobal('window', {
    location: { origin: ORIGIN, pathname: '/', search: '' },
    history: { pushState: (_: unknown, __: string, address: string) => page.pushed.push(address) },
  });
  vi.stubGlobal('fetch', async (address: string | URL, { signal }: RequestInit = {}) => {
    const name = [...page.files.keys()].find((end) => String(address).endsWith(end));
    const gone = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason)),
    );
    // Nobody waits for it where the answer is there first.
    gone.catch(() => undefined);
    signal?.throwIfAborted();
    const content = name === undefined ? undefined : await Promise.race([page.files.get(name), gone]);
    return content === undefined ? new Response('', { status: 404 }) : new Response(content);
  });
  return page;
}

export const SHIPPED = {
  map: readFileSync('data/moscow-2016/map.json', 'utf8'),
  article: readFileSync('data/moscow-2016/article.txt', 'utf8'),
};
/** Long enough to be read in a worker, to come in pieces, and to be shown in several tasks. */
export const LONG = longMap();

function longMap(): string {
  const map = JSON.parse(SHIPPED.map);
  const text = 'A claim that stands by itself. '.repeat(10);
  const more = Array.from({ length: 1500 }, (_, place) => ({
    id: `more-${place}`,
    gist: 'One more',
    text,
    quotes: [],
  }));
  const claims = [...map.claims, ...more];
  return JSON.stringify({ ...map, id: 'long', title: 'Long', question: 'Is it long?', claims });
}

export const TEA = readFileSync('src/formats/testing/samples/tea.kialo.txt', 'utf8');
/** AIF or SADFace, which nothing in it tells. */
export const UNCLEAR = '{"nodes": [], "edges": []}';

export function entryOf(id: string, map: string, texts: readonly string[] = []): CatalogueEntry {
  const facts = { title: 'A map', question: 'Which?', publisher: undefined, published: undefined };
  return { id, bytes: map.length, proof: undefined, texts, ...facts, claims: 1, speakers: 1 };
}

export const fileOf = (name: string, text: string): File => new File([text], name);
