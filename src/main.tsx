/** Starts the page: the reader's colours, the address, the map that it names. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles.css';
import './panels/panels.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { checkMap } from '@/analysis/checkMap';
import { quotesStand } from '@/analysis/quoteRules';
import { locateFaults } from '@/domain/locate';
import { readMap } from '@/domain/readMap';
import { showTheme } from '@/panels/ThemeButton';
import { readTheme } from '@/storage/preferences';
import type { CatalogueEntry } from '@/storage/catalogue';
import { catalogue, fetchShipped, type ShippedFiles } from '@/storage/shipped';
import { connectAddressBar } from '@/store/addressBar';
import { useStore } from '@/store/store';
import { readAddress } from '@/view/address';
import { resolveSettings } from '@/view/resolve';
import type { ViewSettings } from '@/view/settings';
import { App } from './App';

/** Each request's number; an answer that comes after a newer request is dropped. */
let newest = 0;

showTheme(readTheme());
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
connectAddressBar(useStore, window, (asked) => void openMap(asked));
void openMap(readAddress(window.location.search));

/** Fetches, reads and checks the map that the address asks for, and puts it or its faults on the screen. */
async function openMap(asked: ViewSettings): Promise<void> {
  newest += 1;
  const own = newest;
  const state = useStore.getState();
  state.awaitMap();
  state.applyView(asked);
  const entry = asked.map === null ? catalogue[0] : catalogue.find(({ id }) => id === asked.map);
  if (entry === undefined) {
    const sentence =
      asked.map === null
        ? 'This site was built without any map: its data folder is empty.'
        : `This link names a map, “${asked.map}”, that is not here.`;
    return state.failMap(sentence, []);
  }
  try {
    const files = await fetchShipped(entry);
    if (own === newest) show(entry, files, asked);
  } catch (error) {
    if (own !== newest) return;
    state.failMap(error instanceof Error ? error.message : String(error), []);
  }
}

function show(entry: CatalogueEntry, files: ShippedFiles, asked: ViewSettings): void {
  const state = useStore.getState();
  const reading = readMap(files.map);
  if (!reading.ok) return state.failMap(faultSentence(entry), reading.faults);
  const map = reading.value;
  const texts = new Map<string, string>();
  const missing: string[] = [];
  for (const source of map.sources) {
    const text = source.body ?? files.texts.get(source.text ?? '');
    if (text === undefined)
      missing.push(`The text of “${source.title}” did not come, so quotes from it stand alone.`);
    else texts.set(source.id, text);
  }
  // Quotes from a text that did not come are passed over, and told of as such.
  const faults = checkMap(map, texts, [quotesStand]);
  if (faults.length > 0) return state.failMap(faultSentence(entry), locateFaults(files.map, faults));
  const { settings, notices } = resolveSettings(map, { ...asked, map: map.id });
  state.openMap({ map, texts, positions: files.positions }, settings, [...missing, ...notices]);
}

function faultSentence(entry: CatalogueEntry): string {
  return `The file of “${entry.title}” breaks the format, or quotes what its source does not say. Whoever keeps it finds each place below.`;
}
