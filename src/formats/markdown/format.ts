/** A map as a text that a person reads. */
import type { Writer } from '../writer';

export const MARKDOWN_WRITER: Writer = {
  id: 'markdown',
  label: 'Markdown',
  use: 'an outline to read, with all quotes',
  endings: ['.md'],
  mediaType: 'text/markdown',
  load: async () => (await import('./write')).writeMarkdown,
};
