import type { SampleCase } from './sampleCase';

export const ARGGRAPH_CASES: readonly SampleCase[] = [
  {
    file: 'micro_b001.arggraph.xml',
    countedBy: 'hand',
    counts: {
      claims: 5,
      relations: 3,
      support: 1,
      contrast: 2,
      undercuts: 1,
      linked: 1,
      speakers: 2,
      viewpoints: 2,
      quotes: 5,
      sources: 1,
    },
    held: { edu: 5, adu: 5, seg: 5, sup: 1, reb: 1, und: 1, add: 1 },
  },
  {
    file: 'micro_b002.arggraph.xml',
    countedBy: 'hand',
    counts: { claims: 5, relations: 4, support: 2, contrast: 2, undercuts: 1, linked: 0, quotes: 5 },
    held: { edu: 5, adu: 5, seg: 5, sup: 2, reb: 1, und: 1 },
  },
];
