import { vi } from 'vitest';

/**
 * Stands in for the browser's frames, which then come when a test says so. `vi.unstubAllGlobals` ends it.
 * @returns draws so many frames
 */
export function fakeFrames(): (count?: number) => void {
  let asked = new Map<number, FrameRequestCallback>();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => {
    last += 1;
    asked.set(last, call);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => asked.delete(frame));
  return (count = 1) => {
    for (let frame = 0; frame < count; frame += 1) {
      const now = asked;
      asked = new Map();
      for (const call of now.values()) call(frame);
    }
  };
}
