/**
 * Opens what the reader brings along: files that were dropped or chosen, pasted text, a file that a link names on
 * this site, maps of the reader's own library. Joins reading, storage and store; says in `store.opening` how far it
 * has come.
 */
import { counted } from '@/domain/counted';
import type { ArgumentMap, Report } from '@/domain/schema';
import { type FormatId, TIME_LIMIT } from '@/formats/format';
import { formatOf, isFormatId } from '@/formats/registry';
import { readMapFile } from '@/reading/client';
import type { Given, GivenFile } from '@/reading/given';
import { readGivenFile } from '@/reading/givenClient';
import { changeKept, type KeptMap, keepMap, readKept } from '@/storage/library';
import type { OpenMap } from '@/store/documentSlice';
import type { OpenRequest, Refused } from '@/store/openingSlice';
import { actions } from '@/store/store';
import { writeAddress } from '@/view/address';
import { LINKED, OWN } from '@/view/mapName';
import { FIRST_VIEW, type ViewSettings } from '@/view/settings';

/** A map that is read, checked, and about to be shown. */
export interface Ready {
  readonly open: Omit<OpenMap, 'texts'>;
  /** Of its file. */
  readonly bytes: number;
}

/** What the page does with a map, from the address or not. */
export interface Screen {
  readonly openMap: (asked: ViewSettings) => Promise<void>;
  /** Ends when the address leads to another map. */
  readonly navigation: () => AbortSignal;
  readonly show: (ready: Ready, asked: ViewSettings, signal: AbortSignal) => Promise<void>;
}

/** What is to be read, for which address: one without a map for a file that no link names. */
interface Wanted {
  readonly files: readonly Omit<GivenFile, 'beside'>[];
  readonly asked: ViewSettings;
}

type ReadFile = Extract<Given, { state: 'read' }>;

/** A map that this browser did not keep has an address, too, which finds nothing later. */
const UNKEPT = `${OWN}~`;

/** What is being read, ended by the reader or by the next; what waits for an answer. */
let work = new AbortController();
let waiting: Wanted | null = null;

/** Does what the reader wants. Whatever goes wrong is said on the page. */
export async function take(request: OpenRequest, screen: Screen): Promise<void> {
  const { setOpening } = actions();
  switch (request.type) {
    case 'cancel': {
      work.abort();
      setOpening(null);
      waiting = null;
      // A link leads to nothing else.
      if (actions().document.status === 'loading') {
        actions().failMap('The file that this link names was not opened.', []);
      }
      return;
    }
    case 'kept':
      return follow({ ...FIRST_VIEW, map: request.key }, screen);
    case 'answer': {
      if (waiting === null || !isFormatId(request.format)) return;
      const [{ name, bytes }] = [waiting.files[0] ?? { name: '', bytes: new Blob() }];
      return readAll(
        { ...waiting, files: [{ name, bytes, asked: request.format }] },
        screen,
        begin(screen.navigation()),
      );
    }
    case 'text': {
      const file = { name: '', bytes: new Blob([request.text]), asked: undefined };
      return readAll({ files: [file], asked: FIRST_VIEW }, screen, begin(screen.navigation()));
    }
    case 'files': {
      const files = request.files.map((file) => ({ name: file.name, bytes: file, asked: undefined }));
      return readAll({ files, asked: FIRST_VIEW }, screen, begin(screen.navigation()));
    }
  }
}

/** A new piece of work in place of the one before. @param outer ends it as well */
function begin(outer: AbortSignal): AbortSignal {
  work.abort();
  work = new AbortController();
  waiting = null;
  return AbortSignal.any([work.signal, outer]);
}

/** Goes to an address of the page, as a link does. */
async function follow(asked: ViewSettings, screen: Screen): Promise<void> {
  window.history.pushState(null, '', `${window.location.pathname}${writeAddress(asked)}`);
  await screen.openMap(asked);
}

