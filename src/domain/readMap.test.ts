import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAULT_LIMIT, type Fault, fromPointer } from './fault';
import { readMap } from './readMap';
import { argumentMap, LIMITS } from './schema';
import { isRecord } from './shape';
import { arbitraryMap } from './testing/arbitraryMap';
import { exampleMap } from './testing/exampleMap';
import { writeMap } from './writeMap';

function faultsOf(text: string): readonly Fault[] {
  const reading = readMap(text);
  return reading.ok ? [] : reading.faults;
}

/** The example as the text of a file, after something was done to it. */
function changed(change: (map: Record<string, unknown>) => void): string {
  const map: Record<string, unknown> = exampleMap();
  change(map);
  return JSON.stringify(map);
}

/** Sets what a JSON Pointer names; `undefined` takes it away. */
function put(pointer: string, value: unknown): string {
  const steps = fromPointer(pointer);
  return changed((map) => {
    let around: unknown = map;
    for (const step of steps.slice(0, -1)) around = Object(around)[step];
    Object(around)[steps.at(-1) ?? ''] = value;
  });
}

describe('a good file', () => {
  test('was read as it stands', () => {
    expect(readMap(writeMap(exampleMap()))).toEqual({ ok: true, value: exampleMap() });
  });

  test('may begin with a byte order mark', () => {
    expect(readMap(`\uFEFF${writeMap(exampleMap())}`)).toEqual({ ok: true, value: exampleMap() });
  });

  test('keeps unknown fields and the order of its keys, `__proto__` among them', () => {
    const text = writeMap(exampleMap()).replace(
      '"version"',
      '"z": [1, {"b": 2, "a": null}],\n  "__proto__": {"x": 1},\n  "version"',
    );
    const reading = readMap(text);
    expect(reading.ok && JSON.stringify(reading.value)).toBe(JSON.stringify(JSON.parse(text)));
  });
});

describe('text that is no JSON', () => {
  test.each([
    ['', 1, 1, 'A value is expected here; the file ends here.'],
    ['{"version": 1,}', 1, 15, 'A field name in double quotes is expected here; found }.'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'A comma is needed between two entries; found "b".'],
    ['{} {}', 1, 4, 'Nothing may follow the JSON value; found {.'],
    ['// no\n{}', 1, 1, 'JSON has no comments; found // no.'],
    ['{"a": "b\n"}', 1, 7, 'A text must be closed with a double quote on its own line; found "b.'],
    [
      "{'a': 1}",
      1,
      2,
      "Only text in double quotes, numbers, true, false and null are values in JSON; found 'a'.",
    ],
    [
      '{"a": tru}',
      1,
      7,
      'Only text in double quotes, numbers, true, false and null are values in JSON; found tru.',
    ],
    ['["\\x"]', 1, 2, 'Only " \\ / b f n r t and u may follow a backslash; found "\\x".'],
  ])('%j is refused with its place', (text, line, column, message) => {
    expect(faultsOf(text)[0]).toMatchObject({ pointer: '', line, column, message });
  });

  test('has all its faults listed, not the first alone', () => {
    const lines = faultsOf('{\n"a": 1\n"b": 2,\n"c" 3,\n"d": }').map((fault) => fault.line);
    expect(lines).toEqual([3, 4, 5]);
  });

  test('is refused in a sentence also where the tolerant parser minds nothing', () => {
    expect(faultsOf('{\u00A0}')).not.toEqual([]);
    expect(faultsOf('\uFEFF\uFEFF{}')).not.toEqual([]);
  });

  test.each([
    ['lists', '['.repeat(1_000_000)],
    ['objects', '{"a":'.repeat(1_000_000)],
    ['lists behind a string that is not closed', `"\n${'['.repeat(1_000_000)}`],
    ['lists behind a comment', `/*"*/${'['.repeat(1_000_000)}`],
    ['a valid list of lists', '['.repeat(200_000) + ']'.repeat(200_000)],
  ])('may be nested without end: %s', (_name, text) => {
    expect(faultsOf(text).length).toBeGreaterThan(0);
  });

  test('says where the nesting goes too deep', () => {
    const message = 'The file is nested more than 100 levels deep here, which is the limit.';
    expect(faultsOf(`\n${'['.repeat(101)}${']'.repeat(101)}`)).toMatchObject([
      { line: 2, column: 101, message },
    ]);
    const behind = faultsOf(`"\n${'['.repeat(101)}`);
    expect(behind).toMatchObject([{ line: 2, column: 101, message }]);
  });

  test('that repeats a key would lose a value and is refused', () => {
    const text = '{"claims": [{"id": "a",\n "id": "b"}], "x": {"constructor": 1, "constructor": 2}}';
    expect(faultsOf(text)).toMatchObject([
      {
        pointer: '/claims/0/id',
        line: 2,
        column: 2,
        message: '"id" occurs twice in this object; each field may occur only once.',
      },
      { pointer: '/x/constructor' },
    ]);
  });
});

