import { describe, expect, it } from 'vitest';
import type { Relation } from '@/domain/schema';
import { basisWord, bearingWords } from './bearingWords';

const bearing = (relation: Partial<Relation>, isAboutStep = false) => ({
  relation: { id: 'r', kind: 'support' as const, from: ['a'], to: 'b', ...relation },
  isAboutStep,
  partners: [],
  isDescribed: true,
});

describe('how a claim bears on another, in words', () => {
  it('names kind, partners and steps', () => {
    expect(bearingWords(bearing({}), '1.2', '1', [])).toBe('supports 1.2');
    expect(bearingWords(bearing({ kind: 'contrast' }), '1.2', '1', [])).toBe('contrasts with 1.2');
    expect(bearingWords(bearing({ kind: 'contrast', mutual: true }), '1.2', '1', [])).toBe(
      'contrasts with 1.2, and 1.2 with it',
    );
    expect(bearingWords(bearing({}), '1', undefined, ['1.2', '1.3'])).toBe(
      'together with 1.2 and 1.3 supports 1',
    );
    expect(bearingWords(bearing({ kind: 'contrast' }, true), '1.2', '1', [])).toBe(
      'doubts the step from 1.2 to 1',
    );
    expect(bearingWords(bearing({}, true), '1.2', undefined, [])).toBe('backs the step from 1.2');
  });

  it('says whether it is stated only where the file does', () => {
    expect(basisWord(bearing({ basis: 'stated' }))).toBe('stated');
    expect(basisWord(bearing({}))).toBe('');
  });
});
