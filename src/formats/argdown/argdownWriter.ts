/** Argdown as one of the formats that can be written. */
import type { Writer } from '../writers';

export const ARGDOWN_WRITER: Writer = {
  id: 'argdown',
  label: 'Argdown',
  use: 'as a text for the tools of argdown.org',
  endings: ['.argdown', '.ad'],
  mediaType: 'text/plain',
  load: async () => (await import('./writeArgdown')).writeArgdown,
};
