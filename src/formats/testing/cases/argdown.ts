import type { SampleCase } from './sampleCase';

/** `argdown.test.ts` has the official parser count each file anew; inner steps come on top of its map. */
const countedBy = '@argdown/core 2.0.1';

export const ARGDOWN_CASES: readonly SampleCase[] = [
  {
    file: 'veggie-debate.argdown',
    countedBy,
    counts: { claims: 43, relations: 58, support: 35, contrast: 23, undercuts: 0, linked: 0 },
    held: { statement: 25, argument: 22, support: 35, attack: 23, edge: 58, heading: 13 },
  },
  {
    file: 'softdrugs.argdown',
    countedBy,
    counts: { claims: 18, relations: 19, support: 9, contrast: 10, undercuts: 2, topics: 0 },
    held: { statement: 1, argument: 17, support: 9, attack: 8, undercut: 2, edge: 19 },
  },
  {
    file: 'populism.argdown',
    countedBy,
    counts: { claims: 56 + 23, relations: 60 + 17 + 9, contrast: 0, linked: 17, topics: 3 },
    held: { statement: 69, argument: 27, support: 24, edge: 60, step: 17, 'front matter': 3 },
  },
  {
    file: 'darwin-natural-selection.argdown',
    countedBy,
    counts: { claims: 23 + 2, relations: 25 + 5, contrast: 6, undercuts: 1, linked: 4, quotes: 17 },
    held: { statement: 22, argument: 3, support: 6, attack: 5, undercut: 1, edge: 25, step: 5, data: 30 },
  },
  {
    file: 'learning-over-leisure.argdown',
    countedBy,
    counts: { claims: 11, relations: 10, support: 5, contrast: 5 },
    held: { statement: 1, argument: 10, support: 5, attack: 5, edge: 10 },
  },
  {
    file: 'webgpu-multiqueue.argdown',
    countedBy,
    counts: { claims: 20, relations: 20, support: 14, contrast: 6, sources: 1 },
    held: { statement: 7, argument: 13, support: 14, attack: 6, edge: 20, link: 1 },
  },
  {
    file: 'webgpu-layout.argdown',
    countedBy,
    counts: { claims: 11, relations: 8, support: 5, contrast: 3 },
    held: { statement: 6, argument: 7, support: 5, attack: 3, edge: 8 },
  },
  {
    file: 'three-cycle.argdown',
    countedBy,
    counts: { claims: 3, relations: 3, support: 0, contrast: 3 },
    held: { argument: 3, attack: 3, edge: 3 },
  },
];
