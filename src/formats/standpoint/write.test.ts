import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { openFile } from '../openFile';
import { writerFor } from '../writers';
import { writeStandpoint } from './write';

async function roundTrip(map: ArgumentMap, texts: ReadonlyMap<string, string>): Promise<unknown> {
  const { text, losses } = writeStandpoint(map, { texts });
  expect(losses).toEqual([]);
  const opened = await openFile(new TextEncoder().encode(text), 'map.json');
  return opened.state === 'known' ? opened.read() : opened;
}

describe('our own format', () => {
  it('comes back exactly, of 10,000 generated maps', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap(), async (map) => {
        // Texts with half a surrogate pair cannot be written as UTF-8; JSON escapes them.
        expect(await roundTrip(map, new Map())).toMatchObject({ ok: true, value: { map } });
      }),
      { numRuns: 10_000, seed: 2016 },
    );
  }, 120_000);

  it('brings the texts beside a map along in one file', async () => {
    const map: ArgumentMap = JSON.parse(readFileSync('data/moscow-2016/map.json', 'utf8'));
    const article = readFileSync('data/moscow-2016/article.txt', 'utf8');
    const source = map.sources[0]?.id ?? '';
    const back = await roundTrip(map, new Map([[source, article]]));
    expect(back).toMatchObject({
      ok: true,
      value: { map: { claims: map.claims, sources: [{ body: article }] } },
    });
    expect(JSON.stringify(back)).not.toContain('article.txt');
  });

  it('is what a name with .json ends in', () => {
    expect(writerFor('a/b/X.JSON')?.id).toBe('standpoint');
    expect(writerFor('x.unknown')).toBeUndefined();
  });
});
