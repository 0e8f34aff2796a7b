import { instance } from '@viz-js/viz';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { toLine } from '../mapText';
import { toGraphParts } from './parts';
import { writeDot } from './writeDot';
import { writeGraphml } from './writeGraphml';

interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: Map<string, string>;
}

/** The nodes and edges of a GraphML text, by a parser that is strict. */
function parsed(text: string): readonly Read[] {
  const parser = new SaxesParser();
  const all: Read[] = [];
  let key = '';
  let words = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (['graph', 'node', 'edge'].includes(name)) all.push({ name, attributes, data: new Map() });
    if (name === 'data') [key, words] = [attributes['key'] ?? '', ''];
  });
  parser.on('text', (part) => {
    words += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'data') all.at(-1)?.data.set(key, words);
  });
  parser.write(text).close();
  return all;
}

const xml = (words: string): string =>
  words.toWellFormed().replaceAll(/[^\P{Cc}\n\t\r]|[\uFFFE\uFFFF]/gu, '');

describe('GraphML', () => {
  it('is read back with every claim, relation and attribute', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const all = parsed(writeGraphml(map).text);
        const claims = all.filter(({ data }) => data.get('type') === 'claim');
        const speakers = new Map(map.speakers.map((speaker) => [speaker.id, speaker]));
        expect(
          claims.map(({ data }) => [data.get('id'), data.get('gist'), data.get('text'), data.get('speaker')]),
        ).toEqual(
          map.claims.map(({ id, gist, text, speaker = '' }) => {
            const name = speakers.get(speaker)?.name;
            return [xml(id), xml(gist), xml(text), name === undefined ? undefined : xml(name)];
          }),
        );
        expect(relationsOf(all)).toEqual(expectedRelations(map));
      }),
      { numRuns: 300 },
    );
  });
});

/** Relations as they stand in the file, in any order: kind, ends, and what else is said. */
function relationsOf(all: readonly Read[]): readonly string[] {
  const edges = all.filter(({ name }) => name === 'edge');
  const plain = edges
    .filter(({ data }) => !data.has('part'))
    .map(({ attributes, data }) => [data, [attributes['source']], attributes['target']] as const);
  const nodes = all
    .filter(({ data }) => data.get('type') === 'relation')
    .map(({ attributes, data }) => {
      const at = (part: string) => edges.filter((edge) => edge.data.get('part') === part);
      const premises = at('premise').filter((edge) => edge.attributes['target'] === attributes['id']);
      const ends = at('conclusion').filter((edge) => edge.attributes['source'] === attributes['id']);
      expect(ends).toHaveLength(1);
      return [
        data,
        premises.map((edge) => edge.attributes['source']),
        ends[0]?.attributes['target'],
      ] as const;
    });
  return [...plain, ...nodes]
    .map(([data, from, to]) =>
      JSON.stringify([
        ...['id', 'kind', 'basis', 'mutual', 'note'].map((key) => data.get(key) ?? null),
        from,
        to,
      ]),
    )
    .toSorted();
}

function expectedRelations(map: ArgumentMap): readonly string[] {
  return toGraphParts(map)
    .relations.map(({ relation, from, to }) => {
      const { id, kind, basis = null, mutual, note } = relation;
      const said = [xml(id), kind, basis, mutual === undefined ? null : String(mutual)];
      return JSON.stringify([...said, note === undefined ? null : xml(note), from, to]);
    })
    .toSorted();
}

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
