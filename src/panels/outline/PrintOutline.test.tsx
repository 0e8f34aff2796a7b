import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '@/analysis/quotes/paragraphs';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { PrintOutline } from './PrintOutline';

const folders = readdirSync('data', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const shipped = folders.map(({ name }) => {
  const reading = readMap(readFileSync(`data/${name}/map.json`, 'utf8'));
  if (!reading.ok) throw new Error(`the map ${name} has faults`);
  const texts = reading.value.sources.flatMap(({ id, text, body }) =>
    text === undefined
      ? [[id, body ?? ''] as const]
      : [[id, readFileSync(`data/${name}/${text}`, 'utf8')] as const],
  );
  return [name, reading.value, new Map(texts)] as const;
});

const markup = (map: ArgumentMap, texts: ReadonlyMap<string, string> = new Map()): string =>
  renderToStaticMarkup(<PrintOutline map={map} texts={texts} />);
/** A text as React writes it. */
const written = (text: string): string => renderToStaticMarkup(<bdi>{text}</bdi>);
const count = (page: string, part: string): number => page.split(part).length - 1;

function expectComplete(page: string, map: ArgumentMap): void {
  for (const { gist, text } of map.claims) {
    expect(page).toContain(`<p class="print-gist">${written(gist)}</p>`);
    expect(page).toContain(`<p class="print-text">${written(text)}</p>`);
  }
  expect(count(page, '<p class="print-gist">')).toBe(map.claims.length);
  const premises = map.relations.reduce((sum, { from }) => sum + from.length, 0);
  expect(count(page, '<svg ')).toBe(premises);
  for (const { note } of map.relations)
    if (note !== undefined && note !== '') expect(page).toContain(written(note));
  const quotes = [...map.claims, ...map.relations].flatMap((thing) => thing.quotes ?? []);
  for (const { exact } of quotes) expect(page).toContain(`“${written(exact)}”`);
  const numbers = [...page.matchAll(/<span class="print-where">\[(\d+)\] /g)].map(([, number]) =>
    Number(number),
  );
  expect(numbers).toEqual(quotes.map((_, place) => place + 1));
  for (const { name } of map.speakers) expect(page).toContain(`<b>${written(name)}</b>`);
  for (const { title } of map.sources) expect(page).toContain(written(title));
}

describe('the outline on paper', () => {
  it.each(shipped)('tells all of %s', (_, map, texts) => {
    const page = markup(map, texts);
    expectComplete(page, map);
    for (const text of texts.values()) expect(paragraphs(text).length).toBeGreaterThan(0);
    const quotes = [...map.claims, ...map.relations].flatMap((thing) => thing.quotes ?? []);
    expect(count(page, 'paragraph ')).toBeGreaterThanOrEqual(quotes.length);
  });

  it('tells all of 20 others, circles among them', () => {
    for (const map of fc.sample(arbitraryMap({ minClaims: 2 }), { seed: 7, numRuns: 20 })) {
      expectComplete(markup(map), map);
    }
  });

  it('nests, numbers and refers', () => {
    const page = markup(exampleMap());
    expect(page).toContain('<b>1.1.2</b>');
    expect(page).toMatch(/<b>1\.3\.1<\/b>.*doubts the step from 1\.3 to 1/);
    expect(page).toMatch(/together with 1\.2 supports 1\b/);
    expect(count(page, '<ol class="print-items">')).toBe(4);
  });

  it('nests no deeper than paper is wide', () => {
    const ids = Array.from({ length: 3000 }, (_, place) => `c${place}`);
    const page = markup({
      ...exampleMap(),
      claims: ids.map((id) => ({ id, gist: id, text: id, quotes: [] })),
      relations: ids
        .slice(1)
        .map((id, place) => ({ id: `r${id}`, kind: 'support', from: [id], to: `c${place}` })),
    });
    expect(count(page, '<ol class="print-items">')).toBe(10);
    expect(count(page, '<p class="print-gist">')).toBe(ids.length);
  });
});
