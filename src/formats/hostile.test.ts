/** Hostile files: each ends as what `hostile/expected.json` says of it, and never as an exception. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toFacts } from '@/analysis/facts';
import { readMap } from '@/domain/readMap';
import { LIMITS } from '@/domain/schema';
import { writeMap } from '@/domain/writeMap';
import type { FormatId } from './format';
import { openFile } from './openFile';

interface Expected {
  readonly file: string;
  readonly outcome: 'map' | 'faults' | 'unclear' | 'any';
  readonly says?: string;
  readonly counts?: Readonly<Record<string, number>>;
}

const FOLDER = 'src/formats/testing/hostile';
const expected: readonly Expected[] = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8'));

interface Outcome {
  readonly state: 'map' | 'faults' | 'unclear';
  readonly messages: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

async function outcomeOf(bytes: Uint8Array, name: string, asked?: FormatId): Promise<Outcome> {
  const opened = await openFile(bytes, name, asked);
  if (opened.state === 'unclear') return { state: 'unclear', messages: [], facts: {} };
  const reading = opened.state === 'known' ? opened.read() : { ok: false as const, faults: opened.faults };
  if (!reading.ok) {
    return { state: 'faults', messages: reading.faults.map(({ message }) => message), facts: {} };
  }
  const { map } = reading.value;
  // Through JSON, where -0 is 0.
  expect(readMap(writeMap(map))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(map)) });
  return { state: 'map', messages: [], facts: { ...toFacts(map) } };
}

describe('a hostile file', () => {
  it('is listed with what must become of it', () => {
    const files = readdirSync(FOLDER).filter((name) => !['README.md', 'expected.json'].includes(name));
    expect(files.toSorted()).toEqual(expected.map(({ file }) => file).toSorted());
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it.each(expected)('$file ends as: $outcome', async ({ file, outcome, says, counts }) => {
    const found = await outcomeOf(readFileSync(`${FOLDER}/${file}`), file);
    if (outcome !== 'any') expect(found.state, found.messages.join('\n')).toBe(outcome);
    if (found.state === 'faults') expect(found.messages.join('\n')).not.toBe('');
    if (says !== undefined) expect(found.messages.join('\n')).toContain(says);
    if (counts !== undefined) expect(found.facts).toMatchObject(counts);
  });
});

const MILLION = 1_000_000;
const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what is too large for a file here', () => {
  it.each([
    ['a nesting of a million lists', '['.repeat(MILLION)],
    ['a nesting of a million objects', '{"a":'.repeat(MILLION)],
    ['a nesting that closes again', `${'['.repeat(MILLION)}${']'.repeat(MILLION)}`],
    ['a million open elements', `<?xml version="1.0"?><arggraph id="x">${'<edu>'.repeat(MILLION)}`],
    ['a million empty names', '{"nodes":[],"edges":['.padEnd(MILLION, '{},')],
  ])('%s ends as faults', async (_, text) => {
    const names = ['deep.json', 'deep.xml'];
    const found = await Promise.all(names.map((name) => outcomeOf(toBytes(text), name)));
    expect(found.map(({ state }) => state)).toEqual(['faults', 'faults']);
  });

  it('64 MiB and a byte are refused by their size alone', async () => {
    const found = await outcomeOf(new Uint8Array(LIMITS.fileBytes + 1).fill(32), 'large.json');
    expect(found.messages).toEqual(['The file is larger than 64 MiB, which is the limit.']);
  });

  it('64 MiB of nothing are looked at', async () => {
    const found = await outcomeOf(new Uint8Array(LIMITS.fileBytes).fill(32), 'large.json');
    expect(found.messages).toEqual(['The file is empty.']);
  });
});
