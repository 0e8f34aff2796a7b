/**
 * Debates of any size, the same for the same size, for benches and tests: 12 topics, 8 viewpoints, texts of 60
 * to 160 characters, 1.3 relations a claim, with circles, linked premises, mutual contrasts and undercuts.
 */

const WORDS =
  'trade borders security water energy council treaty market schools budget housing transport forests courts harvest patents research privacy unions tariffs hospitals railways fisheries elections archives'.split(
    ' ',
  );
const VERBS = 'needs limits protects costs replaces weakens strengthens delays explains prevents'.split(' ');
const TAILS =
  'in most of the regions that were studied|for as long as the present rules remain|more than its critics are ready to admit|without any lasting harm to those concerned|where the older agreements have lapsed|as the last three reports have shown'.split(
    '|',
  );
const TOPICS = 12;
const VIEWPOINTS = 8;
const SPEAKERS = 40;
const RELATIONS_A_CLAIM = 1.3;

/** Mulberry32: a small generator whose sequence is fixed by its seed. @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A valid map in the file format, version 1.
 * @param {number} count how many claims
 * @returns what stands in `map.json`
 */
export function seededMap(count) {
  const next = random(count);
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  /** @type {<T>(list: readonly T[]) => T} */
  const pick = (list) => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error('There is nothing to pick from.');
    return one;
  };
  const claims = Array.from({ length: count }, (_, index) => {
    const [a, b] = [pick(WORDS), pick(WORDS)];
    const gist = `${a} ${pick(VERBS)} ${b}`;
    let text = `Claim ${index}: ${gist} ${pick(TAILS)}`;
    const length = 60 + below(90);
    while (text.length < length) text += `, and ${pick(WORDS)} ${pick(VERBS)} ${pick(WORDS)}`;
    return {
      id: `c${index}`,
      gist: gist.slice(0, 1).toUpperCase() + gist.slice(1),
      text: `${text.slice(0, 159)}.`,
      speaker: `s${below(Math.min(SPEAKERS, count))}`,
      topic: `t${below(TOPICS)}`,
      reported: pick(['direct', 'indirect', 'author']),
      quotes: [],
    };
  });
  const byTopic = new Map();
  /** @type {{ id: string, from: string[], to: string, [more: string]: unknown }[]} */
  const relations = [];
  const join = (/** @type {string[]} */ from, /** @type {string} */ to, more = {}) => {
    relations.push({
      id: `r${relations.length}`,
      kind: next() < 0.75 ? 'support' : 'contrast',
      from,
      to,
      basis: next() < 0.7 ? 'stated' : 'inferred',
      note: 'Generated.',
      ...more,
    });
  };
  // A tree within each topic: few main answers, most claims bear on one that came shortly before.
  for (const claim of claims) {
    const earlier = byTopic.get(claim.topic) ?? [];
    byTopic.set(claim.topic, earlier);
    if (earlier.length >= 2) {
      const reach = Math.min(earlier.length, 30);
      join([claim.id], earlier[earlier.length - 1 - below(reach)].id);
    }
    earlier.push(claim);
  }
  const wanted = Math.round(count * RELATIONS_A_CLAIM);
  while (relations.length < wanted) {
    const own = byTopic.get(pick(claims).topic);
    const start = below(own.length);
    const near = own[Math.min(own.length - 1, start + 1 + below(12))];
    const from = own[start];
    const kind = next();
    const other = kind < 0.15 ? pick(claims) : near;
    if (other.id === from.id) continue;
    // Earlier claims bearing on later ones close circles with the tree.
    if (kind < 0.3) join([from.id], other.id);
    else if (kind < 0.4) join([from.id], other.id, { kind: 'contrast', mutual: true });
    else if (kind < 0.5) join([other.id], pick(relations).id, { kind: 'contrast' });
    else if (kind < 0.6) {
      const third = own[Math.max(0, start - 1)];
      if (third.id === other.id || third.id === from.id) continue;
      join([other.id, third.id], from.id, { kind: 'support' });
    } else join([other.id], from.id);
  }
  return {
    $schema: '../../public/schema/map-1.json',
    version: 1,
    id: `seeded-${count}`,
    title: `A debate of ${count} claims`,
    question: `What do ${count} claims come to, taken together?`,
    sources: [
      {
        id: 'source',
        title: 'A generated debate',
        publisher: 'Standpoint',
        published: '2026-11',
        body: 'Generated.',
      },
    ],
    viewpoints: Array.from({ length: VIEWPOINTS }, (_, index) => ({
      id: `v${index}`,
      label: `Viewpoint ${index + 1}`,
      description: `Generated side ${index + 1} of the debate.`,
    })),
    speakers: Array.from({ length: Math.min(SPEAKERS, count) }, (_, index) => ({
      id: `s${index}`,
      name: `Speaker ${index + 1}`,
      role: 'Delegate',
      affiliation: `Delegation ${(index % 9) + 1}`,
      viewpoint: `v${index % VIEWPOINTS}`,
      kind: 'person',
    })),
    topics: Array.from({ length: TOPICS }, (_, index) => ({
      id: `t${index}`,
      label: `On ${WORDS[index * 2]} and ${WORDS[index * 2 + 1]}`,
    })),
    claims,
    relations,
  };
}
