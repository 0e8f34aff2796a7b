/** Whatever a text holds, the official parser gives it back letter for letter. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeText, oneLine, toTitle } from './escape';
import { readArgdown } from './read';
import { toYaml } from './yaml';

function readBack(text: string) {
  const reading = readArgdown({ text, name: 'x', json: undefined });
  if (!reading.ok) throw new Error(`${JSON.stringify(reading.faults)}\n${text}`);
  return reading.value.map.claims;
}

const PIECES =
  '\\ # @ * ** _ __ [ ] < > { } ( ) / // /* */ <!-- --> = === . .A. .S. :->: : :: , ; - -- ---- + +> -> >< _> <_ (1) 1. a b word #tag @[x] [x](y) ]: >: e.g. U.S.A. ... 話 é 🙂 " \' &'.split(
    ' ',
  );
const odd = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', '  ', '\n')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => pieces.flat().join(''))
  .filter((text) => text.trim() !== '');

it('stands in a statement as it stood in the map', () => {
  fc.assert(
    fc.property(odd, odd, (one, two) => {
      const claims = readBack(`[A]: ${escapeText(one)}\n  + [B]: ${escapeText(two)} #t\n`);
      expect(claims.map(({ text }) => text)).toEqual([oneLine(one), oneLine(two)]);
    }),
    { numRuns: 400, seed: 7 },
  );
});

it('stands in a title, unless a title cannot have it', () => {
  fc.assert(
    fc.property(odd, odd, (one, two) => {
      const taken = new Set<string>();
      const titles = [toTitle(one, taken), toTitle(two, taken)];
      const claims = readBack(
        `[${titles[0]}]: a\n\n[${titles[1]}]: b\n  + [${titles[0]}]\n\n<Step>: c\n  -> [${titles[0]}]`,
      );
      expect(claims.slice(0, 2).map(({ gist }) => gist)).toEqual(titles);
      expect(claims).toHaveLength(3);
    }),
    { numRuns: 200, seed: 7 },
  );
});

it('stands in data and in the front matter', () => {
  fc.assert(
    fc.property(odd, fc.string({ unit: 'binary' }), (one, two) => {
      const claims = readBack(
        `===\nx: ${toYaml({ one, two })}\n===\n\n[A]: a\n    ${toYaml({ one, two })}\n  + [B]: b`,
      );
      const data = { ...(one === '' ? {} : { one }), ...(two === '' ? {} : { two }) };
      expect(claims[0]).toMatchObject({ argdown: { data } });
    }),
    { numRuns: 200, seed: 7 },
  );
});

it.each([
  ['the U.S. and e.g. this', 'the U.S. and e.g. this'],
  ['a :happy: .A. end', 'a \\:happy: \\.A. end'],
  ['see http://a/b', 'see http:\\//a/b'],
])('%j is written as %j', (text, written) => {
  expect(escapeText(text)).toBe(written);
});
