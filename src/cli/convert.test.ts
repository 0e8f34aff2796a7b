import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMap } from '@/domain/readMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { writeMap } from '@/domain/writeMap';
import { run } from './cli';
import { withinTime } from './limited';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standpoint-convert-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function map(...argv: string[]) {
  let [out, err] = ['', ''];
  const code = await run(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: async () => new TextEncoder().encode(GOOD),
  });
  return { code, out, err };
}
const GOOD = writeMap(exampleMap());
const at = (name: string): string => join(folder, name);

describe('convert', () => {
  it('writes a map to a new file, and never over one that is there or is read', async () => {
    writeFileSync(at('in.json'), GOOD);
    expect((await map('convert', at('in.json'), at('out.json'))).code).toBe(0);
    expect(readFileSync(at('out.json'), 'utf8')).toBe(GOOD);
    const again = await map('convert', at('in.json'), at('out.json'));
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('use --force to replace it') });
    expect((await map('convert', at('in.json'), at('out.json'), '--force')).code).toBe(0);
    const self = await map('convert', at('in.json'), at('in.json'), '--force');
    expect(self).toMatchObject({ code: 2, err: expect.stringContaining('it is the file that is read') });
    expect(readdirSync(folder).toSorted()).toEqual(['in.json', 'out.json']);
  });

  it('takes the texts beside a map along', async () => {
    expect((await map('convert', 'data/moscow-2016', at('moscow.json'))).code).toBe(0);
    const reading = readMap(readFileSync(at('moscow.json'), 'utf8'));
    const text = readFileSync('data/moscow-2016/article.txt', 'utf8');
    expect(reading.ok && reading.value.sources[0]?.body).toBe(text);
  });

  it('reads standard input and writes to standard output, the map alone', async () => {
    expect(await map('convert', '-', '-', '--to', 'standpoint')).toEqual({ code: 0, out: GOOD, err: '' });
    expect((await map('convert', '-', '-')).code).toBe(2);
    expect((await map('convert', '-', '-', '--to', 'nothing')).code).toBe(2);
  });

  it('draws a picture with every gist', async () => {
    const { code, out } = await map('convert', '-', at('map.svg'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, format: { from: 'standpoint', to: 'svg' } });
    const svg = readFileSync(at('map.svg'), 'utf8').replaceAll(/<\/tspan><tspan [^>]*>/g, ' ');
    for (const { gist } of exampleMap().claims) expect(svg).toContain(gist);
  });

  it('converts the files of a folder, one line of progress each, and tells the faults', async () => {
    writeFileSync(at('a.json'), GOOD);
    writeFileSync(at('b.json'), '[]');
    const { code, err } = await map('convert', folder, at('out'), '--to', 'svg');
    expect(code).toBe(1);
    expect(err).toContain(`[1/2] ${at('a.json')}\n`);
    expect(err).toContain(`${at('b.json')}:1:1 (file) The file holds an empty list`);
    expect(readdirSync(at('out'))).toEqual(['a.svg']);
  });
});

it('ends what takes too long, and gives what does not', () => {
  expect(withinTime(() => 7, 1000)).toEqual({ isDone: true, value: 7 });
  const forever = (): never => {
    for (;;);
  };
  expect(withinTime(forever, 50)).toEqual({ isDone: false });
  expect(() => withinTime(() => decodeURIComponent('%'), 50)).toThrow(URIError);
});
