import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { exampleMap } from '@/domain/testing/exampleMap';
import { arrangePlain } from '@/layout/place/plain';
import { packLayout } from '@/layout/wire/packed';
import { arrowShapes } from '../arrow';
import { pathOf } from '../arrowPath';
import { cardShapes } from '../card';
import { HIGHLIGHT } from '../highlight';
import { LIGHT_PALETTE } from '../palette';
import { toScene } from '../scene';
import type { Shape, Stroke } from '../shape';
import { toLayoutInput } from '../toLayoutInput';
import { svgLetters, writeShapes } from './writeShapes';
import { toXml } from './xml';

const map = exampleMap();
const input = toLayoutInput(map, null, 'landscape');
const scene = toScene(map, toGraph(map), packLayout(input, arrangePlain(input)));
const letters = svgLetters(
  ({ size }) =>
    (text) =>
      (text.length * size) / 2,
);
/** Every highlight but `absent`, which is not drawn. */
const highlights = [...Array(HIGHLIGHT.absent).keys()];
const drawings: readonly (readonly Shape[])[] = highlights.flatMap((highlight) => [
  ...map.claims.flatMap((_, card) =>
    (['speakers', 'gists'] as const).map((telling) =>
      cardShapes({ scene, palette: LIGHT_PALETTE, letters, telling }, card, highlight),
    ),
  ),
  ...map.relations.map((_, relation) => arrowShapes(scene, LIGHT_PALETTE, relation, highlight)),
]);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
}

/** The elements of a piece of SVG in their order, those within others after these. */
function elementsOf(svg: string): Element[] {
  return [...svg.matchAll(/<(\w+)((?: [\w-]+="[^"]*")*)\/?>([^<]*)/g)].map(
    ([, name = '', attributes = '', words = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
      words,
    }),
  );
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** What a stroke asks of its element. */
function strokeOf(stroke: Stroke | undefined): Record<string, string | undefined> {
  return {
    stroke: stroke?.colour,
    'stroke-width': stroke === undefined ? undefined : String(stroke.width),
    'stroke-dasharray': stroke?.dash?.join(' '),
    'stroke-linejoin': stroke?.isRound === true ? 'round' : undefined,
  };
}

/** The elements that a shape has to be, with all attributes that matter. */
function wanted(shape: Shape): { name: string; has: Record<string, string | undefined>; words?: string }[] {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, radius, isBand, stroke } = shape;
      const highlight = { fill: shape.fill ?? 'none', ...strokeOf(stroke) };
      if (isBand === true) return [{ name: 'path', has: highlight }];
      const place = { x, y, width, height, rx: radius };
      const written = Object.fromEntries(Object.entries(place).map(([key, value]) => [key, String(value)]));
      return [{ name: 'rect', has: { ...written, ...highlight } }];
    }
    case 'line': {
      const d = pathOf(shape.trace);
      return shape.strokes.map((one) => ({ name: 'path', has: { d, fill: 'none', ...strokeOf(one) } }));
    }
    case 'mark': {
      const turn = `rotate(${Math.round((shape.angle * 180) / Math.PI)})`;
      const transform = `translate(${rounded(shape.x)} ${rounded(shape.y)}) ${turn}`;
      const has = { transform, d: shape.path, fill: shape.fill ?? 'none', ...strokeOf(shape.stroke) };
      return [{ name: 'path', has }];
    }
    case 'circle': {
      const { x, y, radius, fill, stroke } = shape;
      const place = { cx: rounded(x), cy: rounded(y), r: String(radius) };
      return [{ name: 'circle', has: { ...place, fill: fill ?? 'none', ...strokeOf(stroke) } }];
    }
    case 'text': {
      const { x, y, step, lines } = shape;
      const first = lines[0]?.[0];
      const face = {
        'font-size': String(first?.style.size),
        'font-weight': String(first?.style.weight),
        fill: first?.colour,
      };
      const runs = lines.flatMap((line, place) =>
        line.map(({ text, colour, style }, number) => {
          const at = { x: String(x), y: rounded(y + place * step) };
          const own = { fill: colour, 'font-weight': String(style.weight) };
          return { name: 'tspan', has: number === 0 ? at : own, words: toXml(text) };
        }),
      );
      return [{ name: 'text', has: face }, ...runs];
    }
  }
}

describe('cards and arrows as SVG', () => {
  it('are every shape of their description, in its order, with its place, stroke, dash and colour', () => {
    const kinds = new Set<string>();
    expect(drawings.length).toBeGreaterThan(40);
    for (const shapes of drawings) {
      const elements = elementsOf(writeShapes(shapes));
      const expected = shapes.flatMap(wanted);
      expect(elements.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      for (const [place, { has, words }] of expected.entries()) {
        const attributes = elements[place]?.attributes;
        for (const [name, value] of Object.entries(has)) expect(attributes?.[name], name).toBe(value);
        if (words !== undefined) expect(elements[place]?.words).toBe(words);
      }
      for (const { kind } of shapes) kinds.add(kind);
    }
    expect([...kinds].toSorted()).toEqual(['box', 'circle', 'line', 'mark', 'text']);
  });
});
