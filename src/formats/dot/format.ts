/** A map for Graphviz (graphviz.org/doc/info/lang.html). */
import type { Writer } from '../writer';

export const DOT_WRITER: Writer = {
  id: 'dot',
  label: 'DOT',
  use: 'a graph for Graphviz',
  endings: ['.dot', '.gv'],
  mediaType: 'text/vnd.graphviz',
  load: async () => (await import('./write')).writeDot,
};
