import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ARROW, HEAD, WIDTHS } from './sizes';

const legend = readFileSync('src/panels/filters/Legend.tsx', 'utf8');

/** The attributes of the first line of a row of the page's key that has this path and class. */
function figures(path: string, colour: string): Record<string, string> {
  const line = legend.split('\n').find((one) => one.includes(`d="${path}"`) && one.includes(colour)) ?? '';
  return Object.fromEntries(
    [...line.matchAll(/(stroke\w+)="([^"]+)"/g)].map(([, name, value]) => [name, value]),
  );
}

it('has the figures of the arrows in the key of the page', () => {
  expect(figures('M2 7H33', 'stroke-support')).toEqual({ strokeWidth: String(WIDTHS.plain.stated) });
  expect(figures('M2 7H38', 'stroke-contrast')).toEqual({
    strokeWidth: String(WIDTHS.plain.stated),
    strokeDasharray: ARROW.dash.join(' '),
  });
  expect(figures('M40 0V14', 'stroke-contrast')).toEqual({
    strokeWidth: String(HEAD.contrast.stroke.stated),
  });
  expect(figures('M2 7H32', 'stroke-soft')).toEqual({ strokeWidth: String(WIDTHS.plain.inferred) });
  expect(figures('M42 7 32 1.5v11Z', 'fill-paper')).toEqual({
    strokeWidth: String(HEAD.support.stroke.inferred),
  });
});
