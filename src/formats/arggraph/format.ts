/** arggraph XML: the format of the argumentative microtexts (Peldszus and Stede, ECA 2015). */
import type { Format } from '../format';

export const ARGGRAPH: Format = {
  id: 'arggraph',
  label: 'arggraph XML',
  endings: ['.arggraph.xml', '.xml'],
  recognise: ({ text, json }) => {
    if (json !== undefined || !/^\s*</.test(text)) return 'no';
    return /<arggraph[\s>/]/.test(text.slice(0, 20_000)) ? 'sure' : 'no';
  },
  load: async () => (await import('./read')).readArggraph,
};
