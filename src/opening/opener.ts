/** Opens the map of an address and what the reader brings. The present map stays until another takes its place. */
import type { CatalogueEntry } from '@/storage/catalogue';
import type { AppState, OpenMap, RefusedFile } from '@/store/state';
import { shownMapOf } from '@/store/shownMap';
import { atLeisure } from '@/ui/atLeisure';
import { focusMain } from '@/ui/focusMain';
import { yieldToPage } from '@/ui/yieldToPage';
import { unknownWords, writeAddress } from '@/view/address';
import { indexOf, prepare } from '@/view/mapIndex';
import { LINKED, OWN } from '@/view/mapName';
import { resolveSettings } from '@/view/resolve';
import { FIRST_VIEW, type ViewSettings } from '@/view/settings';
import type { ImportSource, Opened, Source } from './opened';
import { openFrom, sentenceOf } from './openFrom';
import { isLarge } from './readClient';

/** How the parts of the page open maps. Every failure is shown on the page. */
export interface Opener {
  /** Opens what the reader brings, and gives up what was being opened. */
  readonly open: (source: ImportSource) => Promise<void>;
  /** Answers the page’s question about the format. */
  readonly answer: (format: string) => Promise<void>;
  /** Gives up what is being opened. */
  readonly cancel: () => void;
}

export interface PageOpener extends Opener {
  /** Shows the map of an address, or why there is none. Gives up what is being opened. */
  readonly navigate: (asked: ViewSettings) => Promise<void>;
}

interface OpenerParts {
  readonly store: { readonly getState: () => AppState };
  /** The maps that ship; the first is shown where the address names none. */
  readonly maps: readonly CatalogueEntry[];
  /** Called with the number of claims to come, so that their drawing can be prepared. */
  readonly expectClaims: (count: number) => void;
}

/** What to open, and for which address; `null`: it gets a new one. */
interface Wanted {
  readonly source: Source;
  readonly address: ViewSettings | null;
}

/** Time for the page to draw frames and to answer, ms. */
const FRAMES = 50;
/** How long after the map its quotes are judged, ms: only the article's lens needs the judge at once. */
const QUOTES_AFTER = 1000;

