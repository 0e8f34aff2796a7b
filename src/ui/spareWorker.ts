/** A worker that is started ahead of need, while its work is still being loaded. */

export interface SpareWorker {
  /** Starts a worker unless one is waiting. Does nothing in a browser without workers. */
  readonly warm: () => void;
  /** The waiting worker, or a new one. Throws in a browser without workers. */
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
        // A worker that fails while it waits is not handed out.
        worker.addEventListener('error', () => {
          if (spare === worker) spare = undefined;
        });
      } catch {
        // `take` reports it.
      }
    },
    take: () => {
      const worker = spare ?? start();
      spare = undefined;
      return worker;
    },
  };
}