/**
 * Opens what the address of the page names: a map of the reader's library, or a file of this site.
 * Rejects with a sentence where it is not there, or with an `AbortError`.
 * @param signal ends it when the address changes
 */
export async function showOwn(
  name: string,
  asked: ViewSettings,
  screen: Screen,
  signal: AbortSignal,
): Promise<void> {
  if (!name.startsWith(LINKED)) return showKept(name, asked, screen, signal);
  const path = name.slice(LINKED.length);
  const own = begin(signal);
  const bytes = await fetchFile(path, own);
  const file = { name: path.replace(/^.*\//, ''), bytes, asked: undefined };
  await readAll({ files: [file], asked }, screen, own);
}

async function fetchFile(path: string, signal: AbortSignal): Promise<Blob> {
  const address = URL.canParse(path, document.baseURI) ? new URL(path, document.baseURI) : null;
  if (address?.origin !== window.location.origin) {
    throw new Error(
      `This link names a file that is not of this site, “${path}”. Save that file and drop it on this page.`,
    );
  }
  actions().setOpening({ state: 'reading', name: path, words: 'Fetching it', step: 0 });
  try {
    const answer = await fetch(address, { signal, mode: 'same-origin' });
    if (answer.ok) return await answer.blob();
  } catch {
    signal.throwIfAborted();
  }
  actions().setOpening(null);
  throw new Error(`This link names a file, “${path}”, that this site does not have, or that did not come.`);
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
      'This link names a map of your own that this browser does not have: it was opened in another browser, or removed.',
    );
  }
  const report: Report = JSON.parse(kept.files.report);
  const ready = await makeReady(kept.files.map, key, report, signal);
  await screen.show(withName(ready, kept), asked, signal);
  await changeKept(key, { read: Date.now() }).catch(() => undefined);
}

/** The map under the name that the reader has given it. */
function withName(ready: Ready, { entry: { isRenamed, name } }: Pick<KeptMap, 'entry'>): Ready {
  const { map } = ready.open;
  if (!isRenamed) return ready;
  // A format without a question has the title in its place.
  const question = map.question === map.title ? name : map.question;
  return { ...ready, open: { ...ready.open, map: { ...map, title: name, question } } };
}

/** Reads the files one after the other, keeps each, and shows the first that is a map. */
async function readAll({ files, asked }: Wanted, screen: Screen, signal: AbortSignal): Promise<void> {
  const refused: Refused[] = [];
  const used = new Set<string>();
  const read: { readonly file: GivenFile; readonly given: ReadFile }[] = [];
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
    await arrive(read, { asked, screen, signal });
  } catch (error) {
    // Given up: whoever did it says what stands there now.
    if (signal.aborted) return;
    const message = error instanceof Error ? error.message : String(error);
    refused.push({ name: files[0]?.name ?? '', faults: [{ pointer: '', found: '', message }], count: 1 });
    read.length = 0;
  }
  actions().setOpening(refused.length > 0 ? { state: 'refused', files: refused } : null);
  if (read.length === 0 && asked.map !== null) {
    actions().setOpening(null);
    actions().failMap('The file that this link names cannot be read.', refused[0]?.faults ?? []);
  }
}

function readOne(file: GivenFile, signal: AbortSignal): Promise<Given> {
  const say = (words: string, step: number): void =>
    actions().setOpening({ state: 'reading', name: file.name, words, step });
  say('Looking at it', 0);
  const onKnown = (label: string, limit: number): void =>
    say(`Reading it as ${label}, for ${limit / 1000} seconds at most`, 1);
  return readGivenFile(file, ({ label, timeLimit }) => onKnown(label, timeLimit ?? TIME_LIMIT), signal);
}

function isJson(name: string): boolean {
  return /\.json$/i.test(name);
}

function ask(wanted: Wanted, formats: readonly FormatId[]): void {
  waiting = wanted;
  const name = wanted.files[0]?.name ?? '';
  actions().setOpening({ state: 'asking', name, formats: formats.map(labelled) });
}