/** Create one for the page: each request aborts the one before it. */
export function createOpener({ store, maps, expectClaims }: OpenerParts): PageOpener {
  const actions = store.getState();
  /** Aborts what the address asked for, and the work in the background for the map on the screen. */
  let navigation = new AbortController();
  /** Aborts what the reader is opening. */
  let work = new AbortController();
  /** The request that waits for the reader’s answer. */
  let asking: Wanted | null = null;

  const beginNavigation = (): AbortSignal => {
    navigation.abort();
    navigation = new AbortController();
    return navigation.signal;
  };
  const beginWork = (): AbortSignal => {
    work.abort();
    work = new AbortController();
    asking = null;
    return work.signal;
  };

  /** Aborts what the reader is opening; what the address asked for goes on, unless it is a linked file. */
  const giveUp = (): void => {
    beginWork();
    const { document: shown, view } = store.getState();
    if (shown.status !== 'loading' || view.map?.startsWith(LINKED) !== true) return;
    beginNavigation();
    actions.failMap('The file in this link was not opened.', []);
  };

  const run = async (wanted: Wanted, signal: AbortSignal): Promise<void> => {
    const { source, address } = wanted;
    try {
      const outcome = await openFrom(source, {
        signal,
        onProgress: (step) => actions.setOpening({ state: 'reading', ...step }),
      });
      signal.throwIfAborted();
      if (outcome.state === 'refused') return refuse(wanted, outcome.sentence, outcome.files);
      if (outcome.state === 'unclear') {
        asking = wanted;
        return actions.setOpening({ ...outcome, state: 'asking' });
      }
      await show(outcome, address, signal);
      const { importResult, refused } = outcome;
      if (importResult !== null) actions.setImportResult(importResult);
      // A newer request reports its own progress now.
      if (signal.aborted) return;
      const hasRefusals = refused.length > 0 && address === null;
      actions.setOpening(hasRefusals ? { state: 'refused', files: refused, hasOpened: true } : null);
      if (source.type !== 'shipped') focusWhenDrawn();
    } catch (error) {
      // Whoever aborted it has updated the page.
      if (!signal.aborted) refuse(wanted, sentenceOf(error), []);
    }
  };

  /** Shows a refusal: in place of the map if the address asked for it, else over the present map. */
  const refuse = ({ source, address }: Wanted, sentence: string, files: readonly RefusedFile[]): void => {
    if (address !== null) {
      actions.setOpening(null);
      return actions.failMap(sentence, files[0]?.faults ?? [], files[0]?.count);
    }
    const whole = { name: nameOf(source), faults: [{ pointer: '', found: '', message: sentence }], count: 1 };
    actions.setOpening({ state: 'refused', files: files.length > 0 ? files : [whole], hasOpened: false });
  };

  /** Puts a map on the screen, as a new entry of the history unless an address asked for it. */
  const show = async (
    { open, bytes, notices }: Extract<Opened, { state: 'open' }>,
    address: ViewSettings | null,
    signal: AbortSignal,
  ): Promise<void> => {
    expectClaims(open.map.claims.length);
    const own = navigation.signal;
    const isLong = isLarge(bytes, undefined);
    const asked = { ...(address ?? FIRST_VIEW), map: open.key };
    // An address that is written here has no unknown words.
    const unknown = address === null ? {} : unknownWords(window.location.search);
    const resolved = resolveSettings(open.map, asked, unknown);
    if (isLong) {
      const { steps, filters } = resolved.settings;
      await prepare(indexOf(shownMapOf(open.map, steps)), filters, signal);
    }
    signal.throwIfAborted();
    if (address === null) {
      if (isLong) {
        // The old map leaves in a task of its own. From here on, only its address leads back to it.
        await yieldToPage(FRAMES);
        actions.awaitMap();
        await yieldToPage(FRAMES);
        own.throwIfAborted();
      }
      window.history.pushState(null, '', `${window.location.pathname}${writeAddress(asked)}`);
      // `pushState` takes as long as a frame.
      if (isLong) await yieldToPage();
      own.throwIfAborted();
    }
    actions.openMap(open, resolved.settings, resolved.notices);
    actions.addMapNotices(notices);
    // Aborts what the previous address asked for.
    const waitMs = resolved.settings.lens === 'article' ? 0 : QUOTES_AFTER;
    void judgeQuotes(open, actions, waitMs, address === null ? beginNavigation() : own);
  };

  const sourceOf = (name: string | null): Source | string => {
    const entry = name === null ? maps[0] : maps.find(({ id }) => id === name);
    if (entry !== undefined) return { type: 'shipped', entry };
    if (name === null) return 'This site has no maps: its data folder was empty when it was built.';
    if (name.startsWith(LINKED)) return { type: 'link', path: name.slice(LINKED.length) };
    if (name.startsWith(OWN)) return { type: 'library', key: name, name: '' };
    return `This link names a map, “${name}”, that this site does not have.`;
  };

  return {
    navigate: async (address) => {
      beginWork();
      const signal = beginNavigation();
      actions.setOpening(null);
      actions.awaitMap();
      actions.applyView(address);
      const source = sourceOf(address.map);
      if (typeof source === 'string') return actions.failMap(source, []);
      if (source.type === 'shipped') expectClaims(source.entry.claims);
      await run({ source, address }, signal);
    },
    open: (source) => {
      giveUp();
      // A dialog would cover the progress.
      actions.closeDialog();
      return run({ source, address: null }, beginWork());
    },
    answer: async (format) => {
      if (asking === null || asking.source.type === 'shipped' || asking.source.type === 'library') return;
      const { source, address } = asking;
      await run({ source: { ...source, format }, address }, beginWork());
    },
    cancel: () => {
      giveUp();
      actions.setOpening(null);
      focusMain();
    },
  };
}

function nameOf(source: Source): string {
  if (source.type === 'library') return source.name;
  return source.type === 'files' ? (source.files[0]?.name ?? '') : '';
}

function focusWhenDrawn(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusMain();
  });
}

/** Once the map is on the screen: loads the code that judges quotes, and reports those that differ from their sources. */
async function judgeQuotes(
  { map, texts }: OpenMap,
  { setPlaceQuote, addMapNotices }: AppState,
  waitMs: number,
  signal: AbortSignal,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  if (signal.aborted) return;
  // If this code cannot be loaded there is no notice; each quote still shows its own state.
  const code = await Promise.all([
    import('@/analysis/quotes/quotePlaces'),
    import('@/analysis/quotes/quoteTally'),
    import('@/view/quoteWords'),
  ]).catch(() => null);
  if (code === null || signal.aborted) return;
  const [{ placeOf }, { tallyQuotes }, { quoteNotice }] = code;
  setPlaceQuote(placeOf);
  const tallies = await atLeisure(tallyQuotes(map, texts), signal).catch((error: unknown) => {
    if (signal.aborted) return [];
    throw error;
  });
  const found = tallies.map(quoteNotice).filter((sentence) => sentence !== null);
  if (found.length > 0) addMapNotices(found);
}
