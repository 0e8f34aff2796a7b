import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPACT } from './media';

const theme = readFileSync('src/app/styles.css', 'utf8');
const breakpoints = new Map(
  [...theme.matchAll(/--breakpoint-(\w+): (\d+px);/g)].map(([, name, width]) => [name, width]),
);
const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
const textsOf = (ending: string): readonly (readonly [string, string])[] =>
  files.filter((file) => file.endsWith(ending)).map((file) => [file, readFileSync(`src/${file}`, 'utf8')]);
const sheets = textsOf('.css');
const components = textsOf('.tsx');

describe('the breakpoints', () => {
  it('are the same for the style and for the code of the page', () => {
    expect(COMPACT).toBe(`(width < ${breakpoints.get('wide')})`);
  });

  it('are each written once', () => {
    expect(new Set(breakpoints.values()).size).toBe(breakpoints.size);
    for (const [file, text] of sheets) expect(text, file).not.toMatch(/@media[^{]*width/);
    for (const [file, text] of components) expect(text, file).not.toMatch(/\b(?:max|min)-\[\d+px\]:/);
  });
});

it('names every size of letters on the screen', () => {
  for (const [file, text] of components) expect(text, file).not.toMatch(/\btext-\[[\d.]+(?:px|pt|rem)\]/);
});

it('gives no size of letters the name of a colour, since `text-…` would then set both', () => {
  const names = (kind: string) =>
    [...theme.matchAll(new RegExp(`--${kind}-([\\w-]+):`, 'g'))].map(([, name]) => name);
  const colours = new Set(names('color'));
  expect(colours.size).toBeGreaterThan(0);
  expect(names('text').filter((name) => colours.has(name))).toEqual([]);
});
