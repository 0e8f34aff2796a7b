/**
 * Random values, mutated files and mutated texts, in numbers: every one ends as a map that our own reader accepts
 * or as faults that say something, and nothing is thrown. The seeds are fixed, so that a failure can be seen again.
 */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkInvariants } from '@/domain/invariants';
import { hasShape } from '@/domain/shape';
import { runs } from '@/domain/testing/runs';
import { decodeText } from './decodeText';
import type { FormatId } from './format';
import { openFile } from './openFile';
import { FORMATS } from './readers';
import { CASES } from './testing/cases/all';

const SEED = 2016;
const RUNS = { values: 20_000, files: 10_000, texts: 5_000 };
/** A file of this many characters is read often enough; a larger one only makes the runs longer. */
const MOST = 12_000;

/** Formats whose samples are JSON; of the others each is a text. */
const JSON_FORMATS = FORMATS.map(({ id }) => id).filter((id) =>
  textsOf(id).some((text) => /^\s*[[{]\s*"/.test(text)),
);
const TEXT_FORMATS = FORMATS.map(({ id }) => id).filter((id) => !JSON_FORMATS.includes(id));

function textsOf(id: FormatId): readonly string[] {
  return CASES[id].flatMap(({ file }) => {
    const decoded = decodeText(
      readFileSync(file.startsWith('data/') ? file : `src/formats/testing/samples/${file}`),
    );
    return decoded.ok ? [decoded.value] : [];
  });
}

async function endsWell(text: string, id: FormatId): Promise<boolean> {
  const opened = await openFile(new TextEncoder().encode(text), '', id);
  const reading = opened.state === 'known' ? opened.read() : opened;
  if ('faults' in reading)
    return reading.faults.length > 0 && reading.faults.every(({ message }) => message !== '');
  if (!('value' in reading)) return false;
  const { map, report } = reading.value;
  const addsUp = report.kinds.every((kind) => kind.read + kind.approximated + kind.leftOut === kind.held);
  return addsUp && hasShape(map, []) && checkInvariants(map).length === 0;
}

/** The keys and short words that a format's samples have, so that a random value goes deep into its reader. */
function vocabularyOf(id: FormatId): readonly string[] {
  const words = textsOf(id).flatMap((text) =>
    [...text.matchAll(/"([^"\\]{1,20})"/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(words)].slice(0, 200);
}

function valuesOf(id: FormatId): fc.Arbitrary<unknown> {
  const word = fc.oneof(
    fc.constantFrom(...vocabularyOf(id)),
    fc.constantFrom('__proto__', 'constructor', ''),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      word,
      fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 1.5),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(word, tie('value'), { maxKeys: 6, noNullPrototype: true }),
    ),
  }));
  return fc.oneof(value, fc.jsonValue());
}

describe.each(JSON_FORMATS)('the reader of %s', (id) => {
  const each = JSON_FORMATS.length;

  it('ends well on random values', async () => {
    await fc.assert(
      fc.asyncProperty(valuesOf(id), (value) => endsWell(JSON.stringify(value), id)),
      { numRuns: runs(Math.ceil(RUNS.values / each)), seed: SEED },
    );
  });

  it('ends well on mutated files', async () => {
    const files = textsOf(id).filter((text) => text.length < MOST);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(valueChange, { minLength: 1, maxLength: 4 }),
        (file, changes) => {
          const value: unknown = changes.reduce((now, change) => change(now), JSON.parse(file));
          return endsWell(JSON.stringify(value), id);
        },
      ),
      { numRuns: runs(Math.ceil(RUNS.files / each)), seed: SEED },
    );
  });
});

describe.each(TEXT_FORMATS)('the reader of %s', (id) => {
  it('ends well on mutated texts', async () => {
    const texts = textsOf(id).filter((text) => text.length < MOST);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(textChange, { minLength: 1, maxLength: 4 }),
        (text, changes) =>
          endsWell(
            changes.reduce((now, change) => change(now), text),
            id,
          ),
      ),
      { numRuns: runs(RUNS.texts), seed: SEED },
    );
  }, 240_000);
});

/** Changes one thing somewhere in a value: takes it away, doubles it, swaps it, or makes it something else. */
const valueChange: fc.Arbitrary<(value: unknown) => unknown> = fc
  .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.nat({ max: 4 }), fc.jsonValue())
  .map(
    ([way, how, other]) =>
      (value) =>
        changed(value, way, how, other),
  );

function changed(
  value: unknown,
  [step = 0, ...way]: readonly number[],
  how: number,
  other: unknown,
): unknown {
  if (typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return other;
  const inside: unknown = Reflect.get(value, key);
  const isHere = way.length === 0 || typeof inside !== 'object' || inside === null;
  const next = isHere ? other : changed(inside, way, how, other);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const at = Number(key);
    if (!isHere) return list.with(at, next);
    if (how === 0) return list.toSpliced(at, 1);
    if (how === 1) return [...list, inside];
    return how === 2 ? list.toReversed() : list.with(at, next);
  }
  const entries = Object.entries(value).flatMap(([name, entry]): [string, unknown][] => {
    if (name !== key) return [[name, entry]];
    if (isHere && how === 0) return [];
    return [[isHere && how === 1 ? `${name}x` : name, next]];
  });
  return Object.fromEntries(entries);
}

const ODD = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '(',
  ')',
  '\n',
  '\n\n',
  '  ',
  '\t',
  '-',
  '+',
  '#',
  ':',
  '&',
  '*',
  '\\',
  '`',
  '=',
  '1.',
  '====',
  '----',
  '\u202E',
  '\uD800',
  '\u0007',
  '<!--',
  ']]>',
  '&amp;',
  '__proto__',
];
/** Takes a piece away, doubles it, moves it, or puts odd characters in. */
const textChange: fc.Arbitrary<(text: string) => string> = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat({ max: 200 }),
    fc.constantFrom('cut', 'double', 'move', ...ODD),
  )
  .map(([where, length, how]) => (text) => {
    const at = Math.floor(where * text.length);
    const to = Math.min(text.length, at + length);
    if (how === 'cut') return text.slice(0, at) + text.slice(to);
    if (how === 'double') return text.slice(0, to) + text.slice(at);
    if (how === 'move') return text.slice(at, to) + text.slice(0, at) + text.slice(to);
    return text.slice(0, at) + how + text.slice(at);
  });
