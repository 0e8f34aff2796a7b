/** Waits frame by frame for what React or the browser is about to put into the page. */

/**
 * Calls `look` once a frame, until it returns true or the frames run out.
 * @param patience the most frames
 * @param onEnd receives whether `look` returned true; not called after the wait is cancelled
 * @returns cancels the wait
 */
export function untilFrame(
  look: () => boolean,
  patience: number,
  onEnd: (isThere: boolean) => void = () => undefined,
): () => void {
  let left = patience;
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);

  function step(): void {
    left -= 1;
    if (look()) onEnd(true);
    else if (left <= 0) onEnd(false);
    else frame = requestAnimationFrame(step);
  }
}

/** Calls `step` in each of the next frames, while estimated sizes become known. Returns a function that ends it. */
export function inFrames(step: () => void, frames: number): () => void {
  return untilFrame(() => {
    step();
    return false;
  }, frames);
}

/** Work that may be requested more often than the page is drawn. */
export interface FrameWork {
  /** Schedules the work for the next frame, unless it is scheduled. */
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Does work at most once a frame, however often it is requested. */
export function oncePerFrame(work: () => void): FrameWork {
  let frame: number | undefined;
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        work();
      });
    },
    cancel: () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
    },
  };
}
