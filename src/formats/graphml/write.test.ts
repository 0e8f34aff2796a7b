import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { toGraphParts } from '../graphParts';
import { writeGraphml } from './write';

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
