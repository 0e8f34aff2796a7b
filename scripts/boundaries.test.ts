import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBreaches } from './boundaries';

const breaches = (path: string, text: string): readonly string[] => findBreaches([{ path, text }]);

describe('the house', () => {
  it('keeps its rules', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    expect(files.length).toBeGreaterThan(50);
    expect(findBreaches(files)).toEqual([]);
  });

  it.each([
    [
      'src/canvas/X.tsx',
      "\n\nimport { a } from '@/panels/A';",
      'canvas may not import panels: src/canvas/X.tsx:3',
    ],
    [
      'src/domain/x.ts',
      "const a = await import('@/view/a');",
      'domain may not import view: src/domain/x.ts:1',
    ],
    ['src/view/x.ts', "import type { A } from '@/store/a';", 'view may not import store: src/view/x.ts:1'],
    [
      'src/view/x.ts',
      "import {\n  a,\n} from '../domain/a';",
      'between rooms, import @/room/file and not ../domain/a: src/view/x.ts:1',
    ],
    [
      'src/panels/X.tsx',
      "import { Handle } from '@xyflow/react';",
      'React Flow belongs to canvas: src/panels/X.tsx:1',
    ],
    ['src/store/x.ts', "localStorage.getItem('a');", 'browser storage belongs to storage: src/store/x.ts:1'],
    ['src/layout/x.ts', 'const a = Math.random();', 'layout is pure: no clock, no chance: src/layout/x.ts:1'],
    ['src/domain/x.ts', 'const a = Date.now();', 'domain is pure: no clock, no chance: src/domain/x.ts:1'],
    ['src/ui/x.ts', 'export default 1;', 'no default exports: src/ui/x.ts:1'],
    ['src/ui/index.ts', '', 'no index files: import the file that has the thing: src/ui/index.ts:1'],
    ['src/utils/x.ts', '', 'utils is no room of this house: src/utils/x.ts:1'],
    ['src/other.ts', '', 'only first and main stand outside a room: src/other.ts:1'],
  ])('would see a breach in %s', (path, text, sentence) => {
    expect(breaches(path, text)).toEqual([sentence]);
  });

  it('would see a circle of imports, but not one of types alone', () => {
    const a = { path: 'src/ui/a.ts', text: "import { b } from './b';" };
    expect(findBreaches([a, { path: 'src/ui/b.ts', text: "import { a } from './a';" }])).toEqual([
      'a circle of imports: src/ui/a → src/ui/b → src/ui/a',
    ]);
    expect(findBreaches([a, { path: 'src/ui/b.ts', text: "import type { a } from './a';" }])).toEqual([]);
  });

  it('lets tests alone use what lies outside the house', () => {
    const text = "import { seededMap } from '../../bench/seededMap.mjs';";
    expect(breaches('src/view/x.test.ts', text)).toEqual([]);
    expect(breaches('src/view/x.ts', text)).toHaveLength(1);
  });

  it('does not stumble over comments', () => {
    expect(breaches('src/domain/x.ts', "// import { a } from '@/view/a';\n/* localStorage */")).toEqual([]);
  });
});
