/**
 * The text that a Kialo discussion is exported as, in its two grammars: `Discussion Title: …` with one line a claim,
 * and `Discussion Name:` with the words of a claim beneath its number and a list of sources at the end.
 */
import type { Format, Recognition, TextFile } from '../format';

export const KIALO: Format = {
  id: 'kialo',
  label: 'Kialo export',
  endings: ['.kialo.txt', '.txt', '.csv'],
  recognise,
  load: async () => (await import('./read')).readKialo,
};

function recognise({ text, json }: TextFile): Recognition {
  if (json !== undefined || !/^[ \t]*\d{1,9}\./m.test(text)) return 'no';
  if (/^\s*Discussion (?:Title|Name):/i.test(text)) return 'sure';
  const marked = /^[ \t]*(?:\d{1,9}\.){2,}[ \t]+(?:Pro|Con):/gim;
  return marked.test(text) && marked.test(text) ? 'sure' : 'possible';
}
