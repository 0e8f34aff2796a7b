import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeFrames } from './testing/fakeFrames';
import { inFrames, oncePerFrame, untilFrame } from './untilFrame';

let draw: (count?: number) => void;

beforeEach(() => {
  draw = fakeFrames();
});
afterEach(() => vi.unstubAllGlobals());

describe('waiting until a frame has something', () => {
  it('looks first in the next frame, then in each until it is there', () => {
    const look = vi.fn(() => look.mock.calls.length === 3);
    const onEnd = vi.fn();
    untilFrame(look, 10, onEnd);
    expect(look).not.toHaveBeenCalled();
    draw(2);
    expect(onEnd).not.toHaveBeenCalled();
    draw(5);
    expect(look).toHaveBeenCalledTimes(3);
    expect(onEnd.mock.calls).toEqual([[true]]);
  });

  it('looks no longer than its patience', () => {
    const look = vi.fn(() => false);
    const onEnd = vi.fn();
    untilFrame(look, 4, onEnd);
    draw(3);
    expect(onEnd).not.toHaveBeenCalled();
    draw(10);
    expect(look).toHaveBeenCalledTimes(4);
    expect(onEnd.mock.calls).toEqual([[false]]);
  });

  it('looks and tells nothing once it is given up', () => {
    const look = vi.fn(() => false);
    const onEnd = vi.fn();
    const giveUp = untilFrame(look, 4, onEnd);
    draw(2);
    giveUp();
    draw(10);
    expect(look).toHaveBeenCalledTimes(2);
    expect(onEnd).not.toHaveBeenCalled();
  });
});

describe('work once in a frame', () => {
  it('is done once, however often it is asked for, and again when it is asked for again', () => {
    const work = vi.fn();
    const frames = oncePerFrame(work);
    frames.ask();
    frames.ask();
    draw();
    expect(work).toHaveBeenCalledTimes(1);
    draw();
    expect(work).toHaveBeenCalledTimes(1);
    frames.ask();
    draw();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is not done once it is cancelled, and may be asked for after that', () => {
    const work = vi.fn();
    const frames = oncePerFrame(work);
    frames.ask();
    frames.cancel();
    draw();
    expect(work).not.toHaveBeenCalled();
    frames.ask();
    draw();
    expect(work).toHaveBeenCalledTimes(1);
  });
});

test('what is done in some frames is done once in each, until it is ended', () => {
  const step = vi.fn();
  inFrames(step, 3);
  draw(9);
  expect(step).toHaveBeenCalledTimes(3);
  const end = inFrames(step, 3);
  draw();
  end();
  draw(9);
  expect(step).toHaveBeenCalledTimes(4);
});
