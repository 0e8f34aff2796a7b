import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toGraph } from '@/domain/graph';
import { exampleMap } from '@/domain/testing/exampleMap';
import { arrangePlain } from '@/layout/place/plain';
import { packLayout } from '@/layout/wire/packed';
import { HIGHLIGHT } from '../highlight';
import { mapSceneOf } from '../mapScene';
import { LIGHT_PALETTE } from '../palette';
import { MARK, type Scene } from '../scene';
import { plainHighlights } from '../shownHighlights';
import { recordingContext } from '../testing/recordingContext';
import { toLayoutInput } from '../toLayoutInput';
import { toDrawable } from './drawable';
import { paintView } from './paint';
import { isEmptyFront, paintFront } from './paintFront';

beforeEach(() => void vi.stubGlobal('Path2D', Object));
afterEach(() => void vi.unstubAllGlobals());

const map = exampleMap();
const input = toLayoutInput(map, null, 'landscape');
const layout = packLayout(input, arrangePlain(input));
const { scene, index } = mapSceneOf(map, toGraph(map), layout, 'argument');
const looks = plainHighlights(layout.packed);
const cards = scene.gists.length;
const area = { x: 0, y: 0, width: scene.width, height: scene.height };

/** Draws on a recording canvas. */
function painted(zoom: number, of: Scene = scene, how = looks, part = area) {
  const recording = recordingContext();
  const drawable = toDrawable(of, index, LIGHT_PALETTE, recording.ctx);
  paintView(recording.ctx, drawable, how, { area: part, zoom, density: 2 });
  return recording;
}

describe('a view of the map', () => {
  it('has paper, and from afar a block for each card without a word', () => {
    const { done, countOf } = painted(0.1);
    expect(done.indexOf('fillRect(0,0,800,600)')).toBeLessThan(3);
    expect(countOf('fillRect')).toBe(1 + cards);
    expect(countOf('fillText')).toBe(0);
    expect(done).toContain('setTransform(0.2,0,0,0.2,0,0)');
  });

  it('has words on the cards and heads on the arrows from near', () => {
    const { done, countOf } = painted(1);
    expect(countOf('fillText')).toBeGreaterThan(cards);
    expect(countOf('translate')).toBeGreaterThan(0);
    const first = scene.gists[0]?.split(' ')[0] ?? '';
    expect(done.some((step) => step.startsWith(`fillText(${first}`))).toBe(true);
  });

  it('leaves out what is absent, and what lies outside', () => {
    const absent = {
      ...looks,
      cards: looks.cards.map((look, card) => (card === 0 ? HIGHLIGHT.absent : look)),
    };
    expect(painted(0.1, scene, absent).countOf('fillRect')).toBe(cards);
    const nowhere = { x: -500, y: -500, width: 10, height: 10 };
    expect(painted(0.1, scene, looks, nowhere).countOf('fillRect')).toBe(1);
  });

  it('draws what stays within a viewpoint first, so that the rest lies over it', () => {
    const last = scene.relations.length - 2;
    const marks = Uint8Array.from({ length: last + 1 }, (_, at) => (at === last ? MARK.within : 0));
    const firstMove = (of: Scene) => painted(1, of).done.find((step) => step.startsWith('moveTo'));
    expect(firstMove({ ...scene, marks })).not.toBe(firstMove({ ...scene, marks: new Uint8Array(last + 1) }));
  });

  it('writes crowds of tiny cards into pixels', () => {
    const many = 3001;
    const crowd = { ...scene, corners: new Float32Array(many * 2), hues: new Int32Array(many) };
    const { done, countOf } = painted(0.1, crowd, { ...looks, cards: new Uint8Array(many) });
    expect(countOf('putImageData')).toBe(1);
    expect(done).toContain('createImageData(800,600)');
    expect(countOf('stroke')).toBe(0);
  });
});

describe('what stands out', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  const size = { width: 800, height: 600 };

  it('is empty without cards and relations', () => {
    expect(isEmptyFront({ cards: [], relations: [] })).toBe(true);
    expect(isEmptyFront({ cards: [[0, HIGHLIGHT.found]], relations: [] })).toBe(false);
  });

  it('has its arrows erased under cards that have words, and not under blocks', () => {
    for (const [zoom, erased] of [
      [1, 1],
      [0.1, 0],
    ] as const) {
      const { ctx, done } = recordingContext();
      const front = { cards: [], relations: [[0, HIGHLIGHT.near] as const] };
      paintFront(ctx, { scene, index, palette: LIGHT_PALETTE }, front, { ...view, zoom }, size, 1);
      expect(done.filter((step) => step.endsWith('destination-out'))).toHaveLength(erased);
      if (erased > 0) expect(done.at(-1)).toBe('globalCompositeOperation = source-over');
    }
  });

  it('draws a selected card again, and rings one that was found where it is tiny', () => {
    const drawn = (look: typeof HIGHLIGHT.selected | typeof HIGHLIGHT.found, zoom: number) => {
      const recording = recordingContext();
      const model = { scene, index, palette: LIGHT_PALETTE };
      paintFront(recording.ctx, model, { cards: [[0, look]], relations: [] }, { ...view, zoom }, size, 1);
      return recording;
    };
    expect(drawn(HIGHLIGHT.selected, 1).countOf('fillText')).toBeGreaterThan(0);
    expect(drawn(HIGHLIGHT.found, 1).countOf('fillText')).toBe(0);
    expect(drawn(HIGHLIGHT.found, 0.1).countOf('arc')).toBe(2);
    expect(drawn(HIGHLIGHT.selected, 0.1).countOf('arc')).toBe(2);
  });
});
