import { describe, expect, it } from 'vitest';
import { sourceFiles } from './imports.mjs';
import { findMisplaced, readBorders } from './places.mjs';
import { ROOMS } from './rooms.mjs';

const BORDERS = readBorders();

const breaches = (path: string, text = ''): readonly string[] => findMisplaced([{ path, text }], BORDERS);

describe('the rooms of src', () => {
  it('keep their places', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(400);
    expect(findMisplaced(files, BORDERS)).toEqual([]);
  });

  it.each([
    [
      'src/view/x.ts',
      "import {\n  a,\n} from '../domain/a';",
      'between rooms, import @/room/file and not ../domain/a: src/view/x.ts:3',
    ],
    [
      'src/view/search/x.ts',
      "import { a } from '../../domain/a';",
      'between rooms, import @/room/file and not ../../domain/a: src/view/search/x.ts:1',
    ],
    [
      'src/view/x.ts',
      "const start = '/*'; import '@/view/y';",
      'within a room, import ./file and not @/view/y: src/view/x.ts:1',
    ],
    [
      'src/view/x.ts',
      'await import(`@/store/a`);',
      'the linter sees no more than a plain text as what an import names: src/view/x.ts:1',
    ],
    [
      'src/panels/x.ts',
      "\nnew Worker(new URL('../layout/layoutWorker.ts', import.meta.url));",
      'between rooms, import @/room/file and not ../layout/layoutWorker.ts: src/panels/x.ts:2',
    ],
    [
      'src/panels/x.ts',
      "new Worker(new URL('@/layout/layoutWorker.ts', import.meta.url));",
      'panels may not start @/layout/layoutWorker.ts: src/panels/x.ts:1',
    ],
    [
      'src/canvas/x.ts',
      "new Worker(new URL('@/layout/arrange.ts', import.meta.url));",
      'canvas may not start @/layout/arrange.ts: src/canvas/x.ts:1',
    ],
    [
      'src/canvas/x.ts',
      'new Worker(new URL(name, import.meta.url));',
      'the linter sees no more than a plain text as what an address names: src/canvas/x.ts:1',
    ],
    ['src/ui/index.ts', '', 'no index files: import the file that has the thing: src/ui/index.ts'],
    ['src/tools/x.ts', '', '.oxlintrc.json has no room called tools: src/tools/x.ts'],
    [
      'src/panels/utils/x.ts',
      '',
      'a folder says what it holds, which utils, helpers, common do not: src/panels/utils/x.ts',
    ],
    ['src/other.ts', '', 'only first and main stand outside a room: src/other.ts'],
    ['src/drawing/Card.tsx', '', 'drawing is without React: src/drawing/Card.tsx'],
  ])('would not hold %s', (path, text, sentence) => {
    expect(breaches(path, text)).toEqual([sentence]);
  });

  it('would not hold a command line that loads React through another room', () => {
    const files = [
      { path: 'src/cli/x.ts', text: "import type { a } from '@/drawing/a';" },
      { path: 'src/drawing/a.ts', text: "export { b } from '@/ui/b';" },
      { path: 'src/ui/b.ts', text: "import { useState } from 'react';" },
    ];
    expect(findMisplaced(files, BORDERS)).toEqual([
      'cli is without React: src/cli/x → src/drawing/a → src/ui/b → react',
      'drawing is without React: src/drawing/a → src/ui/b → react',
    ]);
  });

  it('may start the worker of a room that they may import', () => {
    expect(
      breaches('src/canvas/x.ts', "new Worker(new URL('@/layout/layoutWorker.ts', import.meta.url));"),
    ).toEqual([]);
  });

  it('are those that the linter has', () => {
    expect([...BORDERS.keys()].toSorted()).toEqual(ROOMS.toSorted());
    expect(BORDERS.get('canvas')).toContain('layout');
  });

  it('let tests alone use what lies outside', () => {
    const text = "import { seededMap } from '../../bench/seededMap.mjs';";
    expect(breaches('src/view/x.test.ts', text)).toEqual([]);
    expect(breaches('src/view/x.ts', text)).toHaveLength(1);
  });

  it('are not read out of comments and texts', () => {
    expect(
      breaches(
        'src/domain/x.ts',
        "// import { a } from '../view/a';\nexport const A = \"import '../view/a'\";",
      ),
    ).toEqual([]);
  });
});
