/** Puts what was read of the reader's files into the library, and the first of it on the screen. */
import { counted } from '@/domain/counted';
import type { Report } from '@/domain/schema';
import type { FormatId } from '@/formats/format';
import { formatOf } from '@/formats/readers';
import { keepMap, type LibraryEntry } from '@/storage/library';
import type { OpenMap } from '@/store/documentSlice';
import { getState } from '@/store/store';
import { UNKEPT } from '@/view/mapName';
import type { ViewSettings } from '@/view/settings';
import { readMapFile } from './readClient';
import type { Given, GivenFile } from './readImport';

/** A file that became a map. */
export type ReadFile = Extract<Given, { state: 'read' }>;

/** A map that is read, checked, and about to be shown. */
export interface Ready {
  readonly open: Omit<OpenMap, 'texts'>;
  /** Of its file. */
  readonly bytes: number;
}

/** What the page does with a map of the reader's. */
export interface Screen {
  /** Ends when the address leads to another map. */
  readonly navigation: () => AbortSignal;
  /**
   * Puts a map in the place of the one before. Rejects when `signal` ends it first.
   * @param isStep whether it is a new step of the browser's history
   */
  readonly show: (ready: Ready, asked: ViewSettings, signal: AbortSignal, isStep: boolean) => Promise<void>;
}

interface Arrival {
  readonly asked: ViewSettings;
  readonly screen: Screen;
  readonly signal: AbortSignal;
}

/** Maps that this browser did not keep have addresses of their own, which find nothing later. */
let unkept = 0;

/**
 * Makes the first ready, keeps all of them, then shows it.
 * @returns whether there was one
 */
export async function arrive(
  read: readonly { readonly file: GivenFile; readonly given: ReadFile }[],
  { asked, screen, signal }: Arrival,
): Promise<boolean> {
  const [first] = read;
  if (first === undefined) return false;
  const say = (words: string, step: number): void =>
    getState().setOpening({ state: 'reading', name: first.file.name, words, step });
  say(`Putting ${counted(first.given.facts.claims, 'claim')} together`, 2);
  const ready = await makeReady(first.given.map, UNKEPT, first.given.report, signal);
  say('Keeping it in this browser', 3);
  const kept = await Promise.all(read.map(({ file, given }) => keep(file, given)));
  signal.throwIfAborted();
  const [entry, ...others] = kept;
  const isKept = entry !== undefined && !(entry instanceof Error);
  const key = asked.map ?? (isKept ? entry.key : `${UNKEPT}${(unkept += 1)}`);
  const named = isKept ? withName(ready, entry) : ready;
  const open = { ...named.open, key };
  await screen.show({ ...named, open }, { ...asked, map: key }, signal, asked.map === null);
  getState().setArrival(arrivalWords(first.file.name, first.given, entry, others));
  return true;
}

/** Reads what our own worker has written, or the library has kept. */
export async function makeReady(
  file: Blob,
  key: string,
  report: Report,
  signal: AbortSignal,
): Promise<Ready> {
  const reading = await readMapFile(file, new Map(), undefined, signal);
  signal.throwIfAborted();
  if (!reading.ok) throw new Error('What was kept of this map cannot be read any more. Open its file again.');
  return { open: { key, map: reading.value, positions: null, report }, bytes: file.size };
}

/** The map under the name that the reader has given it. */
export function withName(ready: Ready, { isRenamed, name }: LibraryEntry): Ready {
  const { map } = ready.open;
  if (!isRenamed) return ready;
  // A format without a question has the title in its place.
  const question = map.question === map.title ? name : map.question;
  return { ...ready, open: { ...ready.open, map: { ...map, title: name, question } } };
}

/** What a format is called in a sentence. */
export function formatWords(id: FormatId): string {
  return formatOf(id)?.label ?? id;
}

/** The entry that it has in the library; an error with a sentence where the browser does not keep it. */
async function keep(file: GivenFile, given: ReadFile): Promise<LibraryEntry | Error> {
  const { map, report, facts, format, digest } = given;
  const { steps: _, ...listed } = facts;
  const files = { map, original: file.bytes, report: JSON.stringify(report) };
  try {
    return await keepMap({ ...listed, format, digest, file: file.name, files }, Date.now());
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function arrivalWords(
  name: string,
  { format, facts, report }: ReadFile,
  entry: LibraryEntry | Error | undefined,
  others: readonly (LibraryEntry | Error)[],
): string {
  const what = name === '' ? 'The pasted text' : `“${name}”`;
  const inner = facts.steps > 0 ? `, and ${counted(facts.steps, 'inner step')} of arguments` : '';
  const sum = (part: 'approximated' | 'leftOut'): number =>
    report.kinds.reduce((total, kind) => total + kind[part], 0);
  const [near, out] = [sum('approximated'), sum('leftOut')];
  return [
    `${what} is read as ${formatWords(format)}: ${counted(facts.claims, 'claim')}, ${counted(facts.relations, 'relation')}${inner}.`,
    near > 0 ? `${counted(near, 'thing')} in it ${near === 1 ? 'is' : 'are'} approximated.` : '',
    out > 0 ? `${counted(out, 'thing')} ${out === 1 ? 'is' : 'are'} left out.` : '',
    entry instanceof Error
      ? `It is here for as long as this page is open: ${entry.message}`
      : 'It is kept in this browser, under Debates.',
    othersWords(others),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function othersWords(others: readonly (LibraryEntry | Error)[]): string {
  const lost = others.filter((other) => other instanceof Error).length;
  const kept = others.length - lost;
  const words = (count: number, end: string): string =>
    count === 0
      ? ''
      : `${counted(count, 'other map')} came with it and ${count === 1 ? 'is' : 'are'} ${end}.`;
  return [words(kept, 'kept there'), words(lost, 'not kept')].filter((part) => part !== '').join(' ');
}
