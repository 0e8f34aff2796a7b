import { at } from '../lists.ts';
import { directRoutes } from '../route/directRoutes.ts';
import type { LayoutInput, LayoutResult, Point } from '../types.ts';
import { gapsAt, titleRoom } from './blocks.ts';
import { finish } from './finish.ts';
import { type Prepared, prepare } from './prepare.ts';

/** The plain arrangement: groups one below the other, each in rows. Needs no engine and cannot fail. */
export function arrangePlain(input: LayoutInput): LayoutResult {
  const prepared = prepare(input);
  const places = plainPlaces(prepared);
  return finish(prepared, places, directRoutes(prepared, places), true);
}

/** Top left corners, in rows of the width that the page's aspect asks for. */
function plainPlaces(prepared: Prepared): Point[] {
  const gaps = gapsAt(0.5, 0.5);
  const places: Point[] = prepared.boxes.map(() => ({ x: 0, y: 0 }));
  const area = prepared.boxes.reduce(
    (sum, box) => sum + (box.width + gaps.column) * (box.height + gaps.row),
    0,
  );
  const limit = Math.sqrt(area * prepared.aspect);
  let top = 0;
  for (const group of prepared.groups) {
    top += titleRoom(group, gaps.title);
    let x = 0;
    let rowHeight = 0;
    for (const member of group.members) {
      const box = at(prepared.boxes, member);
      if (x > 0 && x + box.width > limit) {
        x = 0;
        top += rowHeight + gaps.row;
        rowHeight = 0;
      }
      places[member] = { x, y: top };
      x += box.width + gaps.column;
      rowHeight = Math.max(rowHeight, box.height);
    }
    top += rowHeight + gaps.groupRow;
  }
  return places;
}
