/**
 * Very many cards and relations as SVG, as the far picture draws them from afar: blocks of colour without words
 * and bare lines, a few long paths in place of tens of thousands of elements. Pure.
 */
import { HUE_CLASSES, hueNumber } from '@/ui/hues';
import { strokeOf, strokesAt } from '../bareLines';
import { HIGHLIGHT, type Highlights } from '../highlight';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import { CARD } from '../sizes';
import { toNumber } from './xml';

/** Relations in one path: long paths take a renderer more than proportional time. */
const PATH = 64;

/** @param zoom how large the picture will be drawn, px for each px of the map */
export function* overviewSvg(
  scene: Scene,
  looks: Highlights,
  palette: Palette,
  zoom: number,
): Generator<string> {
  const receding = (look: number): number => (look === HIGHLIGHT.away ? HIGHLIGHT.hidden : look);
  const ground = { cards: looks.cards.map(receding), relations: looks.relations.map(receding) };
  const strokes = strokesAt(zoom).map((stroke) => ({ ...stroke, own: [] as number[] }));
  for (const [relation, look] of ground.relations.entries()) {
    if (look !== HIGHLIGHT.absent) strokes[strokeOf(scene, ground, relation)]?.own.push(relation);
  }
  for (const { isContrast, width, opacity, own } of strokes) {
    const tone = isContrast ? palette.contrast : palette.support;
    for (let start = 0; start < own.length; start += PATH) {
      const d = own.slice(start, start + PATH).map((relation) => bareLines(scene, relation));
      yield `<path d="${d.join('')}" fill="none" stroke="${tone}" stroke-width="${toNumber(width)}" opacity="${opacity.toFixed(2)}"/>`;
    }
  }
  const blocks = HUE_CLASSES.map(() => ({ shown: [] as string[], hidden: [] as string[] }));
  for (const [card, look] of ground.cards.entries()) {
    if (look === HIGHLIGHT.absent) continue;
    const row = blocks[hueNumber(scene.hues[card] ?? -1)];
    const x = toNumber(scene.corners[card * 2] ?? 0);
    const y = toNumber(scene.corners[card * 2 + 1] ?? 0);
    (look === HIGHLIGHT.hidden ? row?.hidden : row?.shown)?.push(
      `M${x} ${y}h${CARD.width}v${CARD.height}h${-CARD.width}z`,
    );
  }
  for (const [place, { shown, hidden }] of blocks.entries()) {
    const hue = palette.hues[place];
    if (hue === undefined) continue;
    yield `<path d="${hidden.join('')}" fill="${hue.faded}"/><path d="${shown.join('')}" fill="${hue.hue}"/>`;
  }
}

function bareLines({ points, lines, relations }: Scene, relation: number): string {
  const parts: string[] = [];
  for (let line = relations[relation] ?? 0; line < (relations[relation + 1] ?? 0); line += 1) {
    const first = lines[line] ?? 0;
    for (let at = first; at < (lines[line + 1] ?? 0); at += 1) {
      parts.push(
        `${at === first ? 'M' : 'L'}${toNumber(points[at * 2] ?? 0)} ${toNumber(points[at * 2 + 1] ?? 0)}`,
      );
    }
  }
  return parts.join('');
}
