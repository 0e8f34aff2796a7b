/** Our own file as one format among others. */
import { isRecord } from '@/domain/shape';
import type { Format } from '../format';
import type { Writer } from '../writer';

export const STANDPOINT: Format = {
  id: 'standpoint',
  label: 'Standpoint',
  endings: ['.json'],
  recognise: ({ json }) => {
    if (json === undefined) return 'no';
    if (!isRecord(json.value)) return 'possible';
    const { version, claims, relations, nodes, AIF } = json.value;
    if (nodes !== undefined || AIF !== undefined) return 'no';
    const lists = Number(Array.isArray(claims)) + Number(Array.isArray(relations));
    // A newer version may have other lists, and is to be told so.
    return lists === 2 || (typeof version === 'number' && lists > 0) ? 'sure' : 'possible';
  },
  load: async () => (await import('./read')).readStandpoint,
};

export const STANDPOINT_WRITER: Writer = {
  id: 'standpoint',
  label: 'Standpoint',
  use: 'everything in one file',
  endings: ['.json'],
  mediaType: 'application/json',
  load: async () => (await import('./write')).writeStandpoint,
};
