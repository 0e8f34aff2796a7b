/** AIF in its dialects, and broken in every way. Counts are made here, without the reader. */
import { describe, expect, it } from 'vitest';
import type { Imported } from '../format';
import { mapOf, sample } from '../testing/aifFile';
import { readSourceText } from './sourceText';

const node = (nodeID: unknown, type: string, text = `Text ${String(nodeID)}`) => ({ nodeID, type, text });
const edge = (fromID: unknown, toID: unknown) => ({ fromID, toID });
const countOf = (report: Imported['report'], kind: string) => report.kinds.find((one) => one.kind === kind);

describe('relations', () => {
  it('draws linked premises, conflicts and undercuts, and ids as numbers or texts', () => {
    const nodes = [node(1, 'I'), node(2, 'I'), node('3', 'I'), node(4, 'RA'), node(5, 'CA')];
    const edges = [edge('1', 4), edge(2, 4), edge(4, '3'), edge(2, 5), edge(5, 4)];
    const { map, report } = mapOf({ nodes, edges });
    expect(map.relations).toMatchObject([
      { id: '4', kind: 'support', from: ['1', '2'], to: '3' },
      { id: '5', kind: 'contrast', from: ['2'], to: '4' },
    ]);
    expect(report.notes).toEqual([]);
    expect(countOf(report, 'edge')).toMatchObject({ held: 5, read: 5 });
  });

  it('never makes a support of a scheme that it does not know, and keeps it', () => {
    const nodes = [node(1, 'I'), node(2, 'I'), node(3, 'MA'), node(4, 'Other')];
    const edges = [edge(1, 3), edge(3, 2), edge(1, 4), edge(4, 2)];
    const { map, report } = mapOf({ AIF: { nodes, edges } });
    expect(map.relations).toEqual([]);
    expect(map).toMatchObject({ aif: { nodes: [{ type: 'MA' }, { type: 'Other' }], edges } });
    expect(countOf(report, 'MA')).toMatchObject({ held: 1, leftOut: 1 });
    expect(countOf(report, 'edge')).toMatchObject({ held: 4, leftOut: 4 });
  });

  it('leaves out loops of undercuts, self relations, doubled ids and dangling edges, each with its place', () => {
    const nodes = [node(1, 'I'), node(1, 'I'), node(2, 'CA'), node(3, 'CA'), node(4, 'RA')];
    const edges = [edge(1, 2), edge(1, 3), edge(2, 3), edge(3, 2), edge(1, 4), edge(4, 1), edge(1, 'gone')];
    const { map, report } = mapOf({ nodes, edges });
    expect([map.claims.length, map.relations.length]).toEqual([1, 0]);
    expect(countOf(report, 'I')).toMatchObject({ held: 2, read: 1, leftOut: 1 });
    expect(report.notes.flatMap(({ places }) => places.map(({ pointer }) => pointer))).toEqual(
      expect.arrayContaining(['/nodes/1', '/nodes/2', '/nodes/3', '/nodes/4', '/edges/6']),
    );
  });

  it('says that a scheme with two ends is two relations', () => {
    const nodes = [node(1, 'I'), node(2, 'I'), node(3, 'I'), node(4, 'RA', 'Expert Opinion')];
    const { map, report } = mapOf({ nodes, edges: [edge(1, 4), edge(4, 2), edge(4, 3)] });
    expect(map.relations.map(({ to, note }) => [to, note])).toEqual([
      ['2', 'Expert Opinion'],
      ['3', 'Expert Opinion'],
    ]);
    expect(countOf(report, 'RA')).toMatchObject({ approximated: 1 });
  });
});

describe('speakers and words', () => {
  it('takes who asserts a claim for its speaker, and who asks for none', () => {
    const nodes = [
      node(1, 'I'),
      node(2, 'L', 'Ada : it is so'),
      node(3, 'YA', 'Asserting'),
      node(4, 'I'),
      node(5, 'L', 'Bob: is it?'),
      node(6, 'YA', 'Pure Questioning'),
      node(7, 'L', 'Analyst: note'),
    ];
    const edges = [edge(2, 3), edge(3, 1), edge(5, 6), edge(6, 4)];
    const { map, report } = mapOf({ nodes, edges });
    expect(map.speakers.map(({ name }) => name)).toEqual(['Ada']);
    expect(map.claims[0]).toMatchObject({ reported: 'direct', quotes: [{ exact: 'it is so' }] });
    expect(map.claims[1]?.speaker).toBeUndefined();
    expect(countOf(report, 'L')).toMatchObject({ held: 3, read: 1, leftOut: 2 });
  });

  it('finds the words of the analysed text where they are marked', () => {
    const { map } = mapOf(sample('small.xaif.json'));
    expect(map.sources).toMatchObject([{ body: 'A because B' }]);
    expect(map.claims.map(({ quotes }) => quotes.map(({ exact }) => exact))).toEqual([['A'], ['B']]);
    expect(map.speakers.map(({ name }) => name)).toEqual(['Participant Rachel']);
  });

  it.each([
    ['a<br>b &amp; <span id="node1">c&#39;s</span>', "a\nb & c's", { start: 6, end: 9 }],
    ['<script>x</script> <span id=node1>y', '<script>x</script> y', { start: 19, end: 20 }],
    ['< & &nothing; <span id="node1"><b>z</b></span></span>', '< & &nothing; z', { start: 14, end: 15 }],
  ])('strips %j', (markup, text, stretch) => {
    const found = readSourceText(markup);
    expect(found.text).toBe(text);
    expect(found.stretches.get('1')).toEqual([stretch]);
  });

  it('takes any markup in one pass', () => {
    for (const piece of ['<', '<a "', '<span id="node', '<a ', '&', '&#', '<span>'])
      expect(readSourceText(piece.repeat(100_000)).text.length).toBeLessThanOrEqual(piece.length * 100_000);
  });
});

it('opens an empty graph as a map without claims', () => {
  expect(mapOf({ nodes: [], edges: [] }).map.claims).toEqual([]);
});

it('reads 8,000 claims', () => {
  const nodes = [];
  const edges = [];
  for (let index = 0; index < 8000; index += 1) {
    nodes.push(node(index, 'I', `Claim ${index}: ${'some words of it '.repeat(20)}`));
    if (index === 0) continue;
    nodes.push(node(`s${index}`, index % 3 === 0 ? 'CA' : 'RA', 'Default Inference'));
    nodes.push(node(`l${index}`, 'L', `Ada ${index % 50}: ${'words of hers '.repeat(30)}`));
    nodes.push(node(`y${index}`, 'YA', 'Asserting'));
    edges.push(edge(index, `s${index}`), edge(`s${index}`, Math.floor(index / 3)));
    edges.push(edge(`l${index}`, `y${index}`), edge(`y${index}`, index));
  }
  expect(mapOf({ nodes, edges }).map.relations).toHaveLength(7999);
}, 20_000);
