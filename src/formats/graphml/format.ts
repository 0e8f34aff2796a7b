/** A map for graph tools such as yEd, Gephi or NetworkX (graphml.graphdrawing.org). */
import type { Writer } from '../writer';

export const GRAPHML_WRITER: Writer = {
  id: 'graphml',
  label: 'GraphML',
  use: 'a graph for yEd, Gephi and others',
  endings: ['.graphml'],
  mediaType: 'application/graphml+xml',
  load: async () => (await import('./write')).writeGraphml,
};
