/**
 * Holds our reader against the official one: its own application counts the nodes, edges, statements and relations of
 * each sample, and the map that we read has as many. What lies within arguments is ours and not counted there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import {
  ArgdownTypes,
  argdown,
  type IArgdownRequest,
  type IArgdownResponse,
  type IMapNode,
  isGroupMapNode,
  RelationType,
  StatementRole,
} from '@argdown/core';
import { describe, expect, it } from 'vitest';
import { toGist } from '../mapText';
import { readArgdown } from './read';

const FOLDER = 'src/formats/testing/samples';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.argdown') && name !== 'invalid.argdown');

function official(input: string): IArgdownResponse {
  const process = ['parse-input', 'build-model', 'build-map'];
  const request: IArgdownRequest = { input, process, throwExceptions: true };
  return argdown.run(request);
}

function nodesOf(nodes: readonly IMapNode[]): readonly IMapNode[] {
  return nodes.flatMap((node) => (isGroupMapNode(node) ? nodesOf(node.children ?? []) : [node]));
}

function read(file: string) {
  const reading = readArgdown({
    text: readFileSync(`${FOLDER}/${file}`, 'utf8'),
    name: file,
    json: undefined,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.value;
}

/** From, to and kind of each edge, by the words that a reader sees. */
type Arrow = readonly [from: string, kind: string, to: string];

const sorted = (arrows: readonly Arrow[]): readonly string[] =>
  arrows.map((arrow) => arrow.join(' ')).toSorted();
const SUPPORTS = new Set([RelationType.SUPPORT, RelationType.ENTAILS]);

describe.each(FILES)('%s', (file) => {
  const response = official(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  const { map, report } = read(file);
  const held = new Map(report.kinds.map((kind) => [kind.kind, kind.held]));

  it('has a claim for each node and a relation for each edge', () => {
    expect(map.claims.filter(({ within }) => within === undefined)).toHaveLength(
      nodesOf(response.map?.nodes ?? []).length,
    );
    expect(map.relations.filter(({ within }) => within === undefined)).toHaveLength(
      response.map?.edges.length ?? -1,
    );
  });

  it('has every edge between the same two things, in the same direction and of the same kind', () => {
    const gists = new Map(map.claims.map(({ id, gist }) => [id, gist]));
    const outer = map.relations.filter(({ within }) => within === undefined);
    const ours = outer.flatMap(({ from, to, kind }): Arrow[] =>
      gists.has(to) ? [[gists.get(from[0] ?? '') ?? '', kind, gists.get(to) ?? '']] : [],
    );
    const theirs = (response.map?.edges ?? []).flatMap(({ from, to, relationType }): Arrow[] =>
      relationType === RelationType.UNDERCUT
        ? []
        : [[nameOf(from), SUPPORTS.has(relationType) ? 'support' : 'contrast', nameOf(to)]],
    );
    const undercuts = (response.map?.edges.length ?? 0) - theirs.length;
    expect(outer.length - ours.length).toBe(undercuts);
    expect(sorted(ours)).toEqual(sorted(theirs));
  });

  it('accounts for every statement, argument and relation', () => {
    expect(held.get('statement') ?? 0).toBe(Object.keys(response.statements ?? {}).length);
    expect(held.get('argument') ?? 0).toBe(Object.keys(response.arguments ?? {}).length);
    for (const type of Object.values(RelationType)) {
      const count = response.relations?.filter(({ relationType }) => relationType === type).length;
      expect(held.get(type) ?? 0, type).toBe(count);
    }
    const statements = Object.values(response.arguments ?? {}).flatMap(({ pcs }) => pcs);
    expect(held.get('premise') ?? 0).toBe(
      statements.filter(({ role }) => role === StatementRole.PREMISE).length,
    );
    expect(held.get('step') ?? 0).toBe(
      statements.filter(({ role }) => role !== StatementRole.PREMISE).length,
    );
  });
});

/** Its title, or the first words of one that has none: as a claim is called. */
function nameOf({ title = '', type, labelText = '' }: IMapNode): string {
  const isUntitled = type === ArgdownTypes.STATEMENT_MAP_NODE && title.startsWith('Untitled');
  return isUntitled ? toGist(labelText) : title.trim();
}

it('reads the softdrugs debate as the official command line has exported it', () => {
  const exported: unknown = JSON.parse(readFileSync(`${FOLDER}/softdrugs.argdown-export.json`, 'utf8'));
  const { relations, arguments: all } = exported as {
    relations: readonly { from: string; to: string; relationType: string }[];
    arguments: Readonly<Record<string, unknown>>;
  };
  const { map } = read('softdrugs.argdown');
  expect(map.relations).toHaveLength(relations.length);
  expect(map.claims.filter(({ gist }) => gist in all)).toHaveLength(Object.keys(all).length);
});
