import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CatalogueEntry } from './catalogue';
import { fetchAhead, fetchShipped } from './shipped';

const asked: string[] = [];
/** What the site has, by the end of its address. */
let site: Record<string, string> = {};
const entry = { id: 'tea', title: 'Tea', texts: ['a b.txt'] } as unknown as CatalogueEntry;
const { signal } = new AbortController();

beforeEach(() => {
  asked.length = 0;
  site = { 'map.json': '{}', 'positions.json': '[1]', 'a%20b.txt': 'words' };
  vi.stubGlobal('fetch', async (address: string, { signal: own }: RequestInit = {}) => {
    asked.push(address);
    own?.throwIfAborted();
    const content = site[address.replace(/^.*\//, '')];
    if (content === 'offline') throw new TypeError('offline');
    return content === undefined ? new Response('', { status: 404 }) : new Response(content);
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a shipped map', () => {
  it('comes with its texts and positions', async () => {
    const { map, texts, positions } = await fetchShipped(entry, signal);
    expect(new TextDecoder().decode(map)).toBe('{}');
    expect([...texts]).toEqual([['a b.txt', 'words']]);
    expect(await positions).toEqual([1]);
  });

  it('comes without what is not there, or cannot be read', async () => {
    site = { 'map.json': '{}', 'positions.json': '{' };
    const { texts, positions } = await fetchShipped(entry, signal);
    expect([texts.size, await positions]).toEqual([0, null]);
  });

  it.each([{}, { 'map.json': 'offline' }])('that does not come is told of in a sentence', async (files) => {
    site = files;
    await expect(fetchShipped(entry, signal)).rejects.toThrow('The map “Tea” could not be loaded.');
  });

  it('is given up', async () => {
    await expect(fetchShipped(entry, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });

  it('that was asked for ahead is not asked for twice, but once more by whoever comes next', async () => {
    fetchAhead(entry);
    expect(asked.map((address) => address.replace(/^.*maps\//, ''))).toEqual([
      'tea/map.json',
      'tea/positions.json',
      'tea/a%20b.txt',
    ]);
    await fetchShipped(entry, signal);
    expect(asked.length).toBe(3);
    await fetchShipped(entry, signal);
    expect(asked.length).toBe(6);
  });

  it('that was asked for ahead and does not come troubles nobody until it is needed', async () => {
    site = { 'map.json': 'offline' };
    fetchAhead(entry);
    await expect(fetchShipped(entry, signal)).rejects.toThrow('could not be loaded');
  });
});
