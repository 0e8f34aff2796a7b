/**
 * Opens the map that an address asks for: fetches, reads and checks it, and puts it or its faults on the screen.
 * What the reader brings along is opened by `given.ts`, whose code comes with the first of it.
 */
import type { ArgumentMap } from '@/domain/schema';
import { expectClaims } from '@/drawing/canvas/expectClaims';
import type { CatalogueEntry } from '@/storage/catalogue';
import { catalogue, fetchShipped } from '@/storage/shipped';
import type { OpenMap } from '@/store/documentSlice';
import { shownMapOf } from '@/store/shownMap';
import { useStore } from '@/store/store';
import { atLeisure } from '@/ui/atLeisure';
import { focusMain } from '@/ui/focusMain';
import { yieldToPage } from '@/ui/yieldToPage';
import { unknownWords, writeAddress } from '@/view/address';
import { indexOf, prepare } from '@/view/mapIndex';
import { isBrought } from '@/view/mapName';
import { quoteNotice } from '@/view/quoteWords';
import { type Resolved, resolveSettings } from '@/view/resolve';
import type { ViewSettings } from '@/view/settings';
import type { Ready, Screen } from './importResult';
import { expectFile, isLarge, readMapFile } from './readClient';
import { sourceTexts, type TextFiles } from './sourceTexts';

const NO_CODE =
  'A part of this page did not come, so nothing else can be opened. Check the connection and load the page again.';

/** The map that is on its way; it is given up when another is asked for. */
let current = new AbortController();

/** Long enough that the page draws frames and answers, ms. */
const FRAMES = 50;

/** What `given.ts` does with a map. */
const SCREEN: Screen = { navigation: () => current.signal, show: showGiven };

/** Has done whatever the reader wants to be opened. */
export function connectRequests(): void {
  useStore.subscribe(({ request }, before) => {
    if (request === null || request === before.request) return;
    import('./openImported').then(
      ({ take }) => take(request, SCREEN),
      () => {
        const faults = [{ pointer: '', found: '', message: NO_CODE }];
        const files = [{ name: '', faults, count: 1 }];
        useStore.getState().setOpening({ state: 'refused', files, hasOpened: false });
      },
    );
  });
}

/** Gives up what is on its way. @returns what ends the work that comes in its place */
function begin(): AbortSignal {
  current.abort();
  current = new AbortController();
  return current.signal;
}

/** Shows the map that an address asks for, or why there is none. */
export async function openMap(asked: ViewSettings): Promise<void> {
  const signal = begin();
  const state = useStore.getState();
  state.setOpening(null);
  state.awaitMap();
  state.applyView(asked);
  try {
    await showAsked(asked, signal);
  } catch (error) {
    if (signal.aborted) return;
    state.failMap(error instanceof Error ? error.message : String(error), []);
  }
}

async function showAsked(asked: ViewSettings, signal: AbortSignal): Promise<void> {
  const entry = asked.map === null ? catalogue[0] : catalogue.find(({ id }) => id === asked.map);
  if (entry !== undefined) return showShipped(entry, asked, signal);
  if (asked.map === null) throw new Error('This site was built without any map: its data folder is empty.');
  if (!isBrought(asked.map)) {
    throw new Error(`This link names a map, “${asked.map}”, that is not here.`);
  }
  const { showOwn } = await import('./openImported');
  await showOwn(asked.map, asked, SCREEN, signal);
}

/** Shows a map that is read already, in the place of the one that was open. */
async function showGiven(
  { open, bytes }: Ready,
  asked: ViewSettings,
  signal: AbortSignal,
  isStep: boolean,
): Promise<void> {
  const navigation = current.signal;
  expectClaims(open.map.claims.length);
  // An address that is written here has no words that mean nothing.
  const resolved = resolveSettings(open.map, asked, isStep ? {} : unknownWords(window.location.search));
  if (isLarge(bytes, undefined)) await prepareView(open.map, resolved.settings, signal);
  signal.throwIfAborted();
  if (isLarge(bytes, undefined)) {
    // The map before it leaves in a task of its own, well before the new one comes. From here on there is no way back to it but the address.
    await yieldToPage(FRAMES);
    useStore.getState().awaitMap();
    await yieldToPage(FRAMES);
    navigation.throwIfAborted();
  }
  if (isStep) {
    window.history.pushState(null, '', `${window.location.pathname}${writeAddress(asked)}`);
    // The browser's own part in this takes as long as a frame.
    if (isLarge(bytes, undefined)) await yieldToPage();
    navigation.throwIfAborted();
  }
  // Whatever else is on its way comes too late.
  show(open, new Map(), resolved, begin());
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusMain();
  });
}

async function showShipped(entry: CatalogueEntry, asked: ViewSettings, signal: AbortSignal): Promise<void> {
  expectFile(entry.bytes, entry.proof);
  expectClaims(entry.claims);
  const files = await fetchShipped(entry, signal);
  const reading = await readMapFile(files.map, files.texts, entry.proof, signal);
  const positions = await files.positions;
  signal.throwIfAborted();
  if (!reading.ok) return useStore.getState().failMap(faultSentence(entry), reading.faults);
  const map = reading.value;
  const wanted = { ...asked, map: map.id };
  const resolved = resolveSettings(map, wanted, unknownWords(window.location.search));
  if (isLarge(entry.bytes, undefined)) await prepareView(map, resolved.settings, signal);
  show({ key: map.id, map, positions, report: null }, files.texts, resolved, signal);
}

/** Computes what the first view of a large map asks for. */
function prepareView(map: ArgumentMap, { steps, filters }: ViewSettings, signal: AbortSignal): Promise<void> {
  return prepare(indexOf(shownMapOf(map, steps)), filters, signal);
}

/** Puts a map on the screen, as the address asks for it, and tells what is to be known of it. */
function show(
  open: Omit<OpenMap, 'texts'>,
  files: TextFiles,
  { settings, notices }: Resolved,
  signal: AbortSignal,
): void {
  const state = useStore.getState();
  const { texts, missing } = sourceTexts(open.map.sources, files);
  const passedOver = missing.map(
    (title) => `The text of “${title}” did not come, so quotes from it stand alone.`,
  );
  state.openMap({ ...open, texts }, settings, notices);
  state.addMapNotices(passedOver);
  void tellQuotes(open.map, texts, signal);
}

/** Tells, once the map stands there, how many quotes do not stand in their sources as they say. */
async function tellQuotes(
  map: ArgumentMap,
  texts: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<void> {
  // A page that it does not come to says nothing of quotes, and each of them later what it can.
  const judge = await import('@/analysis/quotes/quoteTally').catch(() => null);
  if (judge === null) return;
  const tallies = await atLeisure(judge.tallyQuotes(map, texts), signal).catch((error: unknown) => {
    if (signal.aborted) return [];
    throw error;
  });
  const found = tallies.map(quoteNotice).filter((sentence) => sentence !== null);
  if (found.length > 0) useStore.getState().addMapNotices(found);
}

function faultSentence(entry: CatalogueEntry): string {
  return `The file of “${entry.title}” breaks the format. Whoever keeps it finds each place below.`;
}
