/** AIF as one of the formats that can be written. */
import type { Writer } from '../writers';

export const AIF_WRITER: Writer = {
  id: 'aif',
  label: 'AIF',
  use: 'for AIFdb, OVA and other tools of argument analysis',
  endings: ['.aif.json', '.aif'],
  mediaType: 'application/json',
  load: async () => (await import('./writer')).writeAif,
};
