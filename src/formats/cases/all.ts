/** The samples of every format. A format without one does not compile. */
import type { FormatId } from '../format';
import type { SampleCase } from './sampleCase';
import { STANDPOINT_CASES } from './standpoint';

export const CASES: Readonly<Partial<Record<FormatId, readonly SampleCase[]>>> = {
  standpoint: STANDPOINT_CASES,
};
