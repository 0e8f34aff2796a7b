/**
 * Arbitrary valid maps for property tests: odd ids, odd texts, unknown fields, circles, linked premises,
 * undercuts and mutual contrasts. Only tests import this file.
 */
import * as fc from 'fast-check';
import type { ArgumentMap, Basis, Claim, Quote, Relation, RelationKind, Reported, Speaker } from '../schema';

/** What the maps may look like; each is allowed unless it is switched off. */
export interface ArbitraryMapOptions {
  /** Fewest and most claims; 0 and 12 by default. */
  readonly minClaims?: number;
  readonly maxClaims?: number;
  /** Most relations; 16 by default. */
  readonly maxRelations?: number;
  /** Claims that argue in circles. Without them, arrows run from later to earlier claims. */
  readonly cycles?: boolean;
  readonly linked?: boolean;
  readonly undercuts?: boolean;
  readonly mutual?: boolean;
  /** Ids such as `__proto__` and `constructor`, and of all of Unicode; else `a1`, `a2`, … */
  readonly oddIds?: boolean;
  /** Inner steps of arguments. */
  readonly inner?: boolean;
  /** Fields that the format does not know, anywhere. */
  readonly unknownFields?: boolean;
}

/** Ids that harm a program that keys a plain object by them, or takes an id for a number or for nothing. */
const ODD_IDS =
  '__proto__ constructor prototype hasOwnProperty toString null undefined 0 -1 1e3 a/b a~b %2F ?x=1&y#z é e\u0301 話者 🙂 <b> " \\'.split(
    ' ',
  );

const oddId = fc.oneof(
  fc.constantFrom(...ODD_IDS, 'two words'),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    .filter((id) => /^(?!~$)[^\p{Cc}\p{Cf}\p{Cs}\s][^\p{Cc}\p{Cf}\p{Cs}]*$/u.test(id)),
);
const text = fc.string({ unit: 'binary', maxLength: 40 });
const filled = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
// Made once: these cost more to make than all that is drawn from them for a map.
const mapId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const address = fc.webUrl();
const otherFields = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom('x-note', 'constructor', 'toString', 'später', 'a/b', 'pinned'),
      fc.json().map((json): unknown => JSON.parse(json)),
      { maxKeys: 2, noNullPrototype: true },
    ),
  },
);

interface Ids {
  readonly sources: readonly string[];
  readonly viewpoints: readonly string[];
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
  readonly claims: readonly string[];
  readonly relations: readonly string[];
}

/** An arbitrary valid map. */
export function arbitraryMap(options: ArbitraryMapOptions = {}): fc.Arbitrary<ArgumentMap> {
  return arbitraryIds(options).chain((ids) => {
    const { sources, viewpoints, speakers, topics, claims } = ids;
    const labelled = (id: string) => open(fc.record({ id: fc.constant(id), label: filled }), options);
    const map = fc.record({
      version: fc.constant(1 as const),
      id: mapId,
      title: filled,
      question: filled,
      sources: fc.tuple(...sources.map((id) => open(arbitrarySource(id), options))),
      viewpoints: fc.tuple(...viewpoints.map(labelled)),
      speakers: fc.tuple(...speakers.map((id) => open(arbitrarySpeaker(id, ids), options))),
      topics: fc.tuple(...topics.map(labelled)),
      claims: fc.tuple(...claims.map((id) => open(arbitraryClaim(id, ids, options), options))),
      relations: arbitraryRelations(ids, options),
    });
    if (options.inner === false) return open(map, options);
    const inner = fc.array(fc.boolean(), { maxLength: 8 });
    return fc.tuple(open(map, options), inner).map(([whole, isInner]) => withInner(whole, isInner));
  });
}

function arbitraryIds(options: ArbitraryMapOptions): fc.Arbitrary<Ids> {
  const { minClaims = 0, maxClaims = 12, maxRelations = 16, oddIds = true } = options;
  const count = 12 + maxClaims + maxRelations;
  const plain = fc.constant(Array.from({ length: count }, (_, index) => `a${index + 1}`));
  const all = oddIds ? fc.uniqueArray(oddId, { minLength: count, maxLength: count }) : plain;
  return fc.tuple(all, fc.integer({ min: minClaims, max: maxClaims })).map(([ids, claims]) => ({
    sources: ids.slice(0, 2),
    viewpoints: ids.slice(2, 5),
    speakers: ids.slice(5, 9),
    topics: ids.slice(9, 12),
    claims: ids.slice(12, 12 + claims),
    relations: ids.slice(12 + maxClaims),
  }));
}

/** The same things, some with fields that no version of the format knows. */
function open<T extends object>(thing: fc.Arbitrary<T>, options: ArbitraryMapOptions): fc.Arbitrary<T> {
  if (options.unknownFields === false) return thing;
  return fc.tuple(otherFields, thing).map(([other, known]) => withFields(other, known));
}

function withFields<T extends object>(other: object, known: T): T {
  return { ...other, ...known };
}

