/** A worker that is started before anybody needs it, while what it will work on is still on its way. */

export interface SpareWorker {
  /** Starts it, unless one waits already. A browser that has no workers is no error. */
  readonly warm: () => void;
  /** The one that waits, or a new one. Throws where the browser has none. */
  readonly take: () => Worker;
}

/** @param start starts a worker; it may throw */
export function spareWorker(start: () => Worker): SpareWorker {
  let spare: Worker | undefined;
  return {
    warm: () => {
      if (spare !== undefined) return;
      try {
        const worker = start();
        spare = worker;
        // One that fails before it is taken is not taken.
        worker.addEventListener('error', () => {
          if (spare === worker) spare = undefined;
        });
      } catch {
        // Whoever takes one hears of it.
      }
    },
    take: () => {
      const worker = spare ?? start();
      spare = undefined;
      return worker;
    },
  };
}
