import type { SampleCase } from './sampleCase';

export const SADFACE_CASES: readonly SampleCase[] = [
  {
    file: 'small.sadface.json',
    countedBy: 'jq over the file',
    counts: { claims: 4, relations: 2, support: 1, contrast: 1, linked: 1 },
    held: { atom: 4, scheme: 2, edge: 5 },
  },
];
