/**
 * A map as an SVG picture, written from the model and its positions: question and origin, cards and arrows as
 * the page draws them, key and source. All text is text; it can be searched, copied and read aloud. Pure.
 */
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import type { PackedLayout, Rect } from '@/layout/types';
import { hueNumber } from '@/ui/hues';
import { arrowOpacity, arrowShapes } from '../arrow';
import { type CardStyle, cardShapes, type Telling } from '../card';
import { groupingOf, reachOf } from '../groups';
import { HIGHLIGHT, type Highlights } from '../highlight';
import { relationLabel } from '../labels';
import type { MapLens } from '../lens';
import { toLines } from '../lines';
import type { Palette } from '../palette';
import { type Scene, toScene } from '../scene';
import { CARD, TITLE } from '../sizes';
import { titleRooms } from '../titleRoom';
import { type FramePen, footBlock, headBlock } from './frameSvg';
import { overviewSvg } from './overviewSvg';
import { type Face, faceAttributes, familyAttribute, type MeasureIn, SANS, SERIF } from './type';
import { svgLetters, writeShapes } from './writeShapes';
import { toNumber, toXml } from './xml';

/** Where a card leads in a page that shows the picture, and its names for that page's style. */
export interface CardLink {
  readonly href: string;
  /** Class names with spaces between. */
  readonly classes: string;
}

export interface PictureOf {
  readonly map: ArgumentMap;
  readonly graph: ArgumentGraph;
  readonly layout: PackedLayout;
  /** What the layout was made for: it decides what stands under one title. */
  readonly lens: MapLens;
  /** By number of card and arrow. */
  readonly looks: Highlights;
  readonly palette: Palette;
  readonly measure: MeasureIn;
  readonly telling: Telling;
  /** What of the map is drawn, px at zoom 1; `null` for all of it that is not absent. */
  readonly area: Rect | null;
  /** What the picture shows, in words, for whoever cannot see it. */
  readonly description: string;
  /** The picture's own fonts, as CSS; without them it takes those of whoever shows it. */
  readonly fonts: string;
  /** Where the card of a claim leads; `null` for a picture that stands by itself, whose cards lead nowhere. */
  readonly linkCard: ((claim: string) => CardLink) | null;
  /** What stands around the map: question, key and source, or the key with the source alone. */
  readonly frame: 'whole' | 'key';
}

/** Free space around the map and the whole, px at zoom 1 or of the frame. */
const MARGIN = 24;
/** A picture of this width has a frame of the usual size; a wider one a larger frame, to be read as a whole. */
const USUAL_WIDTH = 1500;
const LEAST_WIDTH = 560;

/** The whole picture at once. */
export function writeSvg(of: PictureOf): string {
  return [...svgParts(of)].join('');
}

