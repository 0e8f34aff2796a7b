import { describe, expect, it } from 'vitest';
import { readArggraph } from './read';

const read = (inner: string, root = 'id="t"') =>
  readArggraph({ text: `<arggraph ${root}>${inner}</arggraph>`, name: 't.xml', json: undefined });

/** Units `a1` to `a4` with words, each with its segment. */
const UNITS = [1, 2, 3, 4]
  .map(
    (number) =>
      `<edu id="e${number}">Words ${number}.</edu><adu id="a${number}" type="${number % 2 === 1 ? 'pro' : 'opp'}"/>` +
      `<edge id="s${number}" src="e${number}" trg="a${number}" type="seg"/>`,
  )
  .join('');
const edge = (id: string, src: string, trg: string, type: string): string =>
  `<edge id="${id}" src="${src}" trg="${trg}" type="${type}"/>`;

function drawn(edges: string, root?: string) {
  const reading = read(UNITS + edges, root);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const { map, report } = reading.value;
  const relations = map.relations.map(({ id, kind, from, to }) => `${id}: ${from.join('+')} ${kind} ${to}`);
  return { map, relations, leftOut: report.notes.filter(({ effect }) => effect === 'left out') };
}

describe('an argument graph', () => {
  it('has support, examples, rebuttals, undercuts and linked premises, in whatever order', () => {
    const { map, relations, leftOut } = drawn(
      edge('c4', 'a4', 'c3', 'add') +
        edge('c3', 'a3', 'c1', 'und') +
        edge('c1', 'a2', 'a1', 'reb') +
        edge('c5', 'a4', 'a1', 'exa'),
    );
    expect(relations).toEqual(['c1: a2 contrast a1', 'c3: a3+a4 contrast c1', 'c5: a4 support a1']);
    expect(map.relations[2]?.note).toBe('By an example.');
    expect(leftOut).toEqual([]);
  });

  it.each(['sub', 'SUP', 'support', '', '__proto__', 'constructor'])(
    'never takes the type “%s” for support',
    (type) => {
      const { relations, leftOut } = drawn(edge('c1', 'a2', 'a1', type));
      expect(relations).toEqual([]);
      expect(leftOut).toMatchObject([{ kind: 'edge', count: 1 }]);
    },
  );

  it('leaves out what leads nowhere, to itself or in a circle, and what depends on it', () => {
    const { relations, leftOut } = drawn(
      edge('c1', 'a1', 'a1', 'sup') +
        edge('c2', 'a1', 'nobody', 'sup') +
        edge('c3', 'a1', 'c4', 'und') +
        edge('c4', 'a2', 'c3', 'und') +
        edge('c5', 'a3', 'c4', 'und') +
        edge('c6', 'a3', 'c2', 'add') +
        edge('c7', 'a2', 'a1', 'add') +
        edge('c8', 'a2', 'a1', 'sup'),
    );
    expect(relations).toEqual(['c8: a2 support a1']);
    expect(leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(7);
  });

  it('takes a chain of 10,000 undercuts', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      edge(`u${index}`, index % 2 === 0 ? 'a2' : 'a1', index === 0 ? 'a1' : `u${index - 1}`, 'und'),
    );
    expect(drawn(chain.toReversed().join('')).relations).toHaveLength(10_000);
  });

  it('joins several segments, through joints, in the order of the text', () => {
    const reading = read(
      `<edu id="e1">One</edu><edu id="e2">two.</edu><edu id="e3">Three.</edu><joint id="j1"/><adu id="a1" type="pro"/>` +
        edge('s1', 'e3', 'j1', 'seg') +
        edge('s2', 'e1', 'j1', 'seg') +
        edge('s3', 'j1', 'a1', 'seg') +
        edge('s4', 'e2', 'a1', 'seg'),
    );
    expect(reading).toMatchObject({
      value: { map: { sources: [{ body: 'One two. Three.' }], claims: [{ text: 'One two. Three.' }] } },
    });
  });

  it('tells a passage that stands there twice by its context, and keeps what the root says', () => {
    const reading = read(
      `<edu id="e1">Yes.</edu><edu id="e2">No.</edu><edu id="e3">Yes.</edu><adu id="a1" type="pro"/>` +
        edge('s', 'e3', 'a1', 'seg'),
      'id="t" topic_id="waste" stance="pro"',
    );
    expect(reading).toMatchObject({
      value: {
        map: {
          arggraph: { id: 't', topic_id: 'waste', stance: 'pro' },
          topics: [{ label: 'waste' }],
          claims: [{ quotes: [{ exact: 'Yes.', prefix: 'Yes. No. ' }] }],
        },
      },
    });
  });

  it.each([
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY x "y">]><arggraph id="t"/>', /document type/],
    ['an unknown entity', '<arggraph id="t">&constructor;</arggraph>', /XML/],
    ['no end', '<arggraph id="t"><edu id="e1">', /XML/],
    ['a depth of a million', '<a>'.repeat(1_000_000), /are nested here/],
    ['another root', '<html><p>x</p></html>', /root/],
    ['no units', '<arggraph id="t"/>', /no units/],
  ])('refuses %s in a sentence', (_, text, message) => {
    const reading = readArggraph({ text, name: '', json: undefined });
    expect(reading.ok ? '' : reading.faults[0]?.message).toMatch(message);
    expect(reading.ok ? 0 : reading.faults[0]?.line).toBeGreaterThan(0);
  });

  it('keeps the first of two things with one id, and nothing without one', () => {
    const { map, leftOut } = drawn('<adu id="a1" type="opp"/><adu type="pro"/><note id="n">x</note>');
    expect(map.claims.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4']);
    expect(leftOut.map(({ kind }) => kind)).toEqual(['adu', 'adu', 'element']);
  });
});
