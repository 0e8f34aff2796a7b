/**
 * Asks for the files of the map that the address names as soon as there is an address. The build serves this
 * module by itself, ahead of the rest of the page's code, so that both are on their way at the same time.
 */
import { shippedMaps } from 'virtual:shipped-maps';
import type { CatalogueEntry } from './catalogue';

/** Answers that nobody has taken yet, by address. */
const answers = new Map<string, Promise<Response>>();

const query = new URLSearchParams(window.location.search);
const asked = query.has('file') ? '' : query.get('map');
const entry = asked === null ? shippedMaps[0] : shippedMaps.find(({ id }) => id === asked);
if (entry !== undefined) {
  for (const file of ['map.json', 'positions.json', ...entry.texts]) ask(shippedAddress(entry, file));
}

/** Where a file of a shipped map is. */
export function shippedAddress({ id }: CatalogueEntry, file: string): string {
  return `${import.meta.env.BASE_URL}maps/${id}/${encodeURIComponent(file)}`;
}

/** The answer that is on its way already, for the first who asks; an answer can be read only once. */
export function takeAnswer(address: string): Promise<Response> | undefined {
  const answer = answers.get(address);
  answers.delete(address);
  return answer;
}

function ask(address: string): void {
  const answer = fetch(address);
  // Whoever takes it hears of a failure; until then nobody needs to.
  answer.catch(() => undefined);
  answers.set(address, answer);
}
