import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { toFacts } from '../facts';
import { mainAnswers } from '../mainAnswers';
import { silentSpeakers } from '../silentSpeakers';
import { outlineOf } from './outline';
import { outlineEntry } from './outlineEntry';

const folders = readdirSync('data', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const shipped = folders.map(({ name }) => {
  const reading = readMap(readFileSync(`data/${name}/map.json`, 'utf8'));
  if (!reading.ok) throw new Error(`the map ${name} has faults`);
  return [name, reading.value] as const;
});
const circular = fc.sample(arbitraryMap({ minClaims: 4, maxClaims: 30, maxRelations: 60 }), {
  seed: 20,
  numRuns: 500,
});
const generated = circular
  .filter((map) => toFacts(map).cycles > 0)
  .slice(0, 20)
  .map((map, place) => [`generated ${place + 1}`, map] as const);

/** What the rows tell in all. */
function toldBy(map: ArgumentMap) {
  const graph = toGraph(map);
  const rows = outlineOf(
    graph,
    mainAnswers(graph).map(({ id }) => id),
  );
  const entries = rows.flatMap((row) => outlineEntry(graph, row) ?? []);
  const full = entries.filter(({ isReference }) => !isReference);
  return {
    claims: full.map(({ claim }) => claim.id),
    relations: entries.flatMap(({ bearing }) => (bearing?.isDescribed === true ? [bearing.relation.id] : [])),
    quotes: entries.flatMap(({ claimQuotes, relationQuotes }) => [...claimQuotes, ...relationQuotes]),
    premises: entries.flatMap(({ bearing, claim }) =>
      bearing === null ? [] : [`${claim.id} in ${bearing.relation.id}`],
    ),
    speakers: new Set([
      ...full.flatMap(({ claim }) => claim.speaker ?? []),
      ...silentSpeakers(map).map(({ id }) => id),
    ]),
  };
}

describe('the outline tells everything once', () => {
  it('has maps to be tried on', () => {
    expect(shipped.length).toBeGreaterThan(0);
    expect(generated).toHaveLength(20);
  });

  it.each([...shipped, ...generated])('%s', (_, map) => {
    const told = toldBy(map);
    const facts = toFacts(map);
    expect(told.claims).toHaveLength(facts.claims);
    expect(told.relations).toHaveLength(facts.relations);
    expect(told.quotes).toHaveLength(facts.quotes);
    expect(told.speakers.size).toBe(facts.speakers);
    expect(told.claims.toSorted()).toEqual(map.claims.map(({ id }) => id).toSorted());
    expect(told.relations.toSorted()).toEqual(map.relations.map(({ id }) => id).toSorted());
    const quotes = [...map.claims, ...map.relations].flatMap((thing) => thing.quotes ?? []);
    expect(new Set(told.quotes)).toEqual(new Set(quotes));
    const premises = map.relations.flatMap(({ id, from }) => from.map((claim) => `${claim} in ${id}`));
    expect(told.premises.toSorted()).toEqual(premises.toSorted());
  });
});
