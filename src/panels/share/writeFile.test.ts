import { describe, expect, it, vi } from 'vitest';
import type { Writer } from '@/formats/writer';
import { EXAMPLE } from '@/store/testing/openStore';
import { writeFile } from './writeFile';

const write = vi.fn<Awaited<ReturnType<Writer['load']>>>(() => ({ text: 'written', losses: [] }));
const writer: Writer = {
  id: 'fake',
  label: 'Fake',
  use: 'a test',
  endings: ['.fake'],
  mediaType: 'text/plain',
  load: async () => write,
};
const draw = async () => '<svg/>';

describe('the open map as a file', () => {
  it('has a picture only in a format that shows the map', async () => {
    expect(await writeFile(writer, EXAMPLE, draw)).toEqual({ text: 'written', losses: [] });
    expect(write).toHaveBeenLastCalledWith(EXAMPLE.map, { texts: EXAMPLE.texts });
    await writeFile({ ...writer, drawsMap: true }, EXAMPLE, draw);
    expect(write).toHaveBeenLastCalledWith(EXAMPLE.map, { texts: EXAMPLE.texts, svg: '<svg/>' });
  });

  it('is written without its picture where that cannot be drawn', async () => {
    const fail = async () => Promise.reject(new Error('no canvas'));
    await writeFile({ ...writer, drawsMap: true }, EXAMPLE, fail);
    expect(write).toHaveBeenLastCalledWith(EXAMPLE.map, { texts: EXAMPLE.texts });
  });

  it('says which texts are missing in it', async () => {
    const map = { ...EXAMPLE.map, sources: [{ id: 'book', title: 'A book', text: 'book.txt' }] };
    const { losses } = await writeFile(writer, { ...EXAMPLE, map }, draw);
    expect(losses).toEqual([expect.objectContaining({ effect: 'left out', kind: 'source text', count: 1 })]);
    const there = { ...EXAMPLE, map, texts: new Map([['book', 'words']]) };
    expect((await writeFile(writer, there, draw)).losses).toEqual([]);
  });

  it('rejects with a sentence where the code does not come, or the format cannot be written', async () => {
    const load = async () => Promise.reject(new Error('offline'));
    await expect(writeFile({ ...writer, load }, EXAMPLE, draw)).rejects.toThrow(/Check your connection/);
    write.mockImplementationOnce(() => {
      throw new RangeError('too long');
    });
    await expect(writeFile(writer, EXAMPLE, draw)).rejects.toThrow(/could not save the map as Fake/);
  });
});
