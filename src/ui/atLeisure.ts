/** Does long work in short tasks, while the browser is idle and no longer than a frame allows. */

/** How long a task may take where the browser does not say how long it is idle, ms. */
const TASK = 8;

/**
 * Runs a generator to its end, some steps in each idle period.
 * @param work yields after each step; no step should take long
 * @param signal ends the work: the promise rejects with an `AbortError`
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

/** Returns a function that tells how much is left of `task` ms from now. */
function untilEndOf(task: number): () => number {
  const end = performance.now() + task;
  return () => end - performance.now();
}

/** Waits for an idle period and tells how much of it is left. Safari has no idle callbacks, whatever the types say. */
function leisure(): Promise<() => number> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      // The work goes on even if the page is never idle.
      const options = { timeout: 1000 };
      requestIdleCallback((deadline) => {
        resolve(deadline.didTimeout ? untilEndOf(TASK) : () => deadline.timeRemaining());
      }, options);
      return;
    }
    setTimeout(() => resolve(untilEndOf(TASK)));
  });
}
