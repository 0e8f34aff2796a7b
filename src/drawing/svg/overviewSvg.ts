/** Thousands of cards and relations as SVG: blocks and bare lines in a few long paths. Pure. */
import { pathOf } from '../arrowPath';
import { HIGHLIGHT, type Highlights } from '../highlight';
import { bareLines, blocks } from '../overview';
import type { Palette } from '../palette';
import { cardRect, type Scene } from '../scene';
import { CARD } from '../sizes';
import { toNumber } from './xml';

/** @param zoom px of the picture for each px of the map */
export function* overviewSvg(
  scene: Scene,
  highlights: Highlights,
  palette: Palette,
  zoom: number,
): Generator<string> {
  const lines = bareLines(scene, palette, highlights, shown(highlights.relations), zoom);
  for (const { colour, width, opacity, trace } of lines)
    yield `<path d="${pathOf(trace)}" fill="none" stroke="${colour}" stroke-width="${toNumber(width)}" opacity="${opacity.toFixed(2)}"/>`;
  for (const { colour, cards } of blocks(scene, palette, highlights, shown(highlights.cards))) {
    const rects = cards.map((card) => {
      const { x, y } = cardRect(scene, card);
      return `M${toNumber(x)} ${toNumber(y)}h${CARD.width}v${CARD.height}h${-CARD.width}z`;
    });
    yield `<path d="${rects.join('')}" fill="${colour}"/>`;
  }
}

/** Numbers of what is not absent. */
function shown(highlights: Uint8Array): readonly number[] {
  return [...highlights.keys()].filter((number) => highlights[number] !== HIGHLIGHT.absent);
}
