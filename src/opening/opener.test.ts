import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '@/storage/library';
import type { Opening } from '@/store/state';
import { selectDialog } from '@/store/selectors/overlays';
import { createAppStore } from '@/store/store';
import { FakeWorker } from '@/ui/testing/fakeWorker';
import { LINKED } from '@/view/mapName';
import { FIRST_VIEW, type ViewSettings } from '@/view/settings';
import type { ImportSource } from './opened';
import { createOpener, type PageOpener } from './opener';
import { entryOf, type FakePage, fileOf, LONG, SHIPPED, stubPage, TEA, UNCLEAR } from './testing/fakePage';
import { ReadingWorker } from './testing/readingWorker';

const MAPS = [entryOf('moscow-2016', SHIPPED.map, ['article.txt']), entryOf('long', LONG)];
const HANGS: never[] = [];
const never = new Promise<string>(() => undefined);

let page: FakePage;
let store = createAppStore();
let opener: PageOpener;
/** Is called when a map is about to be shown, and when a shipped one is asked for. */
let onExpected: () => void;
const expected: number[] = [];

beforeEach(() => {
  page = stubPage();
  page.files.set('/maps/moscow-2016/map.json', SHIPPED.map);
  page.files.set('/maps/moscow-2016/article.txt', SHIPPED.article);
  page.files.set('/maps/long/map.json', LONG);
  store = createAppStore();
  expected.length = 0;
  onExpected = () => undefined;
  const expectClaims = (count: number): void => {
    expected.push(count);
    onExpected();
  };
  opener = createOpener({ store, maps: MAPS, expectClaims });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const address = (map: string | null, more: Partial<ViewSettings> = {}): ViewSettings => ({
  ...FIRST_VIEW,
  ...more,
  map,
});
const tea = (name = 'tea.txt', text = TEA): ImportSource => ({ type: 'files', files: [fileOf(name, text)] });
const TEA_KEY = 'my.should-tea-be-free-at-work';
/** What addresses call the map on the screen, or what stands there instead. */
const shown = (): string => {
  const { document: now } = store.getState();
  if (now.status === 'open') return now.open.key;
  return now.status === 'failed' ? now.sentence : now.status;
};
const opening = (): Opening | null => store.getState().opening;
/** Does it once, as soon as the store is so. */
function when(isSo: () => boolean, act: () => void): void {
  const stop = store.subscribe(() => {
    if (!isSo()) return;
    stop();
    act();
  });
}

describe('an address', () => {
  it('without a map shows the first that ships, and tells of it early', async () => {
    await opener.navigate(address(null));
    expect(shown()).toBe('moscow-2016');
    expect(expected[0]).toBe(MAPS[0]?.claims);
    expect([page.pushed, opening()]).toEqual([[], null]);
  });

  it('shows what it asks for of a map, and tells what is not there', async () => {
    await opener.navigate(address('moscow-2016', { selection: { type: 'claim', id: 'nobody' } }));
    const { view, notices } = store.getState();
    expect([view.map, view.selection]).toEqual(['moscow-2016', null]);
    expect(notices).toEqual([expect.stringContaining('nobody')]);
  });

  it('shows a long map after it has been made ready', async () => {
    await opener.navigate(address('long'));
    expect(shown()).toBe('long');
  });

  it.each([
    [MAPS, 'other', 'This link names a map, “other”, that this site does not have.'],
    [[], null, 'has no maps'],
    [MAPS, 'my.gone', 'not in this browser'],
    [MAPS, `${LINKED}gone.txt`, 'could not be loaded'],
  ])('that leads to no map is told of where the map would be: %#', async (maps, map, words) => {
    opener = createOpener({ store, maps, expectClaims: () => undefined });
    await opener.navigate(address(map));
    expect(shown()).toContain(words);
    expect(opening()).toBeNull();
  });

  it('of a map with faults shows them', async () => {
    page.files.set('/maps/moscow-2016/map.json', '{"version": 1,');
    await opener.navigate(address(null));
    expect(store.getState().document).toMatchObject({ status: 'failed', count: 1, faults: [{ line: 1 }] });
  });

  it('of the library or a link keeps its name, and what it asks for', async () => {
    page.files.set('/debates/tea.txt', TEA);
    await opener.navigate(address(`${LINKED}debates/tea.txt`, { lens: 'outline' }));
    expect(store.getState().view).toMatchObject({ map: `${LINKED}debates/tea.txt`, lens: 'outline' });
    expect(store.getState().importResult).toContain('was read as Kialo export');
    await opener.navigate(address(TEA_KEY));
    expect(shown()).toBe(TEA_KEY);
    expect([page.pushed, store.getState().importResult, opening()]).toEqual([[], null, null]);
  });

  it('that comes later overtakes the one before, whichever is there first', async () => {
    let arrive: (text: string) => void = () => undefined;
    page.files.set('/maps/moscow-2016/map.json', new Promise((resolve) => (arrive = resolve)));
    const first = opener.navigate(address(null));
    await opener.navigate(address('long'));
    arrive(SHIPPED.map);
    await first;
    expect(shown()).toBe('long');
  });

  it('ends what the reader is having opened', async () => {
    ReadingWorker.conduct = HANGS;
    const importing = opener.open(tea());
    await vi.waitFor(() => expect(FakeWorker.started.length).toBe(1));
    await opener.navigate(address(null));
    await importing;
    expect(FakeWorker.started[0]?.terminated).toBe(1);
    expect([shown(), opening()]).toEqual(['moscow-2016', null]);
  });

  it('tells of quotes that do not stand in their texts', async () => {
    page.files.set('/maps/moscow-2016/article.txt', 'Another text.');
    await opener.navigate(address(null));
    await vi.waitFor(
      () => expect(store.getState().mapNotices).toEqual([expect.stringContaining('quotes')]),
      20_000,
    );
  });
});

describe('what the reader brings', () => {
  beforeEach(() => opener.navigate(address(null)));

  it('is shown in a new step of the history, and its dialog is closed', async () => {
    store.getState().openDialog('library');
    const progress: number[] = [];
    store.subscribe(({ opening: now }) => {
      if (now?.state === 'reading') progress.push(now.step);
    });
    const done = opener.open(tea());
    expect(selectDialog(store.getState())).toBeNull();
    await done;
    expect(shown()).toBe(TEA_KEY);
    expect(page.pushed).toEqual([`/?map=${TEA_KEY}`]);
    expect(new Set(progress)).toEqual(new Set([0, 1, 2, 3]));
    expect(opening()).toBeNull();
    expect(store.getState().importResult).toContain('was read as Kialo export');
  });

  it('that is long is shown after the map before it has left', async () => {
    const states = new Set<string>();
    store.subscribe(() => states.add(shown()));
    await opener.open(tea('long.json', LONG));
    expect([...states].slice(-2)).toEqual(['loading', 'my.long']);
  });

  it('and cannot be read is told of over the map before it', async () => {
    await opener.open(tea('x.json', '{"version": 1,'));
    expect(opening()).toMatchObject({ state: 'refused', hasOpened: false, files: [{ name: 'x.json' }] });
    await opener.open({ type: 'library', key: 'my.gone', name: 'Gone' });
    const message = expect.stringContaining('not in this browser');
    expect(opening()).toMatchObject({ state: 'refused', files: [{ name: 'Gone', faults: [{ message }] }] });
    expect([shown(), page.pushed]).toEqual(['moscow-2016', []]);
  });

  it('may be a map and a file that cannot be read', async () => {
    await opener.open({ type: 'files', files: [fileOf('tea.txt', TEA), fileOf('x.json', '{')] });
    expect(opening()).toMatchObject({ state: 'refused', hasOpened: true, files: [{ name: 'x.json' }] });
    expect(shown()).toBe(TEA_KEY);
  });

  it('is asked about, and read as the reader answers', async () => {
    await opener.open(tea('x.json', UNCLEAR));
    expect(opening()).toMatchObject({ state: 'asking', name: 'x.json', formats: [{ id: 'aif' }, {}] });
    await opener.answer('sadface');
    expect(FakeWorker.last.received).toMatchObject([{ format: 'sadface' }]);
    expect(opening()?.state).not.toBe('asking');
  });

  it('is let go without an answer, and an answer to nothing does nothing', async () => {
    await opener.open(tea('x.json', UNCLEAR));
    opener.cancel();
    expect(opening()).toBeNull();
    await opener.answer('sadface');
    expect([FakeWorker.started.length, shown()]).toEqual([1, 'moscow-2016']);
  });

  it.each([0, 1, 2, 3])('is given up at step %i, and the map before it stays', async (step) => {
    when(
      () => opening()?.state === 'reading' && (opening() as { step: number }).step === step,
      () => opener.cancel(),
    );
    await opener.open(tea());
    expect([shown(), opening(), page.pushed]).toEqual(['moscow-2016', null, []]);
  });

  it.each([
    ['short', TEA],
    ['long', LONG],
  ])('is given up when it is about to be shown: %s', async (_, text) => {
    onExpected = () => opener.cancel();
    await opener.open(tea('x', text));
    expect([shown(), opening(), page.pushed]).toEqual(['moscow-2016', null, []]);
    expect(await readLibrary()).toHaveLength(1);
  });

  it('is overtaken by what the reader brings next', async () => {
    ReadingWorker.conduct = HANGS;
    const first = opener.open(tea('slow.txt'));
    await vi.waitFor(() => expect(FakeWorker.started.length).toBe(1));
    ReadingWorker.conduct = 'reads';
    await Promise.all([opener.open(tea()), first]);
    expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([1, 1]);
    expect([shown(), opening(), page.pushed.length]).toEqual([TEA_KEY, null, 1]);
  });

  it('is overtaken while it is being shown, which the newer does not undo', async () => {
    let second: Promise<void> | undefined;
    when(
      () => shown() === 'loading',
      () => (second = opener.open(tea())),
    );
    await opener.open(tea('long.json', LONG));
    await second;
    expect([shown(), opening(), page.pushed.at(-1)]).toEqual([TEA_KEY, null, `/?map=${TEA_KEY}`]);
  });

  it('gives way to the address while it is being shown', async () => {
    let other: Promise<void> | undefined;
    when(
      () => shown() === 'loading',
      () => (other = opener.navigate(address(null))),
    );
    await opener.open(tea('long.json', LONG));
    await other;
    expect([shown(), page.pushed]).toEqual(['moscow-2016', []]);
  });

  it('is told of in a sentence where showing it fails', async () => {
    onExpected = () => {
      throw new Error('It cannot be drawn.');
    };
    await opener.open(tea());
    const faults = [{ pointer: '', found: '', message: 'It cannot be drawn.' }];
    expect(opening()).toMatchObject({ state: 'refused', files: [{ name: 'tea.txt', faults }] });
  });
});

describe('while the map of the address is on its way', () => {
  it('a file that is refused leaves it to come, and one that is read takes its place', async () => {
    let arrive: (text: string) => void = () => undefined;
    page.files.set('/maps/moscow-2016/map.json', new Promise((resolve) => (arrive = resolve)));
    const first = opener.navigate(address(null));
    await opener.open(tea('x.json', '{"version": 1,'));
    expect(opening()?.state).toBe('refused');
    arrive(SHIPPED.map);
    await first;
    expect(shown()).toBe('moscow-2016');

    page.files.set('/maps/moscow-2016/map.json', never);
    const second = opener.navigate(address(null));
    await opener.open(tea());
    await second;
    expect(shown()).toBe(TEA_KEY);
  });

  it('a link is given up, also for a file, and the page says so', async () => {
    page.files.set('/slow.json', never);
    const link = opener.navigate(address(`${LINKED}slow.json`));
    await vi.waitFor(() => expect(opening()).toMatchObject({ state: 'reading', words: 'Loading it' }));
    opener.cancel();
    await link;
    const given = 'The file in this link was not opened.';
    expect([shown(), opening()]).toEqual([given, null]);

    const again = opener.navigate(address(`${LINKED}slow.json`));
    await opener.open(tea('x.json', '{"version": 1,'));
    await again;
    expect([shown(), opening()?.state]).toEqual([given, 'refused']);
  });

  it('a link to what is unclear is asked about, and answered or given up', async () => {
    page.files.set('/x.json', UNCLEAR);
    await opener.navigate(address(`${LINKED}x.json`));
    expect([shown(), opening()?.state]).toEqual(['loading', 'asking']);
    await opener.answer('sadface');
    expect(shown()).not.toBe('loading');
    await opener.navigate(address(`${LINKED}x.json`));
    opener.cancel();
    expect(shown()).toBe('The file in this link was not opened.');
  });
});
