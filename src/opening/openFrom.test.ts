import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '@/domain/schema';
import { changeKept, readKept, readLibrary } from '@/storage/library';
import type { ImportStep } from '@/store/state';
import { FakeWorker } from '@/ui/testing/fakeWorker';
import { UNKEPT } from '@/view/mapName';
import type { Opened, Source } from './opened';
import { openFrom } from './openFrom';
import { entryOf, type FakePage, fileOf, LONG, SHIPPED, stubPage, TEA, UNCLEAR } from './testing/fakePage';
import { ReadingWorker, type WorkerConduct } from './testing/readingWorker';

let page: FakePage;
let steps: ImportStep[] = [];
beforeEach(() => {
  page = stubPage();
  steps = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = (source: Source, signal = new AbortController().signal): Promise<Opened> =>
  openFrom(source, { signal, onProgress: (step) => steps.push(step) });
const files = (...list: readonly File[]): Source => ({ type: 'files', files: list });
const tea = (): Source => files(fileOf('tea.txt', TEA));

type State<S extends Opened['state']> = Extract<Opened, { state: S }>;
/** Opens it to that end, or fails with what came instead. */
async function openTo<S extends Opened['state']>(state: S, source: Source): Promise<State<S>> {
  const outcome = await open(source);
  const isIt = (one: Opened): one is State<S> => one.state === state;
  if (isIt(outcome)) return outcome;
  throw new Error(JSON.stringify(outcome));
}
const messagesOf = ({ files: refused }: State<'refused'>): readonly string[] =>
  refused.flatMap(({ faults }) => faults.map(({ message }) => message));

/** Opens it, and gives it up when it has come to that step. */
async function openUntil(step: number, source: Source): Promise<unknown> {
  const work = new AbortController();
  const onProgress = (now: ImportStep): void => {
    if (now.step === step) work.abort();
  };
  return openFrom(source, { signal: work.signal, onProgress }).catch((error: unknown) => error);
}
const ABORTED = expect.objectContaining({ name: 'AbortError' });

describe('a shipped map', () => {
  const entry = entryOf('moscow-2016', SHIPPED.map, ['article.txt']);
  beforeEach(() => {
    page.files.set('/maps/moscow-2016/map.json', SHIPPED.map);
    page.files.set('/maps/moscow-2016/article.txt', SHIPPED.article);
    page.files.set('/maps/moscow-2016/positions.json', '{"landscape": 1}');
  });

  it('opens with its texts and positions, and is no import', async () => {
    const { open: shown, ...rest } = await openTo('open', { type: 'shipped', entry });
    expect(shown).toMatchObject({ key: 'moscow-2016', positions: { landscape: 1 }, report: null });
    expect([...shown.texts.values()]).toEqual([SHIPPED.article]);
    expect(rest).toMatchObject({ notices: [], importResult: null, refused: [] });
    expect(FakeWorker.started).toEqual([]);
  });

  it('opens without a text that does not come, and says so', async () => {
    page.files.delete('/maps/moscow-2016/article.txt');
    const { open: shown, notices } = await openTo('open', { type: 'shipped', entry });
    expect(shown.texts.size).toBe(0);
    expect(notices).toEqual([
      expect.stringContaining('could not be loaded, so its quotes are shown without it'),
    ]);
  });

  it('is refused with every fault, its place and what should stand there', async () => {
    page.files.set('/maps/moscow-2016/map.json', SHIPPED.map.replace('"kind": "support"', '"kind": "agree"'));
    const refused = await openTo('refused', { type: 'shipped', entry });
    expect(refused.sentence).toContain('does not follow the format');
    expect(refused.files).toMatchObject([{ count: 1, faults: [{ found: '"agree"' }] }]);
    expect(refused.files[0]?.faults[0]).toMatchObject({ line: expect.any(Number) });
  });

  it('is refused in a sentence where it does not come', async () => {
    page.files.clear();
    const { sentence, files: none } = await openTo('refused', { type: 'shipped', entry });
    expect(sentence).toContain('could not be loaded');
    expect(none).toEqual([]);
  });

  it('that is long is read by one worker, which starts while the file is on its way', async () => {
    let arrive: (text: string) => void = () => undefined;
    page.files.set('/maps/long/map.json', new Promise((resolve) => (arrive = resolve)));
    const opening = openTo('open', { type: 'shipped', entry: entryOf('long', LONG) });
    expect(FakeWorker.started).toMatchObject([{ received: [], terminated: 0 }]);
    arrive(LONG);
    expect((await opening).open.map).toEqual(JSON.parse(LONG));
    expect(FakeWorker.started).toMatchObject([{ received: [{ kind: 'map' }], terminated: 1 }]);
  });

  it('that does not come lets go of the worker that was started for it', async () => {
    await openTo('refused', { type: 'shipped', entry: entryOf('long', LONG) });
    expect(FakeWorker.started).toMatchObject([{ received: [], terminated: 1 }]);
  });

  it('is given up while it is on its way', async () => {
    page.files.set('/maps/moscow-2016/map.json', new Promise(() => undefined));
    const work = new AbortController();
    const opening = open({ type: 'shipped', entry }, work.signal);
    work.abort();
    await expect(opening).rejects.toEqual(ABORTED);
    await expect(open({ type: 'shipped', entry }, work.signal)).rejects.toEqual(ABORTED);
  });
});

describe('a file', () => {
  it('opens as a map, is told of, and is kept: read once, by one worker', async () => {
    const { open: shown, importResult, refused, notices } = await openTo('open', tea());
    expect(shown.key).toBe('my.should-tea-be-free-at-work');
    expect(shown.map.claims.length).toBe(16);
    expect(shown.report).toEqual(shown.map.origin);
    expect(importResult).toMatch(
      /^“tea.txt” was read as Kialo export: 16 claims, 15 relations\. .*It is saved in this browser, under Debates\.$/,
    );
    expect([refused, notices]).toEqual([[], []]);
    expect(FakeWorker.started).toMatchObject([{ terminated: 1 }]);
    expect(FakeWorker.last.received.length).toBe(1);
    expect(steps.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
    const kept = await readKept(shown.key);
    expect(kept?.entry).toMatchObject({ name: 'Should tea be free at work?', claims: 16, file: 'tea.txt' });
    expect(await kept?.files.original.text()).toBe(TEA);
    expect(JSON.parse((await kept?.files.map.text()) ?? '')).toEqual(shown.map);
  });

  it('may be pasted text', async () => {
    const { importResult } = await openTo('open', { type: 'text', text: TEA });
    expect(importResult).toContain('The pasted text was read as Kialo export');
  });

  it('is refused with its faults', async () => {
    const text = SHIPPED.map.replace('"kind": "support"', '"kind": "agree"');
    const refused = await openTo('refused', files(fileOf('x.json', text)));
    expect(refused.files).toMatchObject([{ name: 'x.json', count: 1, faults: [{ found: '"agree"' }] }]);
    expect(await readLibrary()).toEqual([]);
  });

  it('is refused by its size alone', async () => {
    const refused = await openTo('refused', files(new File([new Uint8Array(LIMITS.fileBytes + 1)], 'x')));
    expect(messagesOf(refused)).toEqual([expect.stringContaining('larger than 64 MiB')]);
    expect(FakeWorker.started).toEqual([]);
  });

  it('is asked about where nothing tells its format, and then read as what is answered', async () => {
    const source: Source = { type: 'files', files: [fileOf('x.json', UNCLEAR)] };
    const asked = await openTo('unclear', source);
    expect(asked.formats).toEqual([
      { id: 'aif', label: 'AIF' },
      { id: 'sadface', label: 'SADFace' },
    ]);
    expect((await open({ ...source, format: 'sadface' })).state).not.toBe('unclear');
    expect(FakeWorker.last.received).toMatchObject([{ format: 'sadface' }]);
    // What is no format is no answer.
    expect((await open({ ...source, format: 'prose' })).state).toBe('unclear');
  });

  it('goes on under the name that the reader has given it', async () => {
    const { open: first } = await openTo('open', tea());
    await changeKept(first.key, { name: 'Tea', isRenamed: true });
    const { open: again } = await openTo('open', tea());
    expect(again).toMatchObject({ key: first.key, map: { title: 'Tea', question: 'Tea' } });
    expect(await readLibrary()).toHaveLength(1);
  });

  it('that is long comes in pieces and is whole again', async () => {
    const { open: shown, bytes } = await openTo('open', files(fileOf('long.json', LONG)));
    expect(shown.map).toEqual(JSON.parse(LONG));
    expect(bytes).toBeGreaterThan(LONG.length);
  });
});

describe('several files', () => {
  it('are read one by one: the first is shown, all are kept, and what is no map is refused', async () => {
    const list = [fileOf('tea.txt', TEA), fileOf('broken.json', '{"version": 1,'), fileOf('map.json', LONG)];
    const { open: shown, importResult, refused } = await openTo('open', files(...list));
    expect(shown.map.id).toBe('long');
    expect(importResult).toContain('1 other map came with it and is kept there.');
    expect(refused.map(({ name }) => name)).toEqual(['broken.json']);
    expect((await readLibrary()).length).toBe(2);
    // Of what is only kept, no piece is sent.
    const asked = FakeWorker.started.map(({ received }) => received[0]);
    expect(asked).toMatchObject([{ isShown: true }, { isShown: true }, { isShown: false }]);
  });

  it('are not asked about', async () => {
    const list = [fileOf('a.json', UNCLEAR), fileOf('b.json', UNCLEAR)];
    const refused = await openTo('refused', files(...list));
    expect(messagesOf(refused)).toEqual(
      [0, 1].map(() => expect.stringContaining('It could be AIF or SADFace')),
    );
  });

  it('may be a map and the texts of its sources', async () => {
    const list = [fileOf('article.txt', SHIPPED.article), fileOf('map.json', SHIPPED.map)];
    const { open: shown, notices, refused } = await openTo('open', files(...list));
    expect([...shown.texts.values()]).toEqual([SHIPPED.article]);
    expect([notices, refused]).toEqual([[], []]);
    expect(FakeWorker.started.length).toBe(1);
  });
});

describe('a worker that does not read', () => {
  it.each<[WorkerConduct, string]>([
    ['cannot start', 'could not be loaded or started'],
    ['error', 'could not be loaded or started'],
    ['messageerror', 'could not be loaded or started'],
    [[{ kind: 'failed', what: 'code' }], 'could not be loaded or started'],
    [[{ kind: 'failed', what: 'bytes' }], 'could not read this file'],
    [[{ kind: 'failed', what: 'reader' }], 'more memory than the browser allows'],
  ])('refuses the file in a sentence: %j', async (conduct, words) => {
    ReadingWorker.conduct = conduct;
    expect(messagesOf(await openTo('refused', tea()))).toEqual([expect.stringContaining(words)]);
    for (const worker of FakeWorker.started) expect(worker.terminated).toBe(1);
  });

  it.each<[string, WorkerConduct, number, string]>([
    ['any format', [], 60_000, 'Reading the file as a text took longer than the limit of 60 s'],
    [
      'its format',
      [{ kind: 'format', label: 'Argdown', timeLimit: 20_000 }],
      20_000,
      'as Argdown took longer',
    ],
  ])('is ended at the time limit of %s', async (_, conduct, limit, words) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    ReadingWorker.conduct = conduct;
    const opening = openTo('refused', tea());
    await vi.waitFor(() => expect(FakeWorker.last.received.length).toBe(1));
    vi.advanceTimersByTime(limit);
    expect(messagesOf(await opening)).toEqual([expect.stringContaining(words)]);
    expect(FakeWorker.last.terminated).toBe(1);
  });
});

describe('a file that is given up', () => {
  it.each([
    [0, 'recognised', 0],
    [1, 'read', 0],
    [2, 'put together', 0],
    [3, 'stored', 1],
  ])('at step %i, while it is %s, opens nothing', async (step, _, kept) => {
    expect(await openUntil(step, tea())).toEqual(ABORTED);
    for (const worker of FakeWorker.started) expect(worker.terminated).toBe(1);
    expect(await readLibrary()).toHaveLength(kept);
  });
});

describe('storage', () => {
  const notKept = (outcome: State<'open'>, words: string): void => {
    expect(outcome.open.key.startsWith(UNKEPT)).toBe(true);
    expect(outcome.open.map.claims.length).toBe(16);
    expect(outcome.importResult).toContain('It is here only while this page is open');
    expect(outcome.importResult).toContain(words);
  };

  it('that is full keeps no map from being shown', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    notKept(await openTo('open', tea()), 'no room left');
    const two = files(fileOf('a.txt', TEA), fileOf('b.txt', `${TEA}\n`));
    expect((await openTo('open', two)).importResult).toContain('1 other map came with it and is not kept.');
  });

  it('that is absent keeps no map from being shown', async () => {
    vi.stubGlobal('indexedDB', undefined);
    notKept(await openTo('open', tea()), 'does not let the page save anything');
    const { sentence } = await openTo('refused', { type: 'library', key: 'my.tea', name: 'Tea' });
    expect(sentence).toContain('does not let the page save anything');
  });
});

describe('a map of the library', () => {
  const library = (key: string): Source => ({ type: 'library', key, name: 'Tea' });

  it('opens as it was kept, under the name that the reader has given it', async () => {
    const { open: first } = await openTo('open', tea());
    await changeKept(first.key, { name: 'Tea', isRenamed: true, read: 7 });
    const { open: again, importResult } = await openTo('open', library(first.key));
    expect(again).toMatchObject({ key: first.key, map: { title: 'Tea' }, report: first.report });
    expect(importResult).toBeNull();
    expect((await readLibrary())[0]?.read).toBeGreaterThan(7);
    expect(steps.at(-1)).toEqual({ name: 'Tea', words: 'Loading it from the library', step: 0 });
  });

  it('that is not there, or can no longer be read, is refused in a sentence', async () => {
    expect((await openTo('refused', library('my.gone'))).sentence).toContain('not in this browser');
    const { open: first } = await openTo('open', tea());
    const change = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('standpoint');
      request.addEventListener('success', () => resolve(request.result));
    });
    const changed = { key: first.key, map: new Blob(['{']), original: new Blob([]), report: '{}' };
    change.transaction('files', 'readwrite').objectStore('files').put(changed);
    change.close();
    expect((await openTo('refused', library(first.key))).sentence).toContain('can no longer be read');
  });

  it('is given up while it is fetched', async () => {
    expect(await openUntil(0, library('my.tea'))).toEqual(ABORTED);
  });
});

