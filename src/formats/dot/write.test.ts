import { instance } from '@viz-js/viz';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { toGraphParts } from '../graphParts';
import { toLine } from '../mapText';
import { writeDot } from './write';

describe('DOT', () => {
  it('is laid out by Graphviz, with every claim, relation and word', async () => {
    const viz = await instance();
    fc.assert(
      fc.property(arbitraryMap({ maxClaims: 8 }), (map) => {
        const result = viz.render(writeDot(map).text, { format: 'dot_json' });
        expect(result.errors.filter(({ level }) => level === 'error')).toEqual([]);
        if (result.status !== 'success') throw new Error('not laid out');
        const graph = JSON.parse(result.output) as {
          objects?: { name: string; label: string }[];
          edges?: unknown[];
        };
        const parts = toGraphParts(map);
        const points = parts.relations.filter(({ isNode }) => isNode);
        expect(graph.objects?.length ?? 0).toBe(map.claims.length + points.length);
        const edges = map.relations.reduce((sum, { from }) => sum + from.length, 0) + points.length;
        expect(graph.edges?.length ?? 0).toBe(edges);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    '"',
    '\\',
    'a\\',
    '\\N \\G \\"',
    '&lt;b&gt;',
    '<b>bold</b>',
    '}{|',
    '// a',
    '/* b',
    '# c',
    '話者🙂',
  ])('shows the words as they are: %s', async (gist) => {
    const viz = await instance();
    const claims = [{ id: 'a', gist, text: gist, quotes: [] }];
    const map = { version: 1, id: 'm', title: gist, question: gist, claims, relations: [] } as const;
    const lists = { sources: [], viewpoints: [], speakers: [], topics: [] };
    const svg = viz.renderString(writeDot({ ...map, ...lists, claims, relations: [] }).text, {
      format: 'svg',
    });
    const shown = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) =>
      words
        .replaceAll(/&#160;|\u00A0/g, ' ')
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#45;', '-')
        .replaceAll('&amp;', '&'),
    );
    expect(shown).toEqual([toLine(gist), toLine(gist)]);
  });
});
