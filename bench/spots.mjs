/**
 * Where to put the mouse: an empty place to drag by, claims to click, and the claim nearest to the middle.
 * Claims are looked for in the left part, which no panel covers, and away from each other.
 */
export function spots(page) {
  return page.evaluate(() => {
    const map = document.querySelector('.map');
    if (map === null) throw new Error('The page has no map.');
    const area = map.getBoundingClientRect();
    const places = window.bench.places();
    const place = (at) => places[at] ?? Number.NaN;
    const half = { x: 98 * window.bench.zoom() + 4, y: 31 * window.bench.zoom() + 4 };
    const nearest = ({ x, y }) => {
      let best = { distance: Number.POSITIVE_INFINITY, x: 0, y: 0 };
      for (let at = 0; at < places.length; at += 2) {
        const distance = Math.max(Math.abs(place(at) - x) / half.x, Math.abs(place(at + 1) - y) / half.y);
        if (distance < best.distance) best = { distance, x: place(at), y: place(at + 1) };
      }
      return best;
    };
    const at = (right, down) => ({ x: area.left + area.width * right, y: area.top + area.height * down });
    const grid = Array.from({ length: 25 * 17 }, (_, index) =>
      at(0.1 + (0.8 * (index % 25)) / 24, 0.08 + (0.84 * Math.floor(index / 25)) / 16),
    );
    const empty = grid
      .map((point) => ({ ...point, distance: Math.min(nearest(point).distance, 3) }))
      .toSorted((a, b) => b.distance - a.distance)[0];
    return {
      empty,
      middle: nearest(at(0.5, 0.5)),
      claims: [at(0.25, 0.3), at(0.4, 0.65), at(0.5, 0.4)].map(nearest),
    };
  });
}
