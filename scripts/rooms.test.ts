import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawRooms, PICTURE, withoutDetours } from './rooms.mjs';

describe('the picture of the rooms', () => {
  it('shows the imports that there are (else: node scripts/rooms.mjs)', async () => {
    expect(readFileSync(PICTURE, 'utf8')).toBe(await drawRooms());
  });

  it('leaves out an arrow that others make a detour of', () => {
    const links = new Map([
      ['canvas', new Set(['domain', 'view'])],
      ['view', new Set(['domain'])],
    ]);
    const shown = withoutDetours(links);
    expect(shown.get('canvas')).toEqual(new Set(['view']));
    expect(shown.get('view')).toEqual(new Set(['domain']));
  });
});
