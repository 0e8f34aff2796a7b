/**
 * Very many cards and relations as SVG, as they look from afar: blocks of colour without words and bare lines, a few
 * long paths in place of tens of thousands of elements. Pure.
 */
import { pathOf } from '../arrowPath';
import { HIGHLIGHT, type Highlights } from '../highlight';
import { bareLines, blocks } from '../overview';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import { CARD } from '../sizes';
import { toNumber } from './xml';

/** @param zoom how large the picture will be drawn, px for each px of the map */
export function* overviewSvg(
  scene: Scene,
  looks: Highlights,
  palette: Palette,
  zoom: number,
): Generator<string> {
  for (const { colour, width, opacity, trace } of bareLines(
    scene,
    palette,
    looks,
    shown(looks.relations),
    zoom,
  ))
    yield `<path d="${pathOf(trace)}" fill="none" stroke="${colour}" stroke-width="${toNumber(width)}" opacity="${opacity.toFixed(2)}"/>`;
  for (const { colour, cards } of blocks(scene, palette, looks, shown(looks.cards))) {
    const rects = cards.map((card) => {
      const x = toNumber(scene.corners[card * 2] ?? 0);
      const y = toNumber(scene.corners[card * 2 + 1] ?? 0);
      return `M${x} ${y}h${CARD.width}v${CARD.height}h${-CARD.width}z`;
    });
    yield `<path d="${rects.join('')}" fill="${colour}"/>`;
  }
}

/** Numbers of what is not absent. */
function shown(looks: Uint8Array): readonly number[] {
  return [...looks.keys()].filter((number) => looks[number] !== HIGHLIGHT.absent);
}
