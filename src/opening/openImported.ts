/**
 * Opens what the reader brings along: files that were dropped or chosen, pasted text, a file that a link names on
 * this site, maps of the reader's own library. Joins reading, storage and store; says in `store.opening` how far it
 * has come, and leaves what stands on the screen alone until something takes its place.
 */
import type { Report } from '@/domain/schema';
import { type FormatId, TIME_LIMIT } from '@/formats/format';
import { isFormatId } from '@/formats/readers';
import { changeKept, readKept } from '@/storage/library';
import type { OpenRequest, Refused } from '@/store/openingSlice';
import { getState } from '@/store/store';
import { focusMain } from '@/ui/focusMain';
import { LINKED } from '@/view/mapName';
import { FIRST_VIEW, type ViewSettings } from '@/view/settings';
import { readGivenFile } from './importClient';
import { arrive, formatWords, makeReady, type ReadFile, type Screen, withName } from './importResult';
import type { Given, GivenFile } from './readImport';

/** What is to be read, and for which address: one without a map for what no link names. */
interface Wanted {
  readonly files: readonly Omit<GivenFile, 'beside'>[];
  readonly asked: ViewSettings;
}

/** What is being read, ended by the reader or by the next; and what waits for an answer. */
let work = new AbortController();
let waiting: Wanted | null = null;

/** Does what the reader wants. Whatever goes wrong is said on the page. */
export async function take(request: OpenRequest, screen: Screen): Promise<void> {
  switch (request.type) {
    case 'cancel':
      return cancel();
    case 'kept':
      return openKept(request, screen);
    case 'answer': {
      const [file] = waiting?.files ?? [];
      if (waiting === null || file === undefined || !isFormatId(request.format)) return;
      const wanted = { ...waiting, files: [{ ...file, asked: request.format }] };
      return readAll(wanted, screen, begin(screen.navigation()));
    }
    case 'text':
      return readNew([{ name: '', bytes: new Blob([request.text]), asked: undefined }], screen);
    case 'files':
      return readNew(
        request.files.map((file) => ({ name: file.name, bytes: file, asked: undefined })),
        screen,
      );
  }
}

function readNew(files: Wanted['files'], screen: Screen): Promise<void> {
  return readAll({ files, asked: FIRST_VIEW }, screen, begin(screen.navigation()));
}

/** A new piece of work in place of the one before. @param outer ends it as well */
function begin(outer: AbortSignal): AbortSignal {
  work.abort();
  work = new AbortController();
  waiting = null;
  return AbortSignal.any([work.signal, outer]);
}

function cancel(): void {
  work.abort();
  waiting = null;
  const { document: shown, view, setOpening, failMap } = getState();
  setOpening(null);
  // A link leads to nothing else; whatever else stands there stays.
  if (shown.status === 'loading' && view.map?.startsWith(LINKED) === true) {
    failMap('The file that this link names was not opened.', []);
  }
  focusMain();
}

/**
 * Opens what the address of the page names: a map of the reader's library, or a file of this site.
 * Rejects with a sentence where it is not there.
 * @param signal ends it when the address changes
 */
