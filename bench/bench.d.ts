/** What the driver finds in a measured page, and what is installed in `bench/node_modules` alone. */

interface Window {
  /** What a page has for the driver: `peers/debate.js`, and `contestants.mjs` for the real page. */
  bench: {
    readonly zoom: () => number;
    /** The middle of each claim on the screen: x and y in turn, px. */
    readonly places: () => number[];
    /** Where the page can be made larger by more than a turn of the wheel. */
    readonly enlarge?: (by: number) => void;
  };
  /** From `probe.js`; times are ms since the navigation began. */
  readonly probe: {
    readonly loaded: Promise<number>;
    readonly expect: (type: string) => void;
    readonly seen: () => Promise<number>;
    readonly startRecording: () => void;
    readonly stopRecording: () => Promise<{ intervals: number[]; longTasks: number[] }>;
    readonly longTasks: () => { start: number; end: number }[];
  };
  /** From `waiting.mjs`: when the wait began and ended. */
  wait: { from?: number; until?: number };
}

// So that a fresh clone can be checked, which has none of them.
declare module '@dagrejs/dagre';
declare module 'elkjs/lib/elk.bundled.js';
declare module 'chrome-launcher';
declare module 'lighthouse';
