/**
 * Brings maps to the screen: the one that an address asks for, and what the reader brings. Says in `store.opening`
 * how far it has come, and leaves what stands on the screen alone until something takes its place.
 */
import type { CatalogueEntry } from '@/storage/catalogue';
import type { AppState, OpenMap } from '@/store/state';
import { shownMapOf } from '@/store/shownMap';
import { atLeisure } from '@/ui/atLeisure';
import { focusMain } from '@/ui/focusMain';
import { yieldToPage } from '@/ui/yieldToPage';
import { unknownWords, writeAddress } from '@/view/address';
import { indexOf, prepare } from '@/view/mapIndex';
import { LINKED, OWN } from '@/view/mapName';
import { quoteNotice } from '@/view/quoteWords';
import { resolveSettings } from '@/view/resolve';
import { FIRST_VIEW, type ViewSettings } from '@/view/settings';
import type { ImportSource, Opened, Source } from './opened';
import { openFrom, sentenceOf } from './openFrom';
import { isLarge } from './readClient';

/** What the parts of the page can have opened. Whatever goes wrong is said on the page. */
export interface Opener {
  /** Opens what the reader brings, in place of what was being opened before. */
  readonly open: (source: ImportSource) => Promise<void>;
  /** Answers the question which format it is. */
  readonly answer: (format: string) => Promise<void>;
  /** Gives up what is being opened. */
  readonly cancel: () => void;
}

export interface PageOpener extends Opener {
  /** Shows the map that an address asks for, or why there is none. Ends whatever is being opened. */
  readonly navigate: (asked: ViewSettings) => Promise<void>;
}

interface OpenerParts {
  readonly store: { readonly getState: () => AppState };
  /** The maps that ship; the first is shown where the address names none. */
  readonly maps: readonly CatalogueEntry[];
  /** Is told how many claims are on their way, so that what draws them can be made ready. */
  readonly expectClaims: (count: number) => void;
}

/** What is to be opened, and for which address; `null` where a new address comes of it. */
interface Wanted {
  readonly source: Source;
  readonly address: ViewSettings | null;
}

/** Long enough that the page draws frames and answers, ms. */
const FRAMES = 50;

/** To be made once: it knows what is on its way, of which a newer request ends the older. */
export function createOpener({ store, maps, expectClaims }: OpenerParts): PageOpener {
  const actions = store.getState();
  /** Ends what is on its way for the address, and with it all that is done for the map on the screen. */
  let navigation = new AbortController();
  /** Ends what the reader wants opened. */
  let work = new AbortController();
  /** What waits for an answer. */
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

  /** Gives up what the reader waits for. What else is on its way for the address goes on. */
  const giveUp = (): void => {
    beginWork();
    const { document: shown, view } = store.getState();
    if (shown.status !== 'loading' || view.map?.startsWith(LINKED) !== true) return;
    // A link leads to nothing else.
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
      if (outcome.state === 'refused') return refuse(wanted, outcome);
      if (outcome.state === 'unclear') {
        asking = wanted;
        return actions.setOpening({ ...outcome, state: 'asking' });
      }
      await show(outcome, address, signal);
      const { importResult, refused } = outcome;
      if (importResult !== null) actions.setImportResult(importResult);
      // A newer request says now how far it is.
      if (signal.aborted) return;
      const isTold = refused.length > 0 && address === null;
      actions.setOpening(isTold ? { state: 'refused', files: refused, hasOpened: true } : null);
      if (source.type !== 'shipped') focusWhenDrawn();
    } catch (error) {
      // Given up: whoever did it says what stands there now.
      if (!signal.aborted) refuse(wanted, { sentence: sentenceOf(error), files: [] });
    }
  };

  /** Says why there is no map: in its place where the address asks for it, else over the map before it. */
  const refuse = (
    { source, address }: Wanted,
    { sentence, files }: Pick<Extract<Opened, { state: 'refused' }>, 'sentence' | 'files'>,
  ): void => {
    if (address !== null) {
      actions.setOpening(null);
      return actions.failMap(sentence, files[0]?.faults ?? [], files[0]?.count);
    }
    const whole = { name: nameOf(source), faults: [{ pointer: '', found: '', message: sentence }], count: 1 };
    actions.setOpening({ state: 'refused', files: files.length > 0 ? files : [whole], hasOpened: false });
  };

  /** Puts a map on the screen, in a new step of the browser's history where no address asks for it. */
  const show = async (
    { open, bytes, notices }: Extract<Opened, { state: 'open' }>,
    address: ViewSettings | null,
    signal: AbortSignal,
  ): Promise<void> => {
    expectClaims(open.map.claims.length);
    const own = navigation.signal;
    const isLong = isLarge(bytes, undefined);
    const asked = { ...(address ?? FIRST_VIEW), map: open.key };
    // An address that is written here has no words that mean nothing.
    const unknown = address === null ? {} : unknownWords(window.location.search);
    const resolved = resolveSettings(open.map, asked, unknown);
    if (isLong) {
      const { steps, filters } = resolved.settings;
      await prepare(indexOf(shownMapOf(open.map, steps)), filters, signal);
    }
    signal.throwIfAborted();
    if (address === null) {
      if (isLong) {
        // The map before it leaves in a task of its own, well before the new one comes. From here on there is no
        // way back to it but the address.
        await yieldToPage(FRAMES);
        actions.awaitMap();
        await yieldToPage(FRAMES);
        own.throwIfAborted();
      }
      window.history.pushState(null, '', `${window.location.pathname}${writeAddress(asked)}`);
      // The browser's own part in this takes as long as a frame.
      if (isLong) await yieldToPage();
      own.throwIfAborted();
    }
    actions.openMap(open, resolved.settings, resolved.notices);
    actions.addMapNotices(notices);
    // What is still on its way for the address before comes too late.
    void tellQuotes(open, address === null ? beginNavigation() : own, actions.addMapNotices);
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
      // How far it comes is told on the page, which a dialog would cover.
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

/** Tells, once the map stands there, how many quotes do not stand in their sources as they say. */
async function tellQuotes(
  { map, texts }: OpenMap,
  signal: AbortSignal,
  tell: (sentences: readonly string[]) => void,
): Promise<void> {
  // A page that it does not come to says nothing of quotes, and each of them later what it can.
  const judge = await import('@/analysis/quotes/quoteTally').catch(() => null);
  if (judge === null) return;
  const tallies = await atLeisure(judge.tallyQuotes(map, texts), signal).catch((error: unknown) => {
    if (signal.aborted) return [];
    throw error;
  });
  const found = tallies.map(quoteNotice).filter((sentence) => sentence !== null);
  if (found.length > 0) tell(found);
}
