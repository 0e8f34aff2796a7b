/** Starts the page: the address, the map that it names. */
import './first';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './fonts.css';
import './styles.css';
import './panels/panels.css';
import './panels/tools.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { tallyQuotes } from '@/analysis/quoteTally';
import { expectClaims } from '@/canvas/expectClaims';
import type { ArgumentMap } from '@/domain/schema';
import { atLeisure } from '@/ui/atLeisure';
import { expectFile, isLarge, readMapFile } from '@/reading/client';
import { sourceTexts } from '@/reading/sourceTexts';
import type { CatalogueEntry } from '@/storage/catalogue';
import { catalogue, fetchShipped } from '@/storage/shipped';
import { connectAddressBar } from '@/store/addressBar';
import { prepareSelectors } from '@/store/selectors';
import { useStore } from '@/store/store';
import { readAddress, unknownWords } from '@/view/address';
import { quoteNotice } from '@/view/quoteWords';
import { resolveSettings } from '@/view/resolve';
import type { ViewSettings } from '@/view/settings';
import { App } from './App';
import { connectMemory } from './memory';

/** The map that is on its way; it is given up when another is asked for. */
let current = new AbortController();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
connectMemory(useStore);
connectAddressBar(useStore, window, (asked) => void openMap(asked));
const first = readAddress(window.location.search);
const opening = openMap(first);
// What the build has put there for the first map stays until there is more to show than it says.
if ((first.map ?? catalogue[0]?.id) === root.dataset['opening']) await opening;
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** Fetches, reads and checks the map that the address asks for, and puts it or its faults on the screen. */
async function openMap(asked: ViewSettings): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
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
    await show(entry, asked, signal);
  } catch (error) {
    if (signal.aborted) return;
    state.failMap(error instanceof Error ? error.message : String(error), []);
  }
}

async function show(entry: CatalogueEntry, asked: ViewSettings, signal: AbortSignal): Promise<void> {
  const state = useStore.getState();
  expectFile(entry.bytes, entry.proof);
  expectClaims(entry.claims);
  const files = await fetchShipped(entry, signal);
  const reading = await readMapFile(files.map, files.texts, entry.proof, signal);
  const positions = await files.positions;
  signal.throwIfAborted();
  if (!reading.ok) return state.failMap(faultSentence(entry), reading.faults);
  const map = reading.value;
  if (isLarge(entry.bytes, undefined)) await prepareSelectors(map, signal);
  const { texts, missing } = sourceTexts(map.sources, files.texts);
  const unknown = unknownWords(window.location.search);
  const { settings, notices } = resolveSettings(map, { ...asked, map: map.id }, unknown);
  const passedOver = missing.map(
    (title) => `The text of “${title}” did not come, so quotes from it stand alone.`,
  );
  state.openMap({ map, texts, positions }, settings, notices);
  state.addMapNotices(passedOver);
  void tellQuotes(map, texts, signal);
}

/** Tells, once the map stands there, how many quotes do not stand in their sources as they say. */
async function tellQuotes(
  map: ArgumentMap,
  texts: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const tallies = await atLeisure(tallyQuotes(map, texts), signal).catch((error: unknown) => {
    if (signal.aborted) return [];
    throw error;
  });
  const found = tallies.map(quoteNotice).filter((sentence) => sentence !== null);
  if (found.length > 0) useStore.getState().addMapNotices(found);
}

function faultSentence(entry: CatalogueEntry): string {
  return `The file of “${entry.title}” breaks the format. Whoever keeps it finds each place below.`;
}
