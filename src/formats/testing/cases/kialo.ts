import type { SampleCase } from './sampleCase';

export const KIALO_CASES: readonly SampleCase[] = [
  {
    file: 'tea.kialo.txt',
    countedBy: 'hand',
    counts: { claims: 16, relations: 15, support: 6, contrast: 9, quotes: 0, sources: 2 },
    held: { claim: 16, pro: 7, con: 10, link: 4, unmarked: 2, hyperlink: 3 },
  },
  {
    file: 'lamps.kialo.txt',
    countedBy: 'hand',
    counts: { claims: 11, relations: 12, support: 6, contrast: 6, quotes: 5, sources: 6 },
    held: { claim: 11, pro: 6, con: 6, link: 2, footnote: 7, source: 5, hyperlink: 1 },
  },
];