describe('limits are named', () => {
  test('in bytes of UTF-8', () => {
    const message = 'The file is larger than 64 MiB, which is the limit.';
    expect(faultsOf(' '.repeat(LIMITS.fileBytes + 1))).toMatchObject([{ pointer: '', message }]);
    expect(faultsOf(`"${'é'.repeat(LIMITS.fileBytes / 2)}"`)).toMatchObject([{ pointer: '', message }]);
  });

  test.each([
    ['claims', 50_000, '"claims" has 50,001 entries; the limit is 50,000.'],
    ['relations', 200_000, '"relations" has 200,001 entries; the limit is 200,000.'],
    ['topics', 200_000, '"topics" has 200,001 entries; the limit is 200,000.'],
  ])('for %s', (list, limit, message) => {
    const text = put(
      `/${list}`,
      Array.from({ length: limit + 1 }, () => 0),
    );
    expect(faultsOf(text)).toMatchObject([{ pointer: `/${list}`, message }]);
  });

  test('for the characters of a text', () => {
    const message = '"text" has 20,001 characters; the limit is 20,000.';
    expect(faultsOf(put('/claims/1/text', 'x'.repeat(20_001)))).toMatchObject([
      { pointer: '/claims/1/text', message },
    ]);
  });

  test('for faults themselves: a last one says that there are more', () => {
    const faults = faultsOf(
      put(
        '/claims',
        Array.from({ length: 20_000 }, () => 0),
      ),
    );
    expect(faults).toHaveLength(FAULT_LIMIT + 1);
    expect(faults.at(-1)?.message).toBe('Only the first 10,000 faults that were found are listed.');
  });
});

describe('the version', () => {
  test('that is newer is refused in one sentence, whatever else is wrong', () => {
    const text = changed((map) => {
      map['version'] = 2;
      map['claims'] = 'moved elsewhere';
    });
    const message =
      'This file is of version 2 and this program reads versions up to 1; open it with a newer Standpoint.';
    expect(faultsOf(text)).toMatchObject([{ pointer: '/version', found: '2', message }]);
  });

  test.each([
    [undefined, '"version" is missing; it must be 1.'],
    ['1', '"version" is "1"; it must be 1.'],
    [0, '"version" is 0; it must be 1.'],
    [1.5, '"version" is 1.5; it must be 1.'],
  ])('%j is a fault', (version, message) => {
    expect(faultsOf(put('/version', version))).toMatchObject([{ pointer: '/version', message }]);
  });
});

describe('a wrong shape is told in a sentence', () => {
  test.each([
    ['/relations/0/kind', 'agree', '"kind" is "agree"; it must be "support" or "contrast".'],
    ['/relations/0/kind', undefined, '"kind" is missing; it must be "support" or "contrast".'],
    ['/relations/0/note', 5, '"note" is 5; it must be a text in quotation marks.'],
    ['/relations/0/mutual', 'yes', '"mutual" is "yes"; it must be true or false.'],
    ['/claims/0/quotes', {}, '"quotes" is an object; it must be a list.'],
    ['/claims/0', null, 'Entry 1 of "claims" is null; it must be an object.'],
    ['/claims/0/gist', '', '"gist" is empty; it must say something.'],
    ['/relations/0/from', [], '"from" is empty; it must have at least 1 entry.'],
    ['/relations/3/from/0', 7, 'Entry 1 of "from" is 7; it must be a text in quotation marks.'],
    ['/claims', undefined, '"claims" is missing; it must be a list.'],
    [
      '/id',
      'The Map',
      '"id" is "The Map"; it must be made of 1 to 64 small letters a to z, digits and hyphens, and not begin with a hyphen.',
    ],
    [
      '/sources/0/url',
      'javascript:alert(1)',
      '"url" is "javascript:alert(1)"; it must be a web address that begins with http:// or https:// and has no spaces.',
    ],
    [
      '/sources/0/published',
      'May 2016',
      '"published" is "May 2016"; it must be a date such as 2016, 2016-05 or 2016-05-03.',
    ],
    [
      '/topics/0/id',
      '~',
      '"id" is "~"; it must be an id of 1 to 200 characters, without invisible ones, not "~" and not beginning with a space.',
    ],
  ])('%s = %j', (pointer, value, message) => {
    expect(faultsOf(put(pointer, value))).toContainEqual(expect.objectContaining({ pointer, message }));
  });

  test.each([
    ['[1, 2]', 'The file holds a list of 2; it must hold one object, a map.'],
    ['"map"', 'The file holds "map"; it must hold one object, a map.'],
  ])('%s is no map', (text, message) => {
    expect(faultsOf(text)).toMatchObject([{ pointer: '', line: 1, column: 1, message }]);
  });

  test('a file name cannot lead out of the folder', () => {
    for (const name of ['../secret.txt', '/etc/passwd', 'a\\b', '..', '.', '']) {
      const text = changed((map) => {
        map['sources'] = [{ id: 'article', title: 'A', text: name }];
      });
      expect(faultsOf(text).map((fault) => fault.pointer)).toEqual(['/sources/0/text']);
    }
  });

  test('what stands there is shown short, with invisible characters made visible', () => {
    const [fault] = faultsOf(put('/relations/0/kind', `\u202E\u001B[2J${'x'.repeat(500)}`));
    expect(fault?.found).toMatch(/^"\\u202e\\u001b\[2Jx{10,60}…"$/);
  });
});

