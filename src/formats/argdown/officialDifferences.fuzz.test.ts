/**
 * Our reader beside the official application on texts that are changed at random: one reads a text where the other
 * does, and both find as many statements, arguments and edges in it, whatever settings the front matter has.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { argdown, type IArgdownResponse } from '@argdown/core';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '@/domain/testing/runs';
import { readArgdown } from './read';

const FOLDER = 'src/formats/testing/samples';
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.argdown'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').replace(/^===[^]*?===\s*/, ''))
  .filter((text) => text.length < 13_000);

const SETTINGS = [
  '',
  'model: {mode: strict}',
  'model: {explodeArguments: true}',
  'selection: {excludeDisconnected: false, statementSelectionMode: all}',
  'selection: {selectedTags: [immigration, eu]}',
  'group: {regroup: [{title: X, statements: [Doom]}]}',
];

const PIECES = [
  '\n  + <N>: n',
  '\n  - [Doom]',
  '\n  >< [Power]: p',
  '\n  <_ <U>: u',
  '\n  _> [Doom]',
  '\n\n[C]: c {isInMap: false}\n\n',
  '\n\n<Islam> {isInMap: true}\n\n',
  '\n\n# Heading #tag\n\n',
  '\n\n* one\n* two\n\n',
  '\n\n(1) [Doom]\n(2) x\n-- rule {uses: [1]} --\n(3) [Q]\n  - [R]: r\n\n',
  '\n\n<M>\n\n(1) a\n----\n  <_ [U]: u\n(2) [T]\n----\n(3) z\n  -> [Doom]\n\n',
];

const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat({ max: 40 }),
  fc.constantFrom('', ...PIECES),
);

/** Takes a piece away, or puts one in at the end of a line. */
function edited(text: string, [where, length, piece]: readonly [number, number, string]): string {
  const at = Math.floor(where * text.length);
  if (piece === '') return text.slice(0, at) + text.slice(at + length);
  const end = text.indexOf('\n', at);
  return end === -1 ? text + piece : text.slice(0, end) + piece + text.slice(end);
}

/** What the official application makes of a text; `undefined` where it makes nothing of it. */
function official(input: string): IArgdownResponse | undefined {
  try {
    const process = ['parse-input', 'build-model', 'build-map'];
    const response = argdown.run({ input, process, throwExceptions: true });
    return (response.parserErrors ?? []).length > 0 ? undefined : response;
  } catch {
    return undefined;
  }
}

it('reads what the official application reads, and finds as much in it', () => {
  let readable = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...TEXTS),
      fc.constantFrom(...SETTINGS),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (text, settings, edits) => {
        const front = settings === '' ? '' : `===\n${settings}\n===\n\n`;
        const changed = front + edits.reduce(edited, text);
        const response = official(changed);
        const reading = readArgdown({ text: changed, name: 'x', json: undefined });
        expect(reading.ok).toBe(response !== undefined);
        if (!reading.ok || response === undefined) return;
        readable += 1;
        const { map, report } = reading.value;
        const kinds = new Map(report.kinds.map((kind) => [kind.kind, kind]));
        expect(kinds.get('statement')?.held ?? 0).toBe(Object.keys(response.statements ?? {}).length);
        expect(kinds.get('argument')?.held ?? 0).toBe(Object.keys(response.arguments ?? {}).length);
        const { held = 0, leftOut = 0 } = kinds.get('edge') ?? {};
        expect(held).toBe(response.map?.edges.length);
        const outer = map.relations.filter(({ within }) => within === undefined);
        expect(outer.length).toBeGreaterThanOrEqual(held - leftOut);
      },
    ),
    { numRuns: runs(400), seed: 2016 },
  );
  expect(readable).toBeGreaterThan(runs(400) / 4);
}, 120_000);
