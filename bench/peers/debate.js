/**
 * What every peer's page has in common: the same map, the same positions, eight boxes to filter by viewpoint,
 * and the few words that the driver understands (`window.bench`, and `data-drawn` on the map's place).
 */
import './page.css';

export const CARD = { width: 196, height: 62 };
export const HUES = ['#0072b2', '#3f9bd1', '#d98800', '#b8568f', '#7a5bb5', '#6b6b6b', '#1d1d1f', '#a38a00'];
export const TONES = { support: '#1f7a4d', contrast: '#b3402e' };

/** What a claim or an edge looks like at the moment. */
export const LOOK = { plain: 0, near: 1, away: 2, hidden: 3 };

const query = new URLSearchParams(location.search);
/** Which of a peer's settings this page is to show. */
export const variant = query.get('variant');

/**
 * Fetches the map and its positions. `edges` are the relations as pairs of claims, as no peer draws arrows
 * to arrows or arrows from several claims: an undercut leads to the claim that it weakens in the end.
 */
export async function openDebate() {
  const id = query.get('map');
  const read = async (address) => (await fetch(address)).json();
  const [map, positions] = await Promise.all([
    read(`../../site/maps/${id}/map.json`),
    read(`../../positions/${id}/positions.json`),
  ]);
  const place = new Map(map.claims.map((claim, index) => [claim.id, index]));
  const relations = new Map(map.relations.map((relation) => [relation.id, relation]));
  const viewpoint = new Map(map.speakers.map((speaker) => [speaker.id, Number(speaker.viewpoint.slice(1))]));
  const edges = map.relations.flatMap((relation, index) => {
    let { to } = relation;
    for (let steps = 0; !place.has(to) && steps < 99; steps += 1) to = relations.get(to).to;
    return relation.from.map((from) => ({
      id: `${relation.id} ${from}`,
      relation: index,
      kind: relation.kind,
      basis: relation.basis,
      from: place.get(from),
      to: place.get(to),
    }));
  });
  return {
    map,
    positions,
    edges,
    viewpoints: Uint8Array.from(map.claims, (claim) => viewpoint.get(claim.speaker)),
  };
}

/**
 * Says how each claim and edge looks under a selection and a filter: what is selected and its neighbours
 * stand out, the rest recedes, what is filtered away is faint.
 */
export function looksOf({ map, edges, viewpoints }, { selected, away }) {
  const claims = new Uint8Array(map.claims.length).fill(selected === null ? LOOK.plain : LOOK.away);
  const lines = new Uint8Array(edges.length).fill(selected === null ? LOOK.plain : LOOK.away);
  if (selected !== null) {
    claims[selected] = LOOK.near;
    for (const [index, { from, to }] of edges.entries()) {
      if (from !== selected && to !== selected) continue;
      lines[index] = LOOK.near;
      claims[from] = LOOK.near;
      claims[to] = LOOK.near;
    }
  }
  if (away.size > 0) {
    for (const index of claims.keys()) if (away.has(viewpoints[index])) claims[index] = LOOK.hidden;
    for (const [index, { from, to }] of edges.entries())
      if (claims[from] === LOOK.hidden || claims[to] === LOOK.hidden) lines[index] = LOOK.hidden;
  }
  return { claims, lines };
}

/**
 * Connects the filter's boxes and the Escape key, and gives the state that they change.
 * @param {(state: { selected: number | null, away: Set<number> }) => void} show draws a new state
 */
export function connect(debate, show) {
  const state = { selected: null, away: new Set() };
  const list = document.querySelector('nav');
  for (const [index, { label }] of debate.map.viewpoints.entries()) {
    const line = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: true });
    box.addEventListener('change', () => {
      if (box.checked) state.away.delete(index);
      else state.away.add(index);
      show(state);
    });
    line.append(box, label);
    list.append(line);
  }
  const select = (index) => {
    state.selected = index;
    show(state);
  };
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') select(null);
  });
  return select;
}

/** The place of the map on the page. */
export const area = document.querySelector('.map');

/**
 * Tells the driver that the first picture is drawn, and how to find things in it.
 * @param {{ zoom: () => number, places: () => ArrayLike<number>, enlarge?: (times: number) => void }} view `places`: the centres of all claims
 *   on the screen, px, as x, y, x, y … in the order of the map; `enlarge`: zooms by so much at
 *   once, for a peer whose wheel takes a step a frame however far it is turned
 */
export function isDrawn(view) {
  window.bench = view;
  area.dataset.drawn = 'true';
}

/** The centres of all claims on the screen for a page that shows point p at p × zoom + (x, y) of its area. */
export function placesAt({ positions }, { x, y, zoom }) {
  const { left, top } = area.getBoundingClientRect();
  return positions.boxes.map((value, index) =>
    index % 2 === 0 ? (value + CARD.width / 2) * zoom + x + left : (value + CARD.height / 2) * zoom + y + top,
  );
}

/** The view that has the whole in it, with 20 px around. */
export function wholeView({ positions: { size } }) {
  const [width, height] = size;
  const zoom = Math.min((area.clientWidth - 40) / width, (area.clientHeight - 40) / height, 1.15);
  return {
    zoom,
    x: (area.clientWidth - width * zoom) / 2,
    y: (area.clientHeight - height * zoom) / 2,
  };
}