function arbitrarySource(id: string) {
  const fields = {
    id: fc.constant(id),
    title: filled,
    publisher: text,
    published: fc.constantFrom('2016', '2016-05', '2016-05-03'),
    author: text,
    url: address,
  };
  const inFile = fc.record(
    { ...fields, text: fc.constant('article.txt') },
    { requiredKeys: ['id', 'title', 'text'] },
  );
  const inMap = fc.record({ ...fields, body: text }, { requiredKeys: ['id', 'title', 'body'] });
  return fc.oneof(inFile, inMap);
}

function arbitrarySpeaker(id: string, { viewpoints }: Ids) {
  const kind: fc.Arbitrary<NonNullable<Speaker['kind']>> = fc.constantFrom('person', 'group', 'author');
  const viewpoint = fc.constantFrom(...viewpoints);
  const fields = { id: fc.constant(id), name: filled, role: text, affiliation: text, viewpoint, kind };
  return fc.record(fields, { requiredKeys: ['id', 'name'] });
}

function arbitraryQuotes({ sources }: Ids, options: ArbitraryMapOptions): fc.Arbitrary<Quote[]> {
  const fields = { source: fc.constantFrom(...sources), exact: filled, prefix: text, suffix: text };
  const quote = fc.record(fields, { requiredKeys: ['source', 'exact'] });
  return fc.array(open(quote, options), { maxLength: 2 });
}

function arbitraryClaim(id: string, ids: Ids, options: ArbitraryMapOptions): fc.Arbitrary<Claim> {
  const reported: fc.Arbitrary<Reported> = fc.constantFrom('direct', 'indirect', 'author');
  const fields = {
    id: fc.constant(id),
    gist: filled,
    text: filled,
    topic: fc.constantFrom(...ids.topics),
    tags: fc.array(filled, { maxLength: 2 }),
  };
  const stated: fc.Arbitrary<Claim> = fc.record(
    {
      ...fields,
      speaker: fc.constantFrom(...ids.speakers),
      reported,
      quotes: arbitraryQuotes(ids, options),
      implicit: fc.constant(false),
    },
    { requiredKeys: ['id', 'gist', 'text', 'quotes'] },
  );
  const implicit: fc.Arbitrary<Claim> = fc.record(
    { ...fields, quotes: fc.constant([]), implicit: fc.constant(true) },
    { requiredKeys: ['id', 'gist', 'text', 'quotes', 'implicit'] },
  );
  return fc.oneof({ weight: 5, arbitrary: stated }, { weight: 1, arbitrary: implicit });
}

/** Puts some claims and relations within the first claim. */
function withInner(map: ArgumentMap, isInner: readonly boolean[]): ArgumentMap {
  const first = map.claims[0]?.id;
  if (first === undefined) return map;
  const put = <T extends object>(thing: T, index: number): T =>
    isInner[index] === true ? { ...thing, within: first } : thing;
  return {
    ...map,
    claims: map.claims.map((claim, index) => (index === 0 ? claim : put(claim, index))),
    relations: map.relations.map((relation, index) => put(relation, index + 1)),
  };
}

/** Draws arrows by numbers, then gives them ids; what would break an invariant is left out. */
function arbitraryRelations(ids: Ids, options: ArbitraryMapOptions): fc.Arbitrary<Relation[]> {
  const { cycles = true, linked = true, undercuts = true, mutual = true } = options;
  if (ids.claims.length < 2) return fc.constant([]);
  const place = fc.nat({ max: ids.claims.length - 1 });
  const kind: fc.Arbitrary<RelationKind> = fc.constantFrom('support', 'contrast');
  const basis: fc.Arbitrary<Basis> = fc.constantFrom('stated', 'inferred');
  const rest = fc.record({ basis, note: text, quotes: arbitraryQuotes(ids, options) }, { requiredKeys: [] });
  const arrow = fc.record({
    places: fc.uniqueArray(place, { minLength: 1, maxLength: linked ? 3 : 1 }),
    target: place,
    step: undercuts ? fc.option(fc.nat(), { freq: 4 }) : fc.constant(null),
    bothWays: mutual ? fc.option(fc.boolean()) : fc.constant(null),
    kind,
    rest: open(rest, options),
  });
  return fc.array(arrow, { maxLength: ids.relations.length }).map((arrows) => {
    const relations: Relation[] = [];
    for (const { places, target, step, bothWays, kind: drawn, rest: other } of arrows) {
      const undercut = step === null ? undefined : relations[step % Math.max(relations.length, 1)];
      const to = undercut?.id ?? ids.claims[target] ?? '';
      const from = places
        .filter((index) => undercut !== undefined || (cycles ? index !== target : index > target))
        .map((index) => ids.claims[index] ?? '');
      if (from.length === 0) continue;
      const relation: Relation = {
        ...other,
        id: ids.relations[relations.length] ?? '',
        kind: drawn,
        from,
        to,
      };
      const mayRunBack = drawn === 'contrast' && from.length === 1 && undercut === undefined;
      if (mayRunBack && bothWays !== null) relation.mutual = bothWays;
      relations.push(relation);
    }
    return relations;
  });
}
