import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  BAND,
  GIST,
  GIST_ONLY,
  PADDING,
  PADDING_GIST_ONLY,
  RADIUS,
  SPEAKER,
  SPEAKER_NAME_WEIGHT,
} from './cardStyle';

const css = readFileSync('src/canvas/canvas.css', 'utf8');

/** The declarations of the first rule with exactly this selector. */
function rule(selector: string): Record<string, string> {
  const body = css.split(`\n${selector} {\n`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

it('draws cards in the very figures that the page has for its own', () => {
  const gist = rule('.card-gist');
  expect(gist).toMatchObject({
    'font-size': `${GIST.size}px`,
    'line-height': `${GIST.lineHeight}px`,
    'font-weight': String(GIST.weight),
    'letter-spacing': `${GIST.spacing}em`,
    '-webkit-line-clamp': String(GIST.mostLines),
  });
  expect(gist['margin-top']).toBeUndefined();
  expect(rule('.card-gist-only .card-gist')).toMatchObject({
    'font-size': `${GIST_ONLY.size}px`,
    'line-height': `${GIST_ONLY.lineHeight}px`,
    '-webkit-line-clamp': String(GIST_ONLY.mostLines),
  });
  expect(rule('.card-speaker')).toMatchObject({
    'font-size': `${SPEAKER.size}px`,
    'line-height': `${SPEAKER.lineHeight}px`,
  });
  expect(rule('.card-speaker b')).toMatchObject({ 'font-weight': String(SPEAKER_NAME_WEIGHT) });
  expect(rule('.card')['padding']).toMatch(
    new RegExp(`^${PADDING.top}px ${PADDING.right}px \\d+px ${PADDING.left}px$`),
  );
  expect(rule('.card-gist-only')['padding']).toMatch(
    new RegExp(`^1px ${PADDING_GIST_ONLY.right}px 1px ${PADDING_GIST_ONLY.left}px$`),
  );
  expect(rule('.card')).toMatchObject({ 'border-radius': `${RADIUS}px` });
  expect(rule('.card')['background']).toContain(`var(--hue) ${BAND}px`);
});
