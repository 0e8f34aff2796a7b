import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GIST } from '../sizes';
import { recordingContext } from '../testing/recordingContext';
import { canvasLetters, fontOf, paintShapes } from './paintShapes';

beforeEach(() => {
  class FakePath {
    constructor(readonly path: string) {}
    toString = (): string => this.path;
  }
  vi.stubGlobal('Path2D', FakePath);
});
afterEach(() => void vi.unstubAllGlobals());

describe('shapes on a canvas', () => {
  it('fills a box where its origin lies, and then draws its edge', () => {
    const { ctx, done } = recordingContext();
    const box = { kind: 'box', x: 1, y: 2, width: 30, height: 20, radius: 3 } as const;
    paintShapes(ctx, [{ ...box, fill: 'red', stroke: { colour: 'blue', width: 2 } }], 100, 200);
    expect(done).toEqual([
      'beginPath()',
      'roundRect(101,202,30,20,3)',
      'fillStyle = red',
      'fill()',
      'strokeStyle = blue',
      'lineWidth = 2',
      'stroke()',
    ]);
  });

  it('leaves the right corners of a band square', () => {
    const { ctx, done } = recordingContext();
    paintShapes(ctx, [
      { kind: 'box', x: 0, y: 0, width: 5, height: 20, radius: 3, isBand: true, fill: 'red' },
    ]);
    expect(done).toContain('roundRect(0,0,5,20,3,0,0,3)');
    expect(done).not.toContain('stroke()');
  });

  it('draws a line once with each stroke, and no dash outlasts its own', () => {
    const { ctx, done } = recordingContext();
    const strokes = [
      { colour: 'white', width: 4, dash: [2, 1] },
      { colour: 'red', width: 1 },
    ];
    paintShapes(ctx, [{ kind: 'line', trace: (pen) => pen.lineTo(7, 8), strokes }]);
    expect(done).toEqual([
      'beginPath()',
      'lineTo(7,8)',
      'strokeStyle = white',
      'lineWidth = 4',
      'setLineDash(2,1)',
      'stroke()',
      'setLineDash()',
      'strokeStyle = red',
      'lineWidth = 1',
      'stroke()',
    ]);
  });

  it('turns a mark at its place, and the canvas back again', () => {
    const { ctx, done } = recordingContext();
    const stroke = { colour: 'red', width: 1, isRound: true };
    paintShapes(ctx, [{ kind: 'mark', path: 'M0 0', x: 5, y: 6, angle: 1, fill: 'pink', stroke }]);
    expect(done).toEqual([
      'save()',
      'translate(5,6)',
      'rotate(1)',
      'fillStyle = pink',
      'fill(M0 0)',
      'strokeStyle = red',
      'lineWidth = 1',
      'lineJoin = round',
      'stroke(M0 0)',
      'restore()',
    ]);
  });

  it('draws a circle round its middle', () => {
    const { ctx, done } = recordingContext();
    paintShapes(
      ctx,
      [{ kind: 'circle', x: 1, y: 2, radius: 3, stroke: { colour: 'red', width: 1 } }],
      10,
      10,
    );
    expect(done[1]).toBe(`arc(11,12,3,0,${Math.PI * 2})`);
  });

  it('sets each run behind the one before, and each line below', () => {
    const { ctx, done } = recordingContext();
    const run = (text: string) => ({ text, style: GIST, colour: 'black' });
    paintShapes(ctx, [
      { kind: 'text', x: 1, y: 2, step: 20, lines: [[run('one'), run('two')], [run('three')]] },
    ]);
    expect(done.filter((step) => step.startsWith('fillText'))).toEqual([
      'fillText(one,1,2)',
      'fillText(two,22,2)',
      'fillText(three,1,22)',
    ]);
    // To set a font is dear: it is set once.
    expect(done.filter((step) => step === `font = ${fontOf(GIST)}`)).toHaveLength(1);
  });
});

it('measures letters in whole px of their height, as a page does', () => {
  const { ctx, done } = recordingContext();
  const letters = canvasLetters(ctx);
  expect(letters.widthIn(GIST)('four')).toBe(28);
  expect(letters.baseline(GIST)).toBe((GIST.lineHeight - 12 - 3) / 2 + 12);
  expect(letters.baseline(GIST)).toBe(letters.baseline(GIST));
  expect(done.filter((step) => step.startsWith('font ='))).toHaveLength(1);
});