export async function showOwn(
  name: string,
  asked: ViewSettings,
  screen: Screen,
  signal: AbortSignal,
): Promise<void> {
  const own = begin(signal);
  try {
    if (!name.startsWith(LINKED)) return await showKept(name, asked, screen, own);
    const path = name.slice(LINKED.length);
    const bytes = await fetchFile(path, own);
    const file = { name: path.replace(/^.*\//, ''), bytes, asked: undefined };
    await readAll({ files: [file], asked }, screen, own);
  } catch (error) {
    // Given up: whoever did it says what stands there now.
    if (!own.aborted) throw error;
  }
}

async function fetchFile(path: string, signal: AbortSignal): Promise<Blob> {
  const address = URL.canParse(path, document.baseURI) ? new URL(path, document.baseURI) : null;
  if (address?.origin !== window.location.origin) {
    throw new Error(
      `This link names a file that is not of this site, “${path}”. Save that file and drop it on this page.`,
    );
  }
  say(path, 'Fetching it', 0);
  try {
    const answer = await fetch(address, { signal, mode: 'same-origin' });
    if (answer.ok) return await answer.blob();
  } catch {
    signal.throwIfAborted();
  }
  getState().setOpening(null);
  throw new Error(`This link names a file, “${path}”, that this site does not have, or that did not come.`);
}

/** Opens an entry of the library; the map before it stays until this one is there. */
async function openKept(
  { key, name }: Extract<OpenRequest, { type: 'kept' }>,
  screen: Screen,
): Promise<void> {
  const own = begin(screen.navigation());
  say(name, 'Fetching it from the library', 0);
  try {
    await showKept(key, FIRST_VIEW, screen, own);
    getState().setOpening(null);
  } catch (error) {
    if (own.aborted) return;
    getState().setOpening({ state: 'refused', files: [refusedBy(error, name)], hasOpened: false });
  }
}

async function showKept(
  key: string,
  asked: ViewSettings,
  screen: Screen,
  signal: AbortSignal,
): Promise<void> {
  const kept = await readKept(key);
  if (kept === undefined) {
    throw new Error(
      'This map of your own is not in this browser: it was opened in another one, or it was removed.',
    );
  }
  const report: Report = JSON.parse(kept.files.report);
  const ready = await makeReady(kept.files.map, key, report, signal);
  await screen.show(withName(ready, kept.entry), { ...asked, map: key }, signal, asked.map === null);
  // When it was read last is no more than an order in a list.
  await changeKept(key, { read: Date.now() }).catch(() => undefined);
}

/** Reads the files one after the other, keeps each, and shows the first that is a map. */
async function readAll({ files, asked }: Wanted, screen: Screen, signal: AbortSignal): Promise<void> {
  const refused: Refused[] = [];
  const used = new Set<string>();
  const read: { readonly file: GivenFile; readonly given: ReadFile }[] = [];
  let hasOpened = false;
  try {
    // Maps of ours first, since they may name other files as their texts.
    for (const one of files.toSorted((a, b) => Number(isJson(b.name)) - Number(isJson(a.name)))) {
      if (used.has(one.name)) continue;
      const file = { ...one, beside: files.filter((other) => other !== one && other.bytes.size < 1e7) };
      // oxlint-disable-next-line no-await-in-loop -- one after the other: a file may need all the memory there is
      const given = await readOne(file, signal);
      if (given.state === 'read') {
        read.push({ file, given });
        for (const name of given.used) used.add(name);
      } else if (given.state === 'faults') refused.push({ ...given, name: one.name });
      else if (files.length === 1) return ask({ files, asked }, given.formats);
      else refused.push(unclear(one.name, given.formats));
    }
    hasOpened = await arrive(read, { asked, screen, signal });
  } catch (error) {
    // Given up: whoever did it says what stands there now.
    if (signal.aborted) return;
    refused.push(refusedBy(error, files[0]?.name ?? ''));
  }
  const { setOpening, failMap } = getState();
  const isLink = asked.map !== null;
  setOpening(refused.length > 0 && !isLink ? { state: 'refused', files: refused, hasOpened } : null);
  if (isLink && !hasOpened) {
    failMap('The file that this link names cannot be read.', refused[0]?.faults ?? [], refused[0]?.count);
  }
}

function readOne(file: GivenFile, signal: AbortSignal): Promise<Given> {
  say(file.name, 'Looking at it', 0);
  return readGivenFile(
    file,
    ({ label, timeLimit = TIME_LIMIT }) =>
      say(file.name, `Reading it as ${label}, for ${timeLimit / 1000} seconds at most`, 1),
    signal,
  );
}

function say(name: string, words: string, step: number): void {
  getState().setOpening({ state: 'reading', name, words, step });
}

function isJson(name: string): boolean {
  return /\.json$/i.test(name);
}

function ask(wanted: Wanted, formats: readonly FormatId[]): void {
  waiting = wanted;
  const name = wanted.files[0]?.name ?? '';
  const choices = formats.map((id) => ({ id, label: formatWords(id) }));
  getState().setOpening({ state: 'asking', name, formats: choices });
}

function unclear(name: string, formats: readonly FormatId[]): Refused {
  const message = `It could be ${formats.map(formatWords).join(' or ')}, and nothing in it tells which. Open it by itself to say so.`;
  return { name, faults: [{ pointer: '', found: '', message }], count: 1 };
}

function refusedBy(error: unknown, name: string): Refused {
  const message = error instanceof Error ? error.message : String(error);
  return { name, faults: [{ pointer: '', found: '', message }], count: 1 };
}
