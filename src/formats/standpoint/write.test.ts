import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '@/domain/schema';
import { roundTrip } from '../testing/roundTrip';
import { writerFor } from '../writers';

describe('our own format', () => {
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
