/** What can be measured on the drawn map: boxes, letters, overlaps, arrows. Runs in the page. */
import type { Page } from '@playwright/test';

export interface MapMeasures {
  /** Ids of the claims' cards on the map. */
  readonly cards: readonly string[];
  /** Cards that are not wholly within the map's part of the page. */
  readonly outside: readonly string[];
  /** Pairs of cards that lie on each other. */
  readonly overlaps: readonly string[];
  /** Smallest letters of a gist as they are on the screen, px; `null` where no gist is drawn. */
  readonly gistPx: number | null;
  /** Gists of which not every line can be read. */
  readonly cutGists: readonly string[];
  /** Topic names with a card on them, or out of the map. */
  readonly badTitles: readonly string[];
  /** Arrows that run through a card that is none of their ends. */
  readonly through: readonly string[];
}

/** `ends`: for each relation's id the claims that its arrow may touch. */
export function measureMap(
  page: Page,
  ends: Readonly<Record<string, readonly string[]>>,
): Promise<MapMeasures> {
  return page.evaluate((allowed) => {
    const place = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
    const nodes = [...document.querySelectorAll<HTMLElement>('.react-flow__node-claim')];
    const boxes = nodes.map((node) => ({
      id: node.dataset['id'] ?? '',
      box: node.getBoundingClientRect(),
      node,
    }));
    const meet = (a: DOMRect, b: DOMRect, gap = 0): boolean =>
      a.left < b.right - gap && b.left < a.right - gap && a.top < b.bottom - gap && b.top < a.bottom - gap;
    const isOutside = (box: DOMRect): boolean =>
      box.left < place.left || box.right > place.right || box.top < place.top || box.bottom > place.bottom;
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => meet(a.box, b.box))
        .map((b) => `${a.id} × ${b.id}`),
    );
    const gists = boxes.flatMap(({ id, box, node }) => {
      const gist = node.querySelector<HTMLElement>('.card-gist');
      if (gist === null) return [];
      const scale = box.width / node.offsetWidth;
      // Deep letters may reach out of the last line's box; a line that is left out adds far more.
      const isCut = gist.scrollHeight > gist.clientHeight + 5 || gist.scrollWidth > gist.clientWidth + 1;
      return [{ id, px: Number.parseFloat(getComputedStyle(gist).fontSize) * scale, isCut }];
    });
    const titles = [...document.querySelectorAll<HTMLElement>('.topic-title bdi')];
    const through = [...document.querySelectorAll<SVGGElement>('.react-flow__edge')].flatMap((edge) => {
      const id = edge.dataset['id'] ?? '';
      const line = edge.querySelector<SVGPathElement>('.relation-line');
      const matrix = line?.getScreenCTM();
      if (line === null || matrix === null || matrix === undefined) return [`${id} is not drawn`];
      const length = line.getTotalLength();
      const hit = new Set<string>();
      for (let at = 0; at <= length; at += 4) {
        const point = line.getPointAtLength(at).matrixTransform(matrix);
        for (const { id: card, box } of boxes) {
          if (allowed[id]?.includes(card)) continue;
          if (meet(box, new DOMRect(point.x, point.y, 0.01, 0.01), 1)) hit.add(card);
        }
      }
      return [...hit].map((card) => `${id} through ${card}`);
    });
    return {
      cards: boxes.map(({ id }) => id),
      outside: boxes.filter(({ box }) => isOutside(box)).map(({ id }) => id),
      overlaps,
      gistPx: gists.length === 0 ? null : Math.min(...gists.map(({ px }) => px)),
      cutGists: gists.filter(({ isCut }) => isCut).map(({ id }) => id),
      badTitles: titles
        .filter((title) => {
          const box = title.getBoundingClientRect();
          return isOutside(box) || boxes.some((card) => meet(card.box, box));
        })
        .map((title) => title.textContent ?? ''),
      through,
    };
  }, ends);
}
