/**
 * A map as an SVG picture: question and origin, cards and arrows as on the page, key and source. All words are
 * text, to be searched, copied and read aloud. Pure.
 */
import type { ArgumentGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import { around, inset, intersection, meets } from '@/layout/bounds';
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
import { cardRect, lineBounds, type Scene, toScene } from '../scene';
import { CARD, TITLE } from '../sizes';
import { titleRooms } from '../titleRoom';
import { type FramePen, footBlock, headBlock } from './frameSvg';
import { overviewSvg } from './overviewSvg';
import { type Face, faceAttributes, familyAttribute, type MeasureIn, SANS, SERIF } from './type';
import { svgLetters, writeShapes } from './writeShapes';
import { toNumber, toXml } from './xml';

/** The link of a card in a page that shows the picture, and its classes for the page's CSS. */
export interface CardLink {
  readonly href: string;
  /** Class names with spaces between. */
  readonly classes: string;
}

export interface PictureOf {
  readonly map: ArgumentMap;
  readonly graph: ArgumentGraph;
  readonly layout: PackedLayout;
  /** The lens of the layout, which decides the titles. */
  readonly lens: MapLens;
  /** By number of card and arrow. */
  readonly highlights: Highlights;
  readonly palette: Palette;
  readonly measure: MeasureIn;
  readonly telling: Telling;
  /** The area to draw, px at zoom 1; `null` for all that is not absent. */
  readonly area: Rect | null;
  /** The picture in words, for screen reader users. */
  readonly description: string;
  /** Embedded fonts as CSS; empty to use those of the viewer. */
  readonly fonts: string;
  /** The link of a claim's card; `null` for a picture without links. */
  readonly linkCard: ((claim: string) => CardLink) | null;
  /** Question, key and source around the map, or key and source alone. */
  readonly frame: 'whole' | 'key';
}

/** Free space around the map and the whole, px at zoom 1 or of the frame. */
const MARGIN = 24;
/** Space between the map's outermost cards and lines and its edge, px at zoom 1. */
const EDGE = 8;
/** A picture up to this width has a frame of the usual size; a wider one has a larger frame. */
const USUAL_WIDTH = 1500;
const LEAST_WIDTH = 560;

/** The whole picture at once. */
export function writeSvg(of: PictureOf): string {
  return [...svgParts(of)].join('');
}

/** The picture in many small parts, so that the page can do something else in between. */
export function* svgParts(of: PictureOf): Generator<string, void, undefined> {
  const { map, layout, palette, measure } = of;
  const scene = toScene(map, of.graph, layout, reachOf(map, of.graph, of.lens));
  const drawn = drawnArea(scene, of.highlights);
  const area = (of.area && intersection(drawn, of.area)) ?? drawn;
  const unit = Math.max(1, area.width / USUAL_WIDTH);
  const width = Math.max(area.width, LEAST_WIDTH);
  const pen: FramePen = { map, palette, measure, width, unit };
  const head = of.frame === 'whole' ? headBlock(pen) : { svg: '', height: 0 };
  const foot = footBlock(pen);
  const margin = MARGIN * unit;
  const top = margin + head.height;
  const below = top + area.height + margin;
  // Whole px, or a PNG would have half a px at its edge.
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
  if (of.telling === 'nothing') yield* overviewSvg(scene, of.highlights, palette, 1 / unit);
  else {
    yield* relationsIn(of, scene, area);
    yield* cardsIn(of, scene, area);
  }
  yield groupNames(of, unit);
  yield `</svg><g transform="translate(${toNumber(margin)} ${toNumber(below)})">${foot.svg}</g></svg>`;
}

/** Drawing order: what recedes first, what stands out last. */
const ORDER: readonly number[] = [
  HIGHLIGHT.hidden,
  HIGHLIGHT.away,
  HIGHLIGHT.plain,
  HIGHLIGHT.near,
  HIGHLIGHT.selected,
];

function* relationsIn({ graph, layout, highlights, palette }: PictureOf, scene: Scene, area: Rect) {
  const { arrowIds } = layout.packed;
  for (const highlight of ORDER) {
    for (const [number, own] of highlights.relations.entries()) {
      const relation = graph.relations.get(arrowIds[number] ?? '');
      if (own !== highlight || relation === undefined) continue;
      const bounds = lineBounds(scene, number);
      if (bounds === null || !meets(bounds, area)) continue;
      const opacity = arrowOpacity(highlight);
      yield opacity === 1 ? '<g>' : `<g opacity="${opacity}">`;
      // For the tooltip and for screen readers.
      yield `<title>${toXml(relationLabel(graph, relation))}</title>`;
      yield `${writeShapes(arrowShapes(scene, palette, number, highlight))}</g>`;
    }
  }
}

function* cardsIn(of: PictureOf, scene: Scene, area: Rect) {
  const { layout, highlights, palette, measure, telling, linkCard } = of;
  const style = { scene, palette, letters: svgLetters(measure), telling };
  for (const [number, highlight] of highlights.cards.entries()) {
    if (highlight === HIGHLIGHT.absent || !meets(cardRect(scene, number), area)) continue;
    yield cardSvg(style, number, highlight, linkCard?.(layout.packed.boxIds[number] ?? '') ?? null);
  }
}

/** A card with all its words as tooltip and for screen readers. */
function cardSvg(style: CardStyle, card: number, highlight: number, link: CardLink | null): string {
  const { kickers, speakers, gists } = style.scene;
  const { x, y } = cardRect(style.scene, card);
  const speaker = kickers[speakers[card] ?? -1];
  const gist = gists[card] ?? '';
  const all = speaker === undefined ? gist : `${speaker.name}${speaker.rest}: ${gist}`;
  return [
    link === null ? '' : `<a href="${toXml(link.href)}" class="${toXml(link.classes)}">`,
    `<g transform="translate(${toNumber(x)} ${toNumber(y)})"><title>${toXml(all)}</title>`,
    // A picture in a page has the page's fonts, which may be wider than those that its lines were measured in.
    writeShapes(cardShapes(style, card, highlight), link === null ? null : style.letters),
    link === null ? '</g>' : '</g></a>',
  ].join('');
}

/** Group names above their claims, or, where cards have no words, over them in large letters. */
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
    // As on the page, a viewpoint's name is as wide as a card at most, a topic's as its space.
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

/** The bounds of all that is not absent, with a margin; the whole map if all is absent. */
function drawnArea(scene: Scene, { cards, relations }: Highlights): Rect {
  const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
  if (!cards.includes(HIGHLIGHT.absent)) return inset(whole, -EDGE);
  const present = (list: Uint8Array): number[] =>
    [...list.keys()].filter((number) => list[number] !== HIGHLIGHT.absent);
  const rects = [
    ...present(cards).map((card) => cardRect(scene, card)),
    ...present(relations).flatMap((relation) => lineBounds(scene, relation) ?? []),
  ];
  return inset(around(rects) ?? whole, -EDGE);
}