/** The same in many small parts, so that the page can do something else in between. */
export function* svgParts(of: PictureOf): Generator<string, void, undefined> {
  const { map, layout, palette, measure } = of;
  const scene = toScene(map, of.graph, layout, reachOf(map, of.graph, of.lens));
  const area = within(drawnArea(scene, of.looks), of.area);
  const unit = Math.max(1, area.width / USUAL_WIDTH);
  const width = Math.max(area.width, LEAST_WIDTH);
  const pen: FramePen = { map, palette, measure, width, unit };
  const head = of.frame === 'whole' ? headBlock(pen) : { svg: '', height: 0 };
  const foot = footBlock(pen);
  const margin = MARGIN * unit;
  const top = margin + head.height;
  const below = top + area.height + margin;
  // Whole px, so that a drawn picture has no half of one at its edge.
  const size = [width + 2 * margin, below + foot.height + margin].map(Math.ceil);
  const box = [area.x, area.y, area.width, area.height].map(toNumber).join(' ');
  yield [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size[0]} ${size[1]}">`,
    `<title>${toXml(map.question)}</title><desc>${toXml(of.description)}</desc>`,
    of.fonts === '' ? '' : `<style>${of.fonts}</style>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    `<g transform="translate(${toNumber(margin)} ${toNumber(margin)})">${head.svg}</g>`,
    `<svg x="${toNumber(margin + (width - area.width) / 2)}" y="${toNumber(top)}" width="${toNumber(area.width)}" height="${toNumber(area.height)}" viewBox="${box}" ${familyAttribute(SANS)}>`,
  ].join('');
  if (of.telling === 'nothing') yield* overviewSvg(scene, of.looks, palette, 1 / unit);
  else {
    yield* relationsIn(of, scene, area);
    yield* cardsIn(of, scene, area);
  }
  yield groupNames(of, unit);
  yield `</svg><g transform="translate(${toNumber(margin)} ${toNumber(below)})">${foot.svg}</g></svg>`;
}

/** What recedes first, what stands out last: it lies over the rest. */
const ORDER: readonly number[] = [
  HIGHLIGHT.hidden,
  HIGHLIGHT.away,
  HIGHLIGHT.plain,
  HIGHLIGHT.near,
  HIGHLIGHT.selected,
];

function* relationsIn({ graph, layout, looks, palette }: PictureOf, scene: Scene, area: Rect) {
  const { arrowIds } = layout.packed;
  for (const look of ORDER) {
    for (const [number, own] of looks.relations.entries()) {
      const relation = graph.relations.get(arrowIds[number] ?? '');
      if (own !== look || relation === undefined) continue;
      const bounds = lineBounds(scene, number);
      if (bounds === null || !meets(bounds, area)) continue;
      yield arrowSvg(scene, palette, number, look, relationLabel(graph, relation));
    }
  }
}

/** @param label what it says, for whoever points at it or listens */
function arrowSvg(scene: Scene, palette: Palette, relation: number, look: number, label: string): string {
  const opacity = arrowOpacity(look);
  return [
    opacity === 1 ? '<g>' : `<g opacity="${opacity}">`,
    `<title>${toXml(label)}</title>`,
    writeShapes(arrowShapes(scene, palette, relation, look)),
    '</g>',
  ].join('');
}

function* cardsIn(of: PictureOf, scene: Scene, area: Rect) {
  const { layout, looks, palette, measure, telling, linkCard } = of;
  const style = { scene, palette, letters: svgLetters(measure), telling };
  for (const [number, look] of looks.cards.entries()) {
    if (look === HIGHLIGHT.absent || !meets(cardRect(scene, number), area)) continue;
    yield cardSvg(style, number, look, linkCard?.(layout.packed.boxIds[number] ?? '') ?? null);
  }
}

/** A card whose title is all that it says, for whoever points at it or listens. */
function cardSvg(style: CardStyle, card: number, look: number, link: CardLink | null): string {
  const { corners, kickers, speakers, gists } = style.scene;
  const [x, y] = [corners[card * 2] ?? 0, corners[card * 2 + 1] ?? 0];
  const speaker = kickers[speakers[card] ?? -1];
  const gist = gists[card] ?? '';
  const all = speaker === undefined ? gist : `${speaker.name}${speaker.rest}: ${gist}`;
  return [
    link === null ? '' : `<a href="${toXml(link.href)}" class="${toXml(link.classes)}">`,
    `<g transform="translate(${toNumber(x)} ${toNumber(y)})"><title>${toXml(all)}</title>`,
    writeShapes(cardShapes(style, card, look)),
    link === null ? '</g>' : '</g></a>',
  ].join('');
}

/** Above their claims, or, where these say nothing, over them in letters that are read in the whole. */
function groupNames({ map, layout, lens, palette, measure, telling }: PictureOf, unit: number): string {
  const isOver = telling === 'nothing';
  const isColumn = lens === 'viewpoints';
  const size = TITLE.fontSize * (isOver ? unit : 1);
  const face: Face = { family: SERIF, size, weight: isOver || isColumn ? 600 : 450, isItalic: !isColumn };
  const halo = isOver
    ? ` stroke="${palette.paper}" stroke-width="${toNumber(size / 4)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const rooms = titleRooms(layout.groups);
  const names = groupingOf(map, lens).groups.flatMap(({ id, label, hue }) => {
    const rect = layout.groups.get(id);
    if (rect === undefined) return [];
    // A viewpoint's name is no wider than its column's first card, a topic's no wider than its place, as on the page.
    const across = isColumn ? CARD.width : rooms.get(id);
    const lines =
      isOver || across === undefined ? [label] : toLines(label, across, isColumn ? 2 : 1, measure(face));
    const ink = isColumn ? ` fill="${palette.hues[hueNumber(hue ?? -1)]?.ink ?? palette.inkSoft}"` : '';
    return lines.map(
      (line, place) =>
        `<text x="${toNumber(rect.x)}" y="${toNumber(rect.y + size * (1 + place * 1.15))}"${ink}>${toXml(line)}</text>`,
    );
  });
  return `<g ${faceAttributes(face)} fill="${isOver ? palette.ink : palette.inkSoft}"${halo}>${names.join('')}</g>`;
}

/** All that is not absent, with a margin; the whole of an arrangement that has nothing left in it. */
function drawnArea(scene: Scene, looks: Highlights): Rect {
  const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
  if (!looks.cards.includes(HIGHLIGHT.absent)) return grown(whole);
  let bounds: Rect | null = null;
  const add = (rect: Rect | null): void => {
    if (rect !== null) bounds = bounds === null ? rect : union(bounds, rect);
  };
  for (const [number, look] of looks.cards.entries()) {
    if (look !== HIGHLIGHT.absent) add(cardRect(scene, number));
  }
  for (const [number, look] of looks.relations.entries()) {
    if (look !== HIGHLIGHT.absent) add(lineBounds(scene, number));
  }
  return grown(bounds ?? whole);
}

const cardRect = ({ corners }: Scene, card: number): Rect => ({
  x: corners[card * 2] ?? 0,
  y: corners[card * 2 + 1] ?? 0,
  ...CARD,
});

/** The rectangle that an arrow runs in; `null` where it has no route. */
function lineBounds({ points, lines, relations }: Scene, relation: number): Rect | null {
  const first = lines[relations[relation] ?? 0] ?? 0;
  const end = lines[relations[relation + 1] ?? 0] ?? 0;
  if (end <= first) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = first; at < end; at += 1) {
    left = Math.min(left, points[at * 2] ?? 0);
    right = Math.max(right, points[at * 2] ?? 0);
    top = Math.min(top, points[at * 2 + 1] ?? 0);
    bottom = Math.max(bottom, points[at * 2 + 1] ?? 0);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** What of a rectangle lies in a view, which may reach beyond it; all of it where nothing does. */
function within(rect: Rect, view: Rect | null): Rect {
  if (view === null || !meets(rect, view)) return rect;
  const x = Math.max(rect.x, view.x);
  const y = Math.max(rect.y, view.y);
  const width = Math.min(rect.x + rect.width, view.x + view.width) - x;
  return { x, y, width, height: Math.min(rect.y + rect.height, view.y + view.height) - y };
}

function meets(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function grown({ x, y, width, height }: Rect): Rect {
  return { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
}