describe('a link to a file', () => {
  const link = (path = 'debates/tea.txt'): Source => ({ type: 'link', path });

  it('opens it under the address that names it', async () => {
    page.files.set('/debates/tea.txt', TEA);
    const { open: shown, importResult } = await openTo('open', link());
    expect(shown.key).toBe('file:debates/tea.txt');
    expect(importResult).toContain('“tea.txt” was read as Kialo export');
    expect(steps[0]).toEqual({ name: 'debates/tea.txt', words: 'Loading it', step: 0 });
  });

  it.each(['https://example.org/tea.txt', '//example.org/tea.txt', 'javascript:alert(1)'])(
    'to another site is refused, and nothing is asked of it: %s',
    async (path) => {
      expect((await openTo('refused', link(path))).sentence).toContain('on another site');
      expect(steps).toEqual([]);
    },
  );

  it('to a file that is not there, or does not come, is refused in a sentence', async () => {
    expect((await openTo('refused', link())).sentence).toContain('could not be loaded');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect((await openTo('refused', link())).sentence).toContain('could not be loaded');
  });

  it('to what is no map is refused with its faults, and to what is unclear asked about', async () => {
    page.files.set('/debates/tea.txt', '{"version": 1,');
    const refused = await openTo('refused', link());
    expect(refused.sentence).toBe('The file in this link cannot be read.');
    expect(refused.files[0]?.count).toBeGreaterThan(0);
    page.files.set('/debates/tea.txt', UNCLEAR);
    expect((await openTo('unclear', link())).name).toBe('tea.txt');
  });

  it('is given up while it is fetched', async () => {
    page.files.set('/debates/tea.txt', new Promise(() => undefined));
    expect(await openUntil(0, link())).toEqual(ABORTED);
  });
});

it('says so where the code that opens files does not come', async () => {
  vi.resetModules();
  vi.doMock('./openImported', () => {
    throw new Error('offline');
  });
  const fresh = await import('./openFrom');
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  expect(await fresh.openFrom(tea(), options)).toEqual({
    state: 'refused',
    sentence: expect.stringContaining('Part of this page could not be loaded'),
    files: [],
  });
  vi.doUnmock('./openImported');
  vi.resetModules();
});
