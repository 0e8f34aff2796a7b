/** Fetches the files of the address's map. The build serves this module ahead of the rest of the code. */
import { catalogue } from './catalogue';
import { fetchAhead } from './shipped';

const query = new URLSearchParams(window.location.search);
const asked = query.has('file') ? '' : query.get('map');
const entry = asked === null ? catalogue[0] : catalogue.find(({ id }) => id === asked);
if (entry !== undefined) fetchAhead(entry);
