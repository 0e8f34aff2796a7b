import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { readMap } from '@/domain/readMap';
import type { Relation } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { speakerCase } from './speakerCase';

const ids = (relations: readonly Relation[]): readonly string[] => relations.map(({ id }) => id);

describe('a speaker’s part in the debate', () => {
  it('is what they say, what they do with others’ claims, and what was put against them', () => {
    const graph = toGraph(exampleMap());
    const ada = speakerCase(graph, 'ada');
    expect(ada.claims).toEqual(['build', 'safer', 'drivers', 'deaths']);
    expect(ids(ada.supports)).toEqual([]);
    // The mayor's objection is answered: its step is undercut.
    expect([ids(ada.unanswered), ids(ada.answered)]).toEqual([[], ['r4']]);
    const bob = speakerCase(graph, 'bob');
    expect(ids(bob.contrasts)).toEqual(['r4']);
    expect(ids(bob.unanswered)).toEqual(['r5']);
    expect(speakerCase(graph, 'nobody').claims).toEqual([]);
  });

  it('leaves an objection unanswered until something contrasts it', () => {
    const map = exampleMap();
    map.relations = map.relations.filter(({ id }) => id !== 'r5');
    expect(ids(speakerCase(toGraph(map), 'ada').unanswered)).toEqual(['r4']);
    map.relations.push({ id: 'reply', kind: 'contrast', from: ['saved'], to: 'dear' });
    expect(ids(speakerCase(toGraph(map), 'ada').unanswered)).toEqual([]);
  });

  it('takes a mutual contrast as an objection and its answer', () => {
    const map = exampleMap();
    map.relations = [{ id: 'm', kind: 'contrast', from: ['build'], to: 'dear', mutual: true }];
    const graph = toGraph(map);
    for (const speaker of ['ada', 'bob']) expect(ids(speakerCase(graph, speaker).answered)).toEqual(['m']);
    expect(ids(speakerCase(graph, 'ada').contrasts)).toEqual(['m']);
  });

  it('tells every relation between two speakers of the shipped map to both of them', () => {
    const reading = readMap(readFileSync('data/moscow-2016/map.json', 'utf8'));
    if (!reading.ok) throw new Error('the shipped map has faults');
    const graph = toGraph(reading.value);
    const all = reading.value.speakers.map(({ id }) => speakerCase(graph, id));
    expect(all.flatMap(({ claims }) => claims)).toHaveLength(graph.claims.size);
    const done = all.flatMap((one) => ids([...one.supports, ...one.contrasts]));
    const met = all.flatMap((one) => ids([...one.supportedBy, ...one.unanswered, ...one.answered]));
    for (const id of done) expect(met).toContain(id);
    expect(done.length).toBeGreaterThan(10);
  });

  it('never lists a relation as answered and unanswered, in any map', () => {
    fc.assert(
      fc.property(arbitraryMap({ minClaims: 1 }), (map) => {
        const graph = toGraph(map);
        for (const { id } of map.speakers) {
          const { answered, unanswered } = speakerCase(graph, id);
          for (const relation of unanswered) expect(answered).not.toContain(relation);
        }
      }),
      { numRuns: 200 },
    );
  });
});
