import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toJsonSchema, writeJsonSchema } from './jsonSchema';

test('the published schema is the one in the code', () => {
  const published = readFileSync(new URL('../../public/schema/map-1.json', import.meta.url), 'utf8');
  const hint =
    'public/schema/map-1.json is not current; renew it with `npm run -s map -- schema > public/schema/map-1.json`.';
  expect(published === writeJsonSchema(), hint).toBe(true);
});

test('it says what it is, and lets unknown fields be', () => {
  expect(toJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:standpoint:map:1',
    title: 'Standpoint argument map, version 1',
    additionalProperties: {},
    properties: {
      claims: { maxItems: 50_000, items: { required: ['id', 'gist', 'text', 'quotes'] } },
      relations: { items: { properties: { kind: { enum: ['support', 'contrast'] } } } },
    },
  });
});

test('every pattern in it is one that any reader of JSON Schema can build', () => {
  const patterns = JSON.stringify(toJsonSchema()).match(/"pattern":"(?:[^"\\]|\\.)*"/g) ?? [];
  expect(patterns.length).toBeGreaterThan(5);
  for (const pattern of patterns) {
    const { pattern: source }: { pattern: string } = JSON.parse(`{${pattern}}`);
    expect(new RegExp(source, 'u').flags).toBe('u');
  }
});
