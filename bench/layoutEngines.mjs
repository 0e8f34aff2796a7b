/** The layouts that are compared. Each is made once in the thread that runs it. */
import { instance } from '@viz-js/viz';
import { load, separate, withoutUndercuts } from './layoutInputs.mjs';

const viz = () => instance();

/** `make` gives what lays an input out; `splits`: linked sources are given to it as separate arrows. */
export const ENGINES = [
  {
    name: 'ours',
    make: async () => {
      const { arrange } = await load('layout/arrange.ts');
      return (input) => arrange(input);
    },
  },
  {
    name: 'each topic by dot, packed',
    splits: true,
    make: async () => {
      const { withDotTopics } = await import('./layoutDotTopics.mjs');
      const engine = await viz();
      return (input) => withDotTopics(engine, input);
    },
  },
  {
    name: 'dot, LR, clusters',
    splits: true,
    make: async () => {
      const { withDot } = await import('./dot.mjs');
      const engine = await viz();
      return (input) => withDot(engine, input, 'LR', 'polyline');
    },
  },
  {
    name: 'elk layered, right, compound',
    splits: true,
    make: async () => (await import('./elk.mjs')).withElk,
  },
  {
    name: 'dagre, LR, compound',
    splits: true,
    make: async () => (await import('./dagre.mjs')).withDagre,
  },
];

/** What an engine is given of an input. */
export function givenTo(engine, input) {
  return engine.splits === true ? separate(withoutUndercuts(input)) : withoutUndercuts(input);
}
