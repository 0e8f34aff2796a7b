import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, toGraph } from '@/domain/graph';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { innerSteps, shownMap, stepsNeeded, toggleSteps } from './innerSteps';
import { FIRST_VIEW, type ViewSettings } from './settings';

/** The small map, with two reasons and what they lead to within the argument `safer`, and one reason within `dear`. */
function layered(): ArgumentMap {
  const map = exampleMap();
  const within: Readonly<Record<string, string>> = { drivers: 'safer', deaths: 'safer', saved: 'dear' };
  return {
    ...map,
    claims: map.claims.map((claim) => ({
      ...claim,
      ...(within[claim.id] && { within: within[claim.id] }),
    })),
    relations: map.relations.map((relation) =>
      relation.id === 'r3' ? { ...relation, within: 'safer' } : relation,
    ),
  };
}

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('what is shown of a map', () => {
  it('is the map itself where no argument has inner steps, or all are opened', () => {
    const plain = exampleMap();
    expect(shownMap(plain, [])).toBe(plain);
    expect(shownMap(plain, ['safer'])).toBe(plain);
    const map = layered();
    expect(shownMap(map, ['safer', 'dear'])).toBe(map);
  });

  it('lacks inner steps, what leads from or to them, and doubts about such relations', () => {
    const shown = shownMap(layered(), []);
    expect(ids(shown.claims)).toEqual(['build', 'safer', 'safety-counts', 'dear']);
    expect(ids(shown.relations)).toEqual(['r1', 'r4']);
    expect(ids(shownMap(layered(), ['safer']).relations)).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(ids(shownMap(layered(), ['dear']).relations)).toEqual(['r1', 'r4', 'r5']);
  });

  it('lacks an undercut of a relation that is not shown', () => {
    const map = layered();
    const doubt = { id: 'r6', kind: 'contrast' as const, from: ['dear'], to: 'r3' };
    const whole = { ...map, relations: [doubt, ...map.relations] };
    expect(ids(shownMap(whole, []).relations)).not.toContain('r6');
    expect(ids(shownMap(whole, ['safer']).relations)).toContain('r6');
  });

  it('counts relations within an argument as something within it', () => {
    const map = exampleMap();
    const relations = map.relations.map((relation) => ({ ...relation, within: 'build' }));
    expect(innerSteps({ ...map, relations })).toEqual(new Map([['build', []]]));
    expect(shownMap({ ...map, relations }, []).relations).toEqual([]);
  });

  it('is itself a valid map, grows with what is opened, and needs what it says it needs', () => {
    const chosen = fc.array(fc.boolean(), { maxLength: 4 });
    const maps = arbitraryMap({ minClaims: 1 }).map(spread);
    fc.assert(
      fc.property(maps, chosen, chosen, (map, first, more) => {
        const all = [...innerSteps(map).keys()];
        const opened = all.filter((_, place) => first[place] === true);
        const shown = shownMap(map, opened);
        expect(readMap(JSON.stringify(shown)).ok).toBe(true);
        // Nothing is invented, and nothing is in another order.
        const left = new Set([...shown.claims, ...shown.relations]);
        expect(shown.claims).toEqual(map.claims.filter((claim) => left.has(claim)));
        expect(shown.relations).toEqual(map.relations.filter((relation) => left.has(relation)));
        for (const claim of map.claims) {
          expect(left.has(claim)).toBe(claim.within === undefined || opened.includes(claim.within));
        }
        // A relation is there exactly when nothing that it needs is missing.
        for (const relation of map.relations) {
          const isOpen = stepsNeeded(map, [relation.id]).every((id) => opened.includes(id));
          expect(left.has(relation)).toBe(isOpen);
        }
        const larger = shownMap(
          map,
          all.filter((id, place) => opened.includes(id) || more[place] === true),
        );
        expect(ids(larger.claims)).toEqual(expect.arrayContaining([...ids(shown.claims)]));
        expect(ids(larger.relations)).toEqual(expect.arrayContaining([...ids(shown.relations)]));
        expect(shownMap(map, all)).toBe(map);
      }),
      { numRuns: 300 },
    );
  });
});

/** Spreads inner steps over two arguments, where the map has two claims that are no step. */
function spread(map: ArgumentMap): ArgumentMap {
  const second = map.claims.slice(1).find(({ within }) => within === undefined)?.id;
  const moved = <T extends { readonly within?: string | undefined }>(thing: T, place: number): T =>
    second === undefined || thing.within === undefined || place % 2 === 0
      ? thing
      : { ...thing, within: second };
  return { ...map, claims: map.claims.map(moved), relations: map.relations.map(moved) };
}

describe('opening and closing an argument', () => {
  const view = (part: Partial<ViewSettings>): ViewSettings => ({ ...FIRST_VIEW, ...part });

  it('changes nothing else of a view that names no inner step', () => {
    const before = view({
      selection: { type: 'claim', id: 'safer' },
      scope: { type: 'focus', claim: 'build', depth: '2' },
      folded: ['build'],
    });
    const opened = toggleSteps(layered(), before, 'safer');
    expect(opened).toEqual({ ...before, steps: ['safer'] });
    expect(toggleSteps(layered(), opened, 'safer')).toEqual(before);
  });

  it('takes what names a step that has left to the argument, or away', () => {
    const map = layered();
    const closed = toggleSteps(
      map,
      view({
        selection: { type: 'relation', id: 'r3' },
        scope: { type: 'path', from: 'drivers', to: 'build' },
        folded: ['drivers', 'build'],
        steps: ['dear', 'safer'],
      }),
      'safer',
    );
    expect(closed).toEqual(
      view({ selection: { type: 'claim', id: 'safer' }, folded: ['build'], steps: ['dear'] }),
    );
    const speaker = view({ selection: { type: 'speaker', id: 'bob' }, steps: ['safer'] });
    expect(toggleSteps(map, speaker, 'safer').selection).toEqual({ type: 'speaker', id: 'bob' });
  });

  it('knows what is needed to see a claim, or an arrow with all its ends', () => {
    const map = layered();
    expect(stepsNeeded(map, ['saved', 'drivers', 'build', 'nobody'])).toEqual(['safer', 'dear']);
    expect(stepsNeeded(map, ['r5'])).toEqual(['dear']);
    expect(stepsNeeded(map, ['r2'])).toEqual(['safer']);
    expect(stepsNeeded(exampleMap(), ['drivers'])).toEqual([]);
    for (const { from } of map.relations) {
      const steps = stepsNeeded(map, from);
      const graph = toGraph(shownMap(map, steps));
      for (const id of from) expect(graph.claims.has(id)).toBe(true);
    }
    const r5 = map.relations.find(({ id }) => id === 'r5');
    if (r5 === undefined) throw new Error('the example has no r5');
    const graph = toGraph(shownMap(map, ['dear']));
    expect(endsOf(graph, r5).every((id) => graph.claims.has(id))).toBe(true);
  });
});