test('faults of shape and of sense are reported together, in the order of the file', () => {
  const map = exampleMap();
  const text = JSON.stringify(
    {
      ...map,
      relations: [
        { id: 'r1', kind: 'agree', from: ['safer', 5, 'nobody'], to: 'nothing' },
        'x',
        ...map.relations.slice(1),
      ],
      claims: map.claims.map((claim) =>
        claim.id === 'dear' ? Object.assign(claim, { speaker: 'eve' }) : claim,
      ),
    },
    null,
    1,
  );
  const faults = faultsOf(text);
  expect(faults.map((fault) => fault.pointer)).toEqual([
    '/claims/5/speaker',
    '/relations/0/kind',
    '/relations/0/from/1',
    '/relations/0/from/2',
    '/relations/0/to',
    '/relations/1',
  ]);
  for (const fault of faults) {
    const line = text.split('\n')[(fault.line ?? 0) - 1] ?? '';
    expect(line.slice((fault.column ?? 0) - 1)).toMatch(/^("eve"|"agree"|5|"nobody"|"nothing"|"x")/);
  }
});

const JSON_SIGNS = ['[', ']', '{', '}', ':', ',', '"', '\\', '/', '*', '\n', '1', 'e', '.', '-', 'null'];

/** Reads a text; what it gives must be a map, or faults each of which has a sentence and a place. */
function pointersExist(text: string): void {
  const reading = readMap(text);
  if (reading.ok) return;
  expect(reading.faults.length).toBeGreaterThan(0);
  for (const fault of reading.faults) {
    expect(fault.message).toMatch(/^\P{Cc}+\.$/u);
    if (fault.pointer === '') continue;
    const around = fromPointer(fault.pointer).slice(0, -1);
    let current: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    for (const step of around) current = Object(current)[step];
    expect(typeof current).toBe('object');
    expect(fault.line).toBeGreaterThan(0);
  }
}

describe('whatever the text, there is a map or there are faults, and never an exception', () => {
  test('random strings', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...JSON_SIGNS) }),
    );
    fc.assert(fc.property(text, pointersExist), { numRuns: 2000 });
  });

  test('random JSON', () => {
    fc.assert(fc.property(fc.json(), pointersExist), { numRuns: 1000 });
  });

  test('valid files with a piece cut out, doubled or replaced', () => {
    const cut = fc.record({
      map: arbitraryMap(),
      from: fc.nat(),
      length: fc.nat({ max: 20 }),
      piece: fc.string({ maxLength: 5 }),
    });
    fc.assert(
      fc.property(cut, ({ map, from, length, piece }) => {
        const text = writeMap(map);
        const at = from % text.length;
        pointersExist(text.slice(0, at) + piece + text.slice(at + length));
      }),
    );
  });

  test('valid files with a value anywhere replaced by any other', () => {
    const broken = fc.record({
      map: arbitraryMap(),
      way: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      value: fc.jsonValue(),
    });
    fc.assert(
      fc.property(broken, ({ map, way, value }) => {
        const copy: unknown = JSON.parse(JSON.stringify(map));
        let around: unknown = copy;
        for (const step of way) {
          if (typeof around !== 'object' || around === null) break;
          const keys = Object.keys(around);
          const key = keys[step % Math.max(keys.length, 1)] ?? 'x';
          const next: unknown = Object(around)[key];
          if (typeof next === 'object' && next !== null && step % 3 > 0) around = next;
          else {
            Object.defineProperty(around, key, {
              value,
              enumerable: true,
              configurable: true,
              writable: true,
            });
            break;
          }
        }
        pointersExist(JSON.stringify(copy));
      }),
      { numRuns: 300 },
    );
  });

  test('and shape is judged as the whole schema judges it', () => {
    const lists = fc.record({
      claims: fc.array(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ id: fc.string(), gist: fc.string(), text: fc.string(), quotes: fc.constant([]) }),
        ),
      ),
      topics: fc.oneof(fc.jsonValue(), fc.array(fc.record({ id: fc.string(), label: fc.string() }))),
    });
    fc.assert(
      fc.property(lists, (part) => {
        const file: unknown = JSON.parse(JSON.stringify({ ...exampleMap(), ...part }));
        const schema = argumentMap.safeParse(file);
        const places = (schema.error?.issues ?? []).map((issue) => `/${issue.path.join('/')}`);
        const told = faultsOf(JSON.stringify(file)).map((fault) => fault.pointer);
        expect(isRecord(file)).toBe(true);
        expect(told).toEqual(expect.arrayContaining(places));
      }),
    );
  });
});
