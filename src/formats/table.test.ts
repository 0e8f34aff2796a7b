/** The table of cases that every format passes, whatever it is. A new format is in it with its line in the registry. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFacts } from '@/analysis/facts';
import type { Fault, Reading } from '@/domain/fault';
import { readMap } from '@/domain/readMap';
import { writeMap } from '@/domain/writeMap';
import { decodeText } from './decodeText';
import type { FormatId, Imported } from './format';
import { openFile } from './openFile';
import { FORMATS } from './readers';
import { CASES } from './testing/cases/all';
import type { SampleCase } from './testing/cases/sampleCase';

const pathOf = ({ file }: SampleCase): string =>
  file.startsWith('data/') ? file : `src/formats/testing/samples/${file}`;
const bytesOf = (sample: SampleCase): Uint8Array => readFileSync(pathOf(sample));
const textOf = (sample: SampleCase): string => {
  const decoded = decodeText(bytesOf(sample));
  if (!decoded.ok) throw new Error(`${sample.file} is no text`);
  return decoded.value;
};
const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, name: string, asked?: FormatId): Promise<Reading<Imported>> {
  const opened = await openFile(bytes, name, asked);
  if (opened.state === 'faults') return { ok: false, faults: opened.faults };
  if (opened.state === 'unclear')
    throw new Error(`unclear: ${opened.formats.map(({ id }) => id).join(', ')}`);
  return opened.read();
}

/** Faults are sentences with a place, and a map is one that our own reader accepts as it stands. */
function expectSound(reading: Reading<Imported>): void {
  if (!reading.ok) {
    expect(reading.faults.length).toBeGreaterThan(0);
    for (const fault of reading.faults.slice(0, 50)) expectFault(fault);
    return;
  }
  const { map, report } = reading.value;
  expect(readMap(writeMap(map))).toEqual({ ok: true, value: map });
  for (const { held, read: taken, approximated, leftOut } of report.kinds)
    expect(taken + approximated + leftOut).toBe(held);
  for (const { effect, kind, count } of report.notes) {
    const counts = report.kinds.find((one) => one.kind === kind);
    expect(counts?.[effect === 'left out' ? 'leftOut' : 'approximated']).toBeGreaterThanOrEqual(count);
  }
}

function expectFault({ message, pointer }: Fault): void {
  expect(message).toMatch(/^\S.*[.?]$/su);
  expect(pointer === '' || pointer.startsWith('/')).toBe(true);
}

describe.each(FORMATS.map((format) => format.id))('%s', (id) => {
  const samples = CASES[id];

  it('has samples', () => {
    expect(samples.length).toBeGreaterThan(0);
  });

  it.each(samples)('reads $file to what $countedBy finds in it', async (sample) => {
    const reading = await read(bytesOf(sample), sample.file);
    expectSound(reading);
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults.slice(0, 5)));
    const { map, report } = reading.value;
    expect(toFacts(map)).toMatchObject(sample.counts);
    expect(report.format).toBe(id);
    const held = Object.fromEntries(report.kinds.map((kind) => [kind.kind, kind.held]));
    expect(held).toMatchObject(sample.held ?? {});
  });

  it.each(samples)('knows $file by its content alone', async (sample) => {
    const opened = await openFile(bytesOf(sample), '');
    expect(opened.state === 'known' ? opened.format.id : opened.state).toBe(id);
  });

  it.each(samples)('reads $file the same with other line ends and encodings', async (sample) => {
    const plain = await read(bytesOf(sample), sample.file);
    const expected = plain.ok ? toFacts(plain.value.map) : plain;
    const text = textOf(sample);
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);
    const forms = [toBytes(`\uFEFF${text}`), toBytes(text.replaceAll(/\r?\n/g, '\r\n')), utf16];
    const readings = await Promise.all(forms.map((form) => read(form, sample.file)));
    for (const reading of readings) {
      expect(reading.ok ? toFacts(reading.value.map) : reading).toEqual(expected);
    }
  });

  it.each(samples)('reads $file twice to the same map', async (sample) => {
    expect(await read(bytesOf(sample), sample.file)).toEqual(await read(bytesOf(sample), sample.file));
  });

  it('ends at a map or at faults, wherever a file is cut or changed', async () => {
    const texts = samples.map(textOf).filter((text) => text.length < 20_000);
    expect(texts.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (text, changes) => {
          const changed = changes.reduce((now, edit) => edit(now), text);
          const opened = await openFile(toBytes(changed), '', id);
          if (opened.state === 'known') expectSound(opened.read());
          else expect(opened.state).toBe('faults');
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** A cut, a doubled piece, or some odd characters put in. */
const ODD = fc.constantFrom(
  '"',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '\n',
  '-',
  '\\',
  '\u0000',
  '\u202E',
  '\uD800',
  '&',
  '`',
  '1e308',
);
const change: fc.Arbitrary<(text: string) => string> = fc
  .tuple(
    fc.nat({ max: 99_999 }),
    fc.nat({ max: 99_999 }),
    fc.oneof(ODD, fc.constant(null), fc.constant(undefined)),
  )
  .map(([a, b, put]) => (text) => {
    const at = Math.floor((a / 100_000) * text.length);
    const to = at + Math.floor((b / 100_000) * Math.min(400, text.length - at));
    if (put === null) return text.slice(0, at) + text.slice(to);
    if (put === undefined) return text.slice(0, to) + text.slice(at);
    return text.slice(0, at) + put + text.slice(at);
  });
