/** Waiting frame by frame: for what React or the browser will have put into the page before long. */

/**
 * Looks once in each of the next frames, until what is looked for is there or patience ends.
 * @param look whether it is there
 * @param patience how many frames are looked at
 * @param onEnd is told whether it came; not called once the wait is given up
 * @returns gives the wait up
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

/**
 * Does something in each of the next frames, while sizes that were guesses become known.
 * @returns ends it
 */
export function inFrames(step: () => void, frames: number): () => void {
  return untilFrame(() => {
    step();
    return false;
  }, frames);
}

/** Work that is asked for more often than anything is drawn. */
export interface FrameWork {
  /** Has it done in the next frame, unless that is asked for already. */
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Does work once in a frame, however often it is asked for. */
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
