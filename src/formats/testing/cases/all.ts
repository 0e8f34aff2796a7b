/** The samples of every format. A format without one does not compile. */
import type { FormatId } from '../../format';
import { AIF_CASES } from './aif';
import { ARGDOWN_CASES } from './argdown';
import { ARGGRAPH_CASES } from './arggraph';
import { KIALO_CASES } from './kialo';
import { SADFACE_CASES } from './sadface';
import type { SampleCase } from './sampleCase';
import { STANDPOINT_CASES } from './standpoint';

export const CASES: Readonly<Record<FormatId, readonly SampleCase[]>> = {
  argdown: ARGDOWN_CASES,
  aif: AIF_CASES,
  sadface: SADFACE_CASES,
  arggraph: ARGGRAPH_CASES,
  kialo: KIALO_CASES,
  standpoint: STANDPOINT_CASES,
};
