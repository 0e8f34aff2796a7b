/**
 * The types of a worker's messages stand in the worker's file, which the page's programs read for them. This is the
 * scope of a worker as far as they need it; the worker itself is checked against the real one.
 */
type DedicatedWorkerGlobalScope = Window & {
  readonly fonts: FontFaceSet;
  postMessage(message: unknown, transfer: Transferable[]): void;
};
