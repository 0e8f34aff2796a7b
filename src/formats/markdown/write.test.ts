import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMap } from '@/domain/readMap';
import { type ArgumentMap, FORMAT_VERSION, type Relation } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { plainAddress, plainLine, plainLines } from './plain';
import { writeMarkdown } from './write';

const empty: ArgumentMap = {
  version: FORMAT_VERSION,
  id: 'map',
  title: 'A map',
  question: 'What?',
  sources: [],
  viewpoints: [],
  speakers: [],
  topics: [],
  claims: [],
  relations: [],
};

/** A chain of claims, each a reason for the one before. */
function chain(length: number, isCircle: boolean): ArgumentMap {
  const claims = Array.from({ length }, (_, index) => ({
    id: `c${index}`,
    gist: `Gist ${index}`,
    text: `Text ${index}.`,
    quotes: [],
  }));
  const relations = claims.slice(isCircle ? 0 : 1).map(({ id }, index): Relation => {
    const to = isCircle ? (index + length - 1) % length : index;
    return { id: `r${index}`, kind: 'support', from: [id], to: `c${to}` };
  });
  return { ...empty, claims, relations };
}

function shipped(path: string): ArgumentMap {
  const reading = readMap(readFileSync(path, 'utf8'));
  if (!reading.ok) throw new Error(path);
  return reading.value;
}

describe('words in Markdown', () => {
  it('stay words, whatever they are', () => {
    expect(plainLine('<script>*a* _b_ `c` [d](e) &amp; ~~f~~ \\')).toBe(
      String.raw`\<script\>\*a\* \_b\_ \`c\` \[d\](e) \&amp; \~\~f\~\~ ` + '\\\\',
    );
  });

  it.each(['# no heading', '- no list', '+ nor this', '=== nor this', '12. nor that', '3) nor that'])(
    'begin a line as they are: %s',
    (words) => {
      const [line = ''] = plainLines(words);
      expect(line).not.toMatch(/^(?:[#+=-]|\d+[.)])/);
      expect(line.replaceAll('\\', '')).toBe(words);
    },
  );

  it('can be had back by undoing the escapes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{1,30}$/), (words) => {
        const [line = ''] = plainLines(words);
        expect(line.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(words);
        // No mark with a meaning stands without its backslash.
        expect(line.replaceAll(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_[\]<>&~|$]/);
      }),
    );
  });

  it('keep paragraphs and breaks, and no code from indentation', () => {
    expect(plainLines('a\n    b\n\n\n\tc')).toEqual(['a\\', 'b', '', 'c']);
  });

  it('isolates marks of direction, and keeps an address within its brackets', () => {
    expect(plainLine('a\u202Eb')).toBe('\u2068a\u202Eb\u2069');
    expect(plainAddress('https://example.org/<b>`')).toBe('<https://example.org/%3Cb%3E%60>');
  });
});

describe('an outline in Markdown', () => {
  it('says all of a small map', () => {
    const { text } = writeMarkdown(shipped('src/formats/testing/samples/railway.json'));
    expect(text).toMatch(/^# The railway line\n\nShould the town build the line\?\n/);
    expect(text).toContain('- **Ada Long**, engineer, Rail Institute, For the line');
    expect(text).toContain('undercuts the step from');
    expect(text).toMatch(/supports \d+, together with \d+/);
    expect(text).toMatch(/\n {2,}> Cars kill more people than trains/);
    expect(text).toContain('- **A town divided**, The Daily, 2026-01-02');
  });

  it('has each claim once in full, and each relation', () => {
    const map = shipped('data/moscow-2016/map.json');
    const { text } = writeMarkdown(map);
    expect(text.match(/^ *- \*\*\d+\. /gm)).toHaveLength(map.claims.length);
    const ends = map.relations.reduce((sum, { from }) => sum + from.length, 0);
    // Where a list ends for its depth, its continuation is named once more.
    const continued = text.match(/^### From/gm)?.length ?? 0;
    expect(text.match(/ (?:supports|contrasts with|undercuts|backs) (?:\d|the step)/g)?.length).toBe(
      ends + continued,
    );
  });

  it.each([false, true])(
    'writes a chain of 1,000 claims without deep indentation (circle: %s)',
    (isCircle) => {
      const { text } = writeMarkdown(chain(1000, isCircle));
      expect(text.match(/^ *- \*\*\d+\. /gm)).toHaveLength(1000);
      expect(text).toContain('### From 9\n');
      expect(Math.max(...text.split('\n').map((line) => line.search(/\S|$/)))).toBeLessThanOrEqual(18);
    },
  );

  it('writes any map', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const { text } = writeMarkdown(map);
        expect(text.match(/^ *- \*\*\d+\. /gm)?.length ?? 0).toBe(map.claims.length);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
      { numRuns: 300 },
    );
  });
});
