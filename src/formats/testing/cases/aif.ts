import type { SampleCase } from './sampleCase';

export const AIF_CASES: readonly SampleCase[] = [
  {
    file: 'nodeset198.aif.json',
    countedBy: 'jq over the file',
    counts: { claims: 24, relations: 13, support: 13, contrast: 0 },
    held: { I: 24, RA: 13, edge: 36 },
  },
  {
    file: 'nodeset664.aif.json',
    countedBy: 'jq over the file',
    counts: { claims: 26, relations: 25, support: 22, contrast: 3 },
    held: { I: 26, RA: 22, CA: 3, edge: 50 },
  },
  {
    file: 'ova2-nodeset6468.json',
    countedBy: 'jq over the file',
    counts: { claims: 7, support: 5, contrast: 1, quotes: 7, sources: 1 },
    held: { I: 7, RA: 5, CA: 1 },
  },
  {
    file: 'small.xaif.json',
    countedBy: 'jq over the file',
    counts: { claims: 2, relations: 1, support: 1, speakers: 1, quotes: 2, sources: 1 },
    held: { I: 2, RA: 1, L: 4, YA: 5, TA: 1, participant: 14, edge: 14 },
  },
  { file: 'empty.xaif.json', countedBy: 'jq over the file', counts: { claims: 0, relations: 0 } },
];
