import type { SampleCase } from './sampleCase';

export const STANDPOINT_CASES: readonly SampleCase[] = [
  {
    file: 'data/moscow-2016/map.json',
    countedBy: 'jq over the file',
    counts: {
      claims: 54,
      relations: 65,
      support: 52,
      contrast: 13,
      undercuts: 1,
      linked: 3,
      speakers: 12,
      viewpoints: 7,
      topics: 4,
    },
    held: { claims: 54, relations: 65, speakers: 12 },
  },
  {
    file: 'railway.json',
    countedBy: 'jq over the file',
    counts: { claims: 7, relations: 5, support: 3, contrast: 2, undercuts: 1, linked: 1, speakers: 3 },
    held: { claims: 7, relations: 5, sources: 1, topics: 2, viewpoints: 3 },
  },
];
