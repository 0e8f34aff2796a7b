/** A map as one page that anybody can open, keep and print, without this program and without a server. */
import type { Writer } from '../writer';
import { linkCards } from './anchors';

export const HTML_WRITER: Writer = {
  id: 'html',
  label: 'Web page',
  use: 'the map, the argument and the article, to read in any browser',
  endings: ['.html', '.htm'],
  mediaType: 'text/html',
  drawsMap: true,
  linkCards,
  load: async () => (await import('./write')).writeHtml,
};
