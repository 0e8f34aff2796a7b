/**
 * Asks for the files of the map that the address names as soon as there is an address. The build serves this
 * module by itself, ahead of the rest of the page's code, so that both are on their way at the same time.
 */
import { catalogue } from './catalogue';
import { fetchAhead } from './shipped';

const query = new URLSearchParams(window.location.search);
const asked = query.has('file') ? '' : query.get('map');
const entry = asked === null ? catalogue[0] : catalogue.find(({ id }) => id === asked);
if (entry !== undefined) fetchAhead(entry);
