/** Long work in short tasks: whenever the page has nothing better to do, and never longer than a frame leaves. */

/** What one task may take where the browser does not say how long it is idle. Milliseconds. */
const TASK = 8;

/**
 * Runs work to its end, a piece in each moment of leisure.
 * @param work stops after each step, none of which should take long
 * @param signal ends the work, and makes the promise reject with an `AbortError`
 */
export async function atLeisure<T>(work: Generator<undefined, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one task after the other is the point
    const timeLeft = await leisure();
    signal.throwIfAborted();
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (timeLeft() > 1);
  }
}

/** How long is left of so many milliseconds from now on. */
function untilEndOf(task: number): () => number {
  const end = performance.now() + task;
  return () => end - performance.now();
}

/** Waits for it, and tells how long it lasts. Safari has no idle callbacks, whatever the types say. */
function leisure(): Promise<() => number> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      // A page that is never idle still gets there.
      const options = { timeout: 1000 };
      requestIdleCallback((deadline) => {
        resolve(deadline.didTimeout ? untilEndOf(TASK) : () => deadline.timeRemaining());
      }, options);
      return;
    }
    setTimeout(() => resolve(untilEndOf(TASK)));
  });
}