function labelled(id: FormatId): { readonly id: string; readonly label: string } {
  return { id, label: formatOf(id)?.label ?? id };
}

function unclear(name: string, formats: readonly FormatId[]): Refused {
  const labels = formats.map((id) => labelled(id).label).join(' or ');
  const message = `It could be ${labels}, and nothing in it tells which. Open it by itself to say so.`;
  return { name, faults: [{ pointer: '', found: '', message }], count: 1 };
}

interface Arrival {
  readonly asked: ViewSettings;
  readonly screen: Screen;
  readonly signal: AbortSignal;
}

/** Makes the first ready, then keeps all of them, then shows it: until then everything can be given up. */
async function arrive(
  read: readonly { readonly file: GivenFile; readonly given: ReadFile }[],
  { asked, screen, signal }: Arrival,
): Promise<void> {
  const [first] = read;
  if (first === undefined) return;
  const { claims } = first.given.facts;
  const say = (words: string, step: number): void =>
    actions().setOpening({ state: 'reading', name: first.file.name, words, step });
  say(`Putting ${counted(claims, 'claim')} together`, 2);
  const ready = await makeReady(first.given.map, UNKEPT, first.given.report, signal);
  say('Keeping it in this browser', 3);
  const [entry] = await Promise.all(read.map(({ file, given }) => keep(file, given)));
  signal.throwIfAborted();
  const isKept = entry !== undefined && !(entry instanceof Error);
  const key = asked.map ?? (isKept ? entry.key : UNKEPT);
  const view = { ...asked, map: key };
  if (asked.map === null) {
    window.history.pushState(null, '', `${window.location.pathname}${writeAddress(view)}`);
  }
  const named = isKept ? withName(ready, { entry }) : ready;
  await screen.show({ ...named, open: { ...named.open, key } }, view, signal);
  actions().setArrival(arrivalWords(read.length, first.file.name, first.given, entry));
}

async function makeReady(file: Blob, key: string, report: Report, signal: AbortSignal): Promise<Ready> {
  const reading = await readMapFile(await file.arrayBuffer(), new Map(), undefined, signal);
  signal.throwIfAborted();
  if (!reading.ok) throw new Error('What was kept of this map cannot be read any more. Open its file again.');
  const map: ArgumentMap = reading.value;
  return { open: { key, map, positions: null, report }, bytes: file.size };
}

/** The entry that it has in the library; an error with a sentence where the browser keeps nothing. */
async function keep(file: GivenFile, given: ReadFile): Promise<KeptMap['entry'] | Error> {
  const { map, report, facts, format, digest } = given;
  const files = { map, original: file.bytes, report: JSON.stringify(report) };
  try {
    return await keepMap({ ...facts, format, digest, file: file.name, files }, Date.now());
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function arrivalWords(
  files: number,
  name: string,
  { format, facts, report }: ReadFile,
  entry: KeptMap['entry'] | Error | undefined,
): string {
  const what = name === '' ? 'The pasted text' : `“${name}”`;
  const sum = (part: 'approximated' | 'leftOut'): number =>
    report.kinds.reduce((total, kind) => total + kind[part], 0);
  const [near, out] = [sum('approximated'), sum('leftOut')];
  return [
    `${what} is read as ${labelled(format).label}: ${counted(facts.claims, 'claim')}, ${counted(facts.relations, 'relation')}.`,
    near > 0 ? `${counted(near, 'thing')} in it ${near === 1 ? 'is' : 'are'} approximated.` : '',
    out > 0 ? `${counted(out, 'thing')} ${out === 1 ? 'is' : 'are'} left out.` : '',
    entry instanceof Error
      ? `It is here for as long as this page is open: ${entry.message}`
      : 'It is kept in this browser, under Debates.',
    files > 1
      ? `${counted(files - 1, 'other map')} came with it and ${files === 2 ? 'is' : 'are'} kept there.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
