import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './install.mjs';
import { ROOMS } from './rooms.mjs';

/** Each file breaks one rule of `.oxlintrc.json`, or none. */
type Case = readonly [file: string, text: string, rule: string | null];

const IMPORTS = 'eslint(no-restricted-imports)';
const GLOBALS = 'eslint(no-restricted-globals)';

/** What `docs/architecture.md` says that each room may import. */
const TABLE = new Map(
  [
    ...readFileSync(path.join(ROOT, 'docs', 'architecture.md'), 'utf8').matchAll(
      /^\| ([a-z, ]+) \| (.+) \|$/gm,
    ),
  ]
    .filter(([, rooms = '']) => ROOMS.includes(rooms.split(', ')[0] ?? ''))
    .flatMap(([, rooms = '', may = '']) => rooms.split(', ').map((room) => [room, roomsIn(may)] as const)),
);

function roomsIn(words: string): readonly string[] {
  if (words.startsWith('all but ')) return ROOMS.filter((room) => room !== words.slice('all but '.length));
  return words.split(', ').map((word) => word.replace(/ \(.*\)$/, ''));
}

const CASES: readonly Case[] = [
  ...ROOMS.flatMap((room) =>
    ROOMS.filter((other) => other !== room).map((other): Case => {
      const text = `import type { A } from '@/${other}/a';\nexport type B = A;`;
      return [`src/${room}/table/${other}.ts`, text, TABLE.get(room)?.includes(other) ? null : IMPORTS];
    }),
  ),
  ['src/main.tsx', "import { a } from '@/cli/a';\na();", IMPORTS],
  // Every form of import.
  ['src/view/static.ts', "import { a } from '@/store/a';\na();", IMPORTS],
  ['src/view/type.ts', "import type { A } from '@/store/a';\nexport const a: A = 1;", IMPORTS],
  ['src/view/all.ts', "export * from '@/store/a';", IMPORTS],
  ['src/view/lazy.ts', "export const a = () => import('@/store/a');", IMPORTS],
  ['src/view/effect.ts', "import '@/store/a';", IMPORTS],
  ['src/view/bare.ts', "import { a } from '@/store';\na();", IMPORTS],
  ['src/view/ownBare.ts', "import { a } from '@/domain';\na();", IMPORTS],
  ['src/domain/bareOpening.ts', "import { a } from '@/opening';\na();", IMPORTS],
  ['src/view/comment.ts', "export const START = '/*';\nexport { a } from '@/store/a';", IMPORTS],
  ['src/view/typeOnly.ts', "export type A = import('@/store/a').A;", 'typescript(consistent-type-imports)'],
  [
    'src/view/computed.ts',
    'export const a = (b: string) => import(`@/store/${b}`);',
    'import(no-dynamic-require)',
  ],
  ['src/view/required.ts', "import a = require('@/store/a');\na();", 'typescript(no-require-imports)'],
  ['src/panels/opens.ts', "import { openFrom } from '@/opening/openFrom';\nopenFrom();", IMPORTS],
  ['src/panels/opensLazily.ts', "export const a = () => import('@/opening/openFrom');", IMPORTS],
  ['src/panels/knows.ts', "import type { A } from '@/opening/openFrom';\nexport const a: A = 1;", null],
  // Test support is for tests.
  ['src/view/support.ts', "import { a } from '@/domain/testing/a';\na();", IMPORTS],
  ['src/layout/support.ts', "import { a } from './testing/a';\na();", IMPORTS],
  ['src/view/support.test.ts', "import { a } from '@/domain/testing/a';\na();", null],
  ['src/view/testing/support.ts', "import { a } from '@/domain/testing/a';\na();", null],
  // Libraries where they belong.
  ['src/panels/flow.ts', "import { Handle } from '@xyflow/react';\nHandle();", IMPORTS],
  ['src/panels/flowType.ts', "import type { A } from '@xyflow/react';\nexport const a: A = 1;", IMPORTS],
  ['src/panels/flowLazy.ts', "export const a = () => import('@xyflow/react');", IMPORTS],
  ['src/app/flowStyle.ts', "import '@xyflow/react/dist/base.css';", IMPORTS],
  ['src/drawing/flow.ts', "import { Handle } from '@xyflow/system';\nHandle();", IMPORTS],
  ['src/cli/flow.ts', "import { toFlow } from '@/canvas/toFlow';\ntoFlow();", IMPORTS],
  ['src/view/flow.test.ts', "import { Handle } from '@xyflow/react';\nHandle();", IMPORTS],
  ['src/canvas/flow.ts', "import { Handle } from '@xyflow/react';\nHandle();", null],
  ['src/drawing/react.ts', "import { useState } from 'react';\nuseState();", IMPORTS],
  ['src/store/react.ts', "import { useState } from 'react';\nuseState();", IMPORTS],
  ['src/opening/react.ts', "import { createRoot } from 'react-dom/client';\ncreateRoot();", IMPORTS],
  ['src/storage/react.ts', "import { useTree } from 'react-aria/useTree';\nuseTree();", IMPORTS],
  ['src/panels/react.ts', "export { useTree } from 'react-aria/useTree';", null],
  ['src/panels/zustand.ts', "import { create } from 'zustand';\ncreate();", IMPORTS],
  ['src/app/zustand.ts', "import type { StoreApi } from 'zustand';\nexport const a: StoreApi = 1;", IMPORTS],
  ['src/store/zustand.ts', "import { create } from 'zustand';\ncreate();", null],
  ['src/domain/node.ts', "import { readFileSync } from 'node:fs';\nreadFileSync();", IMPORTS],
  ['src/formats/node.ts', "import { readFileSync } from 'fs';\nreadFileSync();", IMPORTS],
  ['src/panels/node.ts', "export const a = () => import('node:fs');", IMPORTS],
  ['src/cli/node.ts', "import { readFileSync } from 'node:fs';\nreadFileSync();", null],
  // A file of another room is no package, whatever its name.
  ['src/ui/named.ts', "export { a } from '@/canvas/react';", IMPORTS],
  ['src/storage/named.ts', "export { a } from '@/store/idb';", IMPORTS],
  ['src/view/named.ts', "export { a } from '@/store/domain/a';", IMPORTS],
  ['src/ui/flow.ts', "export { Handle } from '@xyflow/react';", IMPORTS],
  ['src/app/flow.ts', "export { Handle } from '@xyflow/react';", IMPORTS],
  ['src/ui/other.ts', "import { a } from 'a-library-of-no-room';\na();", IMPORTS],
  // Browser storage, clocks, chance and the page.
  ['src/store/storage.ts', "localStorage.getItem('a');", GLOBALS],
  ['src/ui/storage.ts', "window.sessionStorage.getItem('a');", GLOBALS],
  ['src/opening/storage.ts', "globalThis.indexedDB.open('a');", GLOBALS],
  ['src/storage/storage.ts', "localStorage.getItem('a');", null],
  ['src/domain/storage.ts', "localStorage.getItem('a');", GLOBALS],
  ['src/domain/now.ts', 'export const a = Date.now();', GLOBALS],
  ['src/analysis/date.ts', 'export const a = new Date();', GLOBALS],
  ['src/view/clock.ts', 'export const a = performance.now();', GLOBALS],
  ['src/formats/chance.ts', 'export const a = crypto.randomUUID();', GLOBALS],
  ['src/layout/chance.ts', 'export const a = Math.random();', 'eslint(no-restricted-properties)'],
  ['src/layout/hidden.ts', 'export const { random } = Math;', 'eslint(no-restricted-properties)'],
  ['src/drawing/page.ts', "export const a = document.querySelector('a');", GLOBALS],
  ['src/formats/page.ts', 'export const a = window.innerWidth;', GLOBALS],
  ['src/analysis/page.ts', 'export const a = globalThis.document;', GLOBALS],
  ['src/view/text.ts', "export const A = 'Date.now() of localStorage'; // Math.random()", null],
  ['src/drawing/canvas/page.ts', "export const a = document.querySelector('a');", null],
  ['src/panels/clock.ts', 'export const a = Date.now();', null],
  // Exports and cycles, of types too.
  ['src/ui/default.ts', 'export default 1;', 'import(no-default-export)'],
  ['src/ui/defaultAs.ts', 'const a = 1;\nexport { a as default };', 'import(no-default-export)'],
  ['src/ui/ring.ts', "export { a } from './ringEnd';", 'import(no-cycle)'],
  ['src/ui/ringEnd.ts', "export { b } from './ring';", 'import(no-cycle)'],
  [
    'src/store/typeRing.ts',
    "import type { B } from './typeRingEnd';\nexport type A = B;",
    'import(no-cycle)',
  ],
  [
    'src/store/typeRingEnd.ts',
    "import type { A } from '@/store/typeRing';\nexport type B = A;",
    'import(no-cycle)',
  ],
];

describe('the borders between the rooms', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'standpoint-borders-'));
  const reported = new Map<string, Set<string>>();

  beforeAll(() => {
    const settings = readdirSync(ROOT).filter((name) => /^(\.oxlintrc|tsconfig.*)\.json$/.test(name));
    for (const name of settings) copyFileSync(path.join(ROOT, name), path.join(folder, name));
    for (const [file, text] of CASES) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), `${text}\n`);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint'), '--format', 'json'],
      { cwd: folder, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    for (const { code, filename } of diagnostics) {
      const file = filename.replaceAll('\\', '/');
      reported.set(file, (reported.get(file) ?? new Set()).add(code));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(CASES.map(([file, , rule]) => [file, rule] as const))('hold %s: %s', (file, rule) => {
    const found = reported.get(file) ?? new Set();
    if (rule === null) expect([...found]).toEqual([]);
    else expect([...found]).toContain(rule);
  });

  it('have a row in the table for every room', () => {
    expect([...TABLE.keys()].toSorted()).toEqual(ROOMS.toSorted());
  });
});
