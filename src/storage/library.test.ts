import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportLibrary } from './exportLibrary';
import {
  changeKept,
  keepMap,
  type LibraryEntry,
  type NewMap,
  putBack,
  readKept,
  readLibrary,
  removeKept,
  watchLibrary,
} from './library';
import { readProgress, writeProgress } from './progress';
import { readSavedViews, withView, writeSavedViews } from './savedViews';
import { stubStorage } from './testing/fakeStorage';

beforeEach(stubStorage);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const newMap = (title: string, more: Partial<NewMap> = {}): NewMap => ({
  title,
  question: `${title}?`,
  claims: 3,
  relations: 2,
  speakers: 1,
  format: 'kialo',
  file: 'tea.txt',
  digest: null,
  files: { map: new Blob(['{"map": 1}']), original: new Blob(['tea']), report: '{}' },
  ...more,
});
const names = async (): Promise<readonly string[]> => (await readLibrary()).map(({ name }) => name);

describe('the library', () => {
  it('lists what it keeps, what was read last first, and gives back its files', async () => {
    const tea = await keepMap(newMap('Tea'), 1);
    await keepMap(newMap('Lamps'), 2);
    expect(await names()).toEqual(['Lamps', 'Tea']);
    await changeKept(tea.key, { read: 3 });
    expect(await names()).toEqual(['Tea', 'Lamps']);
    const kept = await readKept(tea.key);
    expect(kept?.entry).toEqual({ ...tea, read: 3 });
    expect(tea).toMatchObject({ key: 'my.tea', name: 'Tea', isRenamed: false, bytes: 13, claims: 3 });
    expect(await kept?.files.map.text()).toBe('{"map": 1}');
    expect(await readKept('my.other')).toBeUndefined();
  });

  it('gives each map a key of its own, of the words of its title', async () => {
    const keys = async (titles: readonly string[]): Promise<readonly string[]> => {
      const entries: LibraryEntry[] = [];
      // oxlint-disable-next-line no-await-in-loop -- in this order
      for (const title of titles) entries.push(await keepMap(newMap(title), 1));
      return entries.map(({ key }) => key);
    };
    expect(await keys(['Tea', 'tea!', 'TEA', 'Ça va, Zoë?', '茶', 'x '.repeat(80)])).toEqual([
      'my.tea',
      'my.tea-2',
      'my.tea-3',
      'my.c-a-va-zoe',
      'my.map',
      `my.${'x-'.repeat(30).slice(0, -1)}`,
    ]);
  });

  it('keeps one map of the same bytes in the same format, and the name that the reader has given it', async () => {
    const tea = await keepMap(newMap('Tea', { digest: 'aa' }), 1);
    await changeKept(tea.key, { name: 'My tea', isRenamed: true });
    expect(await keepMap(newMap('Other', { digest: 'aa' }), 2)).toMatchObject({
      key: tea.key,
      name: 'My tea',
    });
    await keepMap(newMap('Tea', { digest: 'aa', format: 'argdown' }), 3);
    await keepMap(newMap('Tea', { digest: null }), 4);
    await keepMap(newMap('Tea', { digest: null }), 5);
    expect((await readLibrary()).map(({ key }) => key)).toEqual([
      'my.tea-4',
      'my.tea-3',
      'my.tea-2',
      'my.tea',
    ]);
  });

  it('changes nothing of a map that is gone', async () => {
    await changeKept('my.gone', { name: 'x' });
    expect(await readLibrary()).toEqual([]);
  });

  it('removes a map and takes it back, under another key where its own is taken', async () => {
    const { key } = await keepMap(newMap('Tea'), 1);
    const removed = await removeKept(key);
    if (removed === undefined) throw new Error('nothing was removed');
    expect(await readLibrary()).toEqual([]);
    await putBack(removed);
    expect((await readKept(key))?.entry).toEqual(removed.entry);
    await putBack(removed);
    expect((await readKept('my.tea-2'))?.entry.name).toBe('Tea');
    expect(await removeKept('my.gone')).toBeUndefined();
  });

  it('lets a new map begin without what an earlier one of its key has left', async () => {
    writeProgress('my.tea', ['a']);
    writeSavedViews('my.tea', withView([], 'x', ''));
    await keepMap(newMap('Tea'), 1);
    expect([readProgress('my.tea'), readSavedViews('my.tea').views]).toEqual([[], []]);
  });

  it('tells other tabs of every change, until they no longer listen', async () => {
    let heard = 0;
    const stop = watchLibrary(() => (heard += 1));
    await keepMap(newMap('Tea'), 1);
    await vi.waitFor(() => expect(heard).toBe(1));
    await changeKept('my.tea', { name: 'x' });
    await removeKept('my.tea');
    await vi.waitFor(() => expect(heard).toBe(3));
    stop();
  });

  it('packs all of it into one file, without what an entry has lost', async () => {
    await keepMap(newMap('Tea', { file: 'a/b:c.txt' }), 1);
    await keepMap(newMap('Lamps', { file: '' }), 2);
    const zip = Buffer.from(await (await exportLibrary()).arrayBuffer()).toString('latin1');
    for (const name of ['tea/map.json', 'tea/original/a_b_c.txt', 'lamps/original/pasted.txt'])
      expect(zip).toContain(name);
  });
});

describe('a browser', () => {
  it('without room is told of, and what was kept before stays', async () => {
    await keepMap(newMap('Tea'), 1);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(keepMap(newMap('Lamps'), 2)).rejects.toThrow('no room left');
    put.mockRestore();
    expect(await names()).toEqual(['Tea']);
  });

  it('that keeps nothing is told of, and may do so later', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(readLibrary()).rejects.toThrow('does not let the page save anything');
    open.mockRestore();
    expect(await readLibrary()).toEqual([]);
  });

  it('is left to a newer page in another tab', async () => {
    await keepMap(newMap('Tea'), 1);
    const upgraded = await new Promise<number>((resolve, reject) => {
      const request = indexedDB.open('standpoint', 2);
      request.addEventListener('blocked', () => reject(new Error('it is held')));
      request.addEventListener('success', () => resolve(request.result.version));
    });
    expect(upgraded).toBe(2);
  });
});
