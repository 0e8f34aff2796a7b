import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeJsonSchema } from '@/domain/jsonSchema';
import { type ArgumentMap, LIMITS } from '@/domain/schema';
import { exampleMap } from '@/domain/testing/exampleMap';
import { writeMap } from '@/domain/writeMap';
import { run } from './cli';
import { faultLine } from './faultLines';

let folder = '';
beforeEach(() => {
  input = '';
  folder = mkdtempSync(join(tmpdir(), 'standpoint-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What stands on standard input. */
let input = '';

async function map(...argv: string[]) {
  const written = { out: '', err: '' };
  const code = await run(argv, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    input: async () => new TextEncoder().encode(input),
  });
  return { code, ...written };
}

/** Writes a file into the test's folder, with the folders it lies in; gives its whole path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function changed(change: (example: ArgumentMap) => unknown): string {
  const example = exampleMap();
  change(example);
  return writeMap(example);
}

const GOOD = writeMap(exampleMap());
const NO_TOPIC = changed((example) => delete example.claims[0]?.topic);
const BAD_QUOTE = changed((example) => example.claims[0]?.quotes.push({ source: 'article', exact: 'x y z' }));

describe('check', () => {
  test('says of a good file what is in it', async () => {
    const path = file('railway/map.json', GOOD);
    const out = `${path}: 7 claims, 5 relations, no faults\n1 map checked: no faults.\n`;
    expect(await map('check', path)).toEqual({ code: 0, out, err: '' });
    expect(await map('check', join(folder, 'railway'))).toEqual({ code: 0, out, err: '' });
    expect(await map('check', folder, path)).toEqual({ code: 0, out, err: '' });
  });

  test('finds every map in the folders of a folder, hidden ones and links aside', async () => {
    file('a/railway/map.json', GOOD);
    file('b/c/railway/map.json', GOOD);
    file('.d/railway/map.json', GOOD);
    file('node_modules/railway/map.json', GOOD);
    symlinkSync(folder, join(folder, 'round'));
    const { code, out } = await map('check', folder);
    expect(code).toBe(0);
    expect(out.match(/^.*map\.json(?=:)/gm)).toEqual([
      join(folder, 'a/railway/map.json'),
      join(folder, 'b/c/railway/map.json'),
    ]);
    expect(out).toContain('2 maps checked: no faults.');
  });

  test('lists all faults of all files with their places, and exits with 1', async () => {
    const first = file('one/map.json', GOOD.replace('"support"', '"agree"').replace('"for"', '"foor"'));
    const second = file('railway/map.json', BAD_QUOTE);
    const third = file('railway2/map.json', '{"version": 1,}');
    const { code, out, err } = await map('check', first, second, third);
    expect(code).toBe(1);
    expect(err).toBe(`[1/3] ${first}\n[2/3] ${second}\n[3/3] ${third}\n`);
    expect(out.split('\n')).toEqual([
      `${first}:38:20 /speakers/0/viewpoint "viewpoint" is "for"; no viewpoint in this file has that id.`,
      `${first}:165:15 /relations/0/kind "kind" is "agree"; it must be "support" or "contrast".`,
      `${second}:83:20 /claims/0/quotes/1/exact "exact" is "x y z"; these words are not in the source "article" letter for letter.`,
      `${third}:1:15 (file) A field name in double quotes is expected here; found }.`,
      '3 maps checked: 4 faults in 3 files.',
      '',
    ]);
  });

  test('holds a map.json to the rules of shipped maps, its folder included', async () => {
    const path = file('station/map.json', NO_TOPIC);
    const { code, out } = await map('check', path);
    expect(code).toBe(1);
    expect(out).toContain(
      `${path}:3:9 /id "id" is "railway"; it must be the name of the map's folder, "station".\n`,
    );
    expect(out).toContain('/claims/0/topic "topic" is missing; a claim of a shipped map must have it.\n');
  });

  test('gives the rules to other files as advice, and demands only their quotes', async () => {
    const path = file('my map.json', NO_TOPIC);
    const advised = await map('check', path);
    expect(advised.code).toBe(0);
    expect(advised.out).toMatch(
      /:\d+:\d+ \/claims\/0\/topic advice: "topic" is missing; .*\n1 map checked: no faults, 1 piece of advice\.\n$/,
    );
    const wrong = await map('check', file('other.json', BAD_QUOTE));
    expect(wrong.code).toBe(1);
  });

  test('does not drown a reader in advice', async () => {
    const claims = Array.from({ length: 30 }, (_, index) => ({
      id: `c${index}`,
      gist: 'x',
      text: `Text ${index}.`,
      quotes: [],
    }));
    const path = file(
      'x.json',
      changed((example) => Object.assign(example, { claims, relations: [] })),
    );
    const { code, out } = await map('check', path);
    expect(code).toBe(0);
    expect(out.match(/advice: /g)).toHaveLength(20);
    expect(out).toMatch(/: \d+ more pieces of advice; --json lists them all\n/);
  });

  test('reads the text beside the map, and says at its place that there is none', async () => {
    const inFile = changed((example) => {
      delete example.sources[0]?.body;
      Object.assign(example.sources[0] ?? {}, { text: 'article.txt' });
    });
    const path = file('railway/map.json', inFile);
    const missing = await map('check', path);
    expect(missing.code).toBe(1);
    expect(missing.out).toContain(
      '/sources/0/text "text" is "article.txt"; the text file must be beside the map, but it cannot be read: no such file or folder.',
    );
    file('railway/article.txt', exampleMap().sources[0]?.body ?? '');
    expect((await map('check', path)).code).toBe(0);
    file('railway/article.txt', 'Other words.');
    expect((await map('check', path)).out).toContain('9 faults');
    file('railway/article.txt', Uint8Array.of(0x61, 0xff));
    expect((await map('check', path)).out).toContain('cannot be read: The file is not UTF-8 text');
  });

  test('shows what a terminal would obey', () => {
    const fault = { pointer: '/\u001B', found: '', message: 'Not \u202E so.' };
    expect(faultLine('\u0007.json', fault)).toBe('\\u0007.json /\\u001b Not \\u202e so.\n');
  });

  test('takes a file beyond the limit for a fault without reading it', async () => {
    const path = file('large.json', '{}');
    truncateSync(path, LIMITS.fileBytes + 1);
    expect((await map('check', path)).out).toContain(`${path}:1:1 (file) The file is larger than 64 MiB`);
  });

  test('takes a folder in the place of a text for a fault', async () => {
    const inFolder = changed((example) => {
      delete example.sources[0]?.body;
      Object.assign(example.sources[0] ?? {}, { text: 'texts' });
    });
    const path = file('x.json', inFolder);
    mkdirSync(join(folder, 'texts'));
    expect((await map('check', path)).out).toContain('cannot be read: not a file.');
  });

  test('takes a file that is not UTF-8 for a fault', async () => {
    const path = file('x.json', Uint8Array.of(0x7b, 0xff, 0x7d));
    const out = `${path}:1:1 (file) The file is not UTF-8 text, nor UTF-16 with a byte order mark; save it as UTF-8.\n1 map checked: 1 fault in 1 file.\n`;
    expect(await map('check', path)).toEqual({ code: 1, out, err: '' });
  });

  test('cannot read what is not there, says why, checks the rest and exits with 2', async () => {
    const bad = file('railway/map.json', BAD_QUOTE);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const nothing = join(folder, 'nothing.json');
    const { code, out, err } = await map('check', nothing, bad, empty);
    expect(code).toBe(2);
    expect(err).toBe(
      `${nothing}: cannot be read: no such file or folder\n${empty}: cannot be read: no map.json in this folder or in those inside it, nor a file of a format that can be read\n`,
    );
    expect(out).toContain('1 map checked: 1 fault in 1 file, 2 paths could not be read.');
  });

  test('prints with --json one object and nothing else', async () => {
    const good = file('railway/map.json', GOOD);
    const bad = file('bad.json', '[]');
    const nothing = join(folder, 'nothing.json');
    const { code, out, err } = await map('check', '--json', good, bad, nothing);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    const found = 'an empty list';
    const message = 'The file holds an empty list; it must hold one object, a map.';
    const faults = [{ pointer: '', line: 1, column: 1, found, message }];
    expect(JSON.parse(out)).toEqual({
      ok: false,
      files: [
        {
          path: good,
          ok: true,
          format: 'standpoint',
          claims: 7,
          relations: 5,
          faults: [],
          advice: [],
          report: expect.anything(),
        },
        {
          path: bad,
          ok: false,
          format: null,
          claims: null,
          relations: null,
          faults,
          advice: [],
          report: null,
        },
      ],
      unreadable: [{ path: nothing, reason: 'no such file or folder' }],
    });
    expect(JSON.parse((await map('check', good, '--json')).out)).toMatchObject({ ok: true });
  });
});

describe('info', () => {
  test('prints the figures in lines', async () => {
    const path = file('railway/map.json', GOOD);
    const { code, out } = await map('info', path);
    expect(code).toBe(0);
    expect(out).toMatch(/^format {5}standpoint-1\nid {9}railway\ntitle {6}The railway line\nclaims {5}7\n/);
    expect(out).toMatch(/\ndepth {6}2\nwords {6}45 \(in the texts of the claims\)\n$/);
  });

  test('prints with --json exactly the keys that the format names', async () => {
    const { code, out } = await map('info', file('railway/map.json', GOOD), '--json');
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out)).join(' ')).toBe(
      'format id title claims relations support contrast undercuts linked speakers viewpoints topics quotes sources roots cycles depth',
    );
  });

  test('lists the faults of a file that is no map', async () => {
    const path = file('x.json', '[]');
    expect(await map('info', path)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(`${path}:1:1 (file) The file holds`),
    });
    const { code, out, err } = await map('info', path, '--json');
    expect({ code, err, faults: JSON.parse(out).faults.length }).toEqual({ code: 1, err: '', faults: 1 });
  });

  test('is about one map', async () => {
    file('a/railway/map.json', GOOD);
    expect((await map('info', folder)).code).toBe(0);
    file('b/railway/map.json', GOOD);
    expect(await map('info', folder)).toMatchObject({
      code: 2,
      err: `${folder}: cannot be read: 2 maps in this folder; name one of them\n`,
    });
    expect((await map('info', join(folder, 'nothing'), '--json')).out).toContain('no such file or folder');
  });
});

test.each([
  [[]],
  [['check']],
  [['info']],
  [['info', 'a', 'b']],
  [['convict', 'a']],
  [['check', '--colour', 'x']],
  [['schema', 'x']],
])('%j shows how it is used and exits with 2', async (argv) => {
  expect(await map(...argv)).toEqual({ code: 2, out: '', err: expect.stringMatching(/^Usage:\n/) });
});

test('--help shows it too, as what was asked for', async () => {
  expect(await map('--help')).toEqual({ code: 0, out: expect.stringMatching(/^Usage:\n/), err: '' });
});

test('schema prints the JSON Schema', async () => {
  expect(await map('schema')).toEqual({ code: 0, out: writeJsonSchema(), err: '' });
});

describe('npm run -s map --', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));

  test('brings the whole of a large output through a pipe, and the exit code', () => {
    const claims = Array.from({ length: 3000 }, (_, index) => ({
      id: `c${index}`,
      gist: 'x',
      text: 'x',
      quotes: [],
    }));
    const path = file(
      'large.json',
      changed((example) => Object.assign(example, { claims, relations: [] })),
    );
    const out = execFileSync('node', ['scripts/map.mjs', 'check', path, '--json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(out)).toMatchObject({ ok: true });
  });

  test('says nothing on standard output when there is nothing to say', () => {
    const { status, stdout, stderr } = spawnSync('node', ['scripts/map.mjs', 'check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage:/);
  });

  test.each([
    ['veggie-debate.argdown', 'argdown', 43],
    ['nodeset664.aif.json', 'aif', 26],
    ['small.sadface.json', 'sadface', 4],
    ['tea.kialo.txt', 'kialo', 16],
    ['micro_b001.arggraph.xml', 'arggraph', 5],
  ])('reads %s, whose reader is fetched when it is needed', (name, format, claims) => {
    const words = ['scripts/map.mjs', 'info', `src/formats/testing/samples/${name}`, '--json'];
    const { status, stdout } = spawnSync('node', words, { cwd: root, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format, claims });
  });
});
