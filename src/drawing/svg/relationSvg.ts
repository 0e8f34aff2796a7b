/** One relation as SVG, as the page and the far picture draw it (`far/paintRelation.ts`). Pure. */
import { directionAt, HEAD, HEAD_LENGTH, writtenPath } from '../arrowPath';
import { HIDDEN_OPACITY, WIDTH } from '../bareLines';
import { HIGHLIGHT } from '../highlight';
import type { Palette } from '../palette';
import { MARK, type Scene } from '../scene';
import { toNumber, toXml } from './xml';

/** Widths of stated and inferred lines that stand out. */
const RAISED: Readonly<Record<number, readonly [number, number]>> = {
  [HIGHLIGHT.near]: [2.6, 1.7],
  [HIGHLIGHT.selected]: [4, 4],
};

/** @param label what it says, for whoever points at it or listens */
export function relationSvg(
  scene: Scene,
  palette: Palette,
  relation: number,
  look: number,
  label: string,
): string {
  const marks = scene.marks[relation] ?? 0;
  const isContrast = (marks & MARK.contrast) !== 0;
  const isInferred = (marks & MARK.inferred) !== 0;
  const isFaded = look === HIGHLIGHT.hidden || look === HIGHLIGHT.away;
  const first = scene.relations[relation] ?? 0;
  const end = scene.relations[relation + 1] ?? 0;
  if (end === first) return '';
  const kind = isContrast ? 'contrast' : 'support';
  const lines = Array.from({ length: end - first }, (_, place) => {
    const line = first + place;
    const cut = line === end - 1 ? HEAD_LENGTH[kind] : 0;
    return writtenPath(scene.points, scene.lines[line] ?? 0, scene.lines[line + 1] ?? 0, cut);
  });
  const d = lines.join('');
  const [stated, inferred] = RAISED[look] ?? [WIDTH.stated, WIDTH.inferred];
  const tone = palette[kind];
  const ends = (marks & MARK.mutual) === 0 ? [false] : [false, true];
  return [
    `<g fill="none" stroke="${tone}"${isFaded ? ` opacity="${HIDDEN_OPACITY}"` : ''}>`,
    `<title>${toXml(label)}</title>`,
    isFaded ? '' : `<path d="${d}" stroke="${palette.paper}" stroke-width="5"/>`,
    `<path d="${d}" stroke-width="${isInferred ? inferred : stated}"${isContrast ? ' stroke-dasharray="7 4"' : ''}/>`,
    (marks & MARK.linked) === 0 ? '' : joint(scene, end - 1, tone, palette.paper),
    ...ends.map((isTail) => head(scene, end - 1, isTail, kind, isInferred, tone, palette.paper)),
    '</g>',
  ].join('');
}

function joint({ points, lines }: Scene, trunk: number, tone: string, paper: string): string {
  const at = (lines[trunk] ?? 0) * 2;
  const place = `cx="${toNumber(points[at] ?? 0)}" cy="${toNumber(points[at + 1] ?? 0)}"`;
  return `<circle ${place} r="4" fill="${tone}" stroke="${paper}" stroke-width="1.5"/>`;
}

/** A triangle for support, a bar for contrast; hollow or thin where the relation is inferred. */
function head(
  { points, lines }: Scene,
  line: number,
  isTail: boolean,
  kind: 'support' | 'contrast',
  isInferred: boolean,
  tone: string,
  paper: string,
): string {
  const first = lines[line] ?? 0;
  const last = (lines[line + 1] ?? 0) - 1;
  const [tip, start] = isTail ? [first, last] : [last, first];
  const angle = directionAt(points, tip, start);
  if (angle === null) return '';
  const turn = Math.round((angle * 180) / Math.PI);
  const place = `${toNumber(points[tip * 2] ?? 0)} ${toNumber(points[tip * 2 + 1] ?? 0)}`;
  const style =
    kind === 'contrast'
      ? `stroke-width="${isInferred ? 2 : 3.4}"`
      : `stroke-width="1.4" fill="${isInferred ? paper : tone}"`;
  return `<path transform="translate(${place}) rotate(${turn})" d="${HEAD[kind]}" ${style} stroke-linejoin="round"/>`;
}
