import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ARROW,
  CARD,
  EDGE,
  GIST,
  GIST_ONLY,
  HEAD,
  PADDING,
  PADDING_GIST_ONLY,
  SPEAKER,
  SPEAKER_NAME,
  type TextStyle,
  WIDTHS,
} from './sizes';

const css = readFileSync('src/canvas/canvas.css', 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** The declarations of the first rule that has this selector alone or in its list. */
function rule(selector: string): Record<string, string> {
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
    if (!selectors.split(',').some((one) => one.trim() === selector)) continue;
    return Object.fromEntries(
      [...body.matchAll(/([\w-]+):\s+([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
    );
  }
  throw new Error(`no rule for ${selector}`);
}

const letters = ({ size, lineHeight }: TextStyle) => ({
  'font-size': `${size}px`,
  'line-height': `${lineHeight}px`,
});

describe('the style of the page has the figures of a card', () => {
  it('for its edges', () => {
    expect(rule('.card')).toMatchObject({
      border: `${EDGE.border}px solid var(--card-line)`,
      'border-radius': `${EDGE.radius}px`,
      background: `linear-gradient(to right, var(--hue) ${EDGE.band}px, var(--sheet) ${EDGE.band}px) border-box`,
    });
    expect(rule('.card[data-look="hidden"]')['background']).toBe(
      `linear-gradient(to right, var(--hue-faded) ${EDGE.band}px, var(--paper) ${EDGE.band}px) border-box`,
    );
    for (const highlight of ['selected', 'found'] as const) {
      const outline = `${EDGE.outline[highlight]}px solid var(--ink)`;
      expect(rule(`.card[data-look="${highlight}"]`)).toMatchObject({ outline });
    }
  });

  it('for its letters', () => {
    expect(rule('.card-gist')).toMatchObject({
      ...letters(GIST),
      'font-weight': String(GIST.weight),
      'letter-spacing': `${GIST.spacing}em`,
      '-webkit-line-clamp': String(GIST.mostLines),
    });
    expect(rule('.card-gist')['margin-top']).toBeUndefined();
    expect(rule('.card-gist-only .card-gist')).toEqual({
      ...letters(GIST_ONLY),
      '-webkit-line-clamp': String(GIST_ONLY.mostLines),
    });
    expect(rule('.card-speaker')).toMatchObject(letters(SPEAKER));
    expect(rule('.card-speaker b')).toMatchObject({ 'font-weight': String(SPEAKER_NAME.weight) });
  });

  it('for the room around them', () => {
    const { top, right, left } = PADDING;
    expect(rule('.card')['padding']).toMatch(new RegExp(`^${top}px ${right}px \\d+px ${left}px$`));
    const alone = PADDING_GIST_ONLY;
    expect(rule('.card-gist-only')['padding']).toBe(`1px ${alone.right}px 1px ${alone.left}px`);
    const lines = GIST_ONLY.mostLines * GIST_ONLY.lineHeight;
    expect(lines).toBeLessThanOrEqual(CARD.height - 2 * EDGE.border - 1);
  });
});

describe('the style of the page has the figures of an arrow', () => {
  const widthOf = (selector: string) => rule(selector)['stroke-width'];

  it.each([
    ['plain', '.relation .relation-line', '.relation[data-basis="inferred"] .relation-line'],
    [
      'across',
      '.relation[data-reach="across"] .relation-line',
      '.relation[data-reach="across"]:where([data-basis="inferred"]) .relation-line',
    ],
    [
      'within',
      '.relation[data-reach="within"] .relation-line',
      '.relation[data-reach="within"]:where([data-basis="inferred"]) .relation-line',
    ],
    [
      'near',
      '.relation[data-look="near"] .relation-line',
      '.relation[data-look="near"][data-basis="inferred"] .relation-line',
    ],
    [
      'selected',
      '.relation[data-look="selected"] .relation-line',
      '.relation[data-look="selected"] .relation-line',
    ],
  ] as const)('for its line: %s', (name, stated, inferred) => {
    expect([widthOf(stated), widthOf(inferred)]).toEqual(
      [WIDTHS[name].stated, WIDTHS[name].inferred].map(String),
    );
  });

  it('for its other parts', () => {
    expect(widthOf('.relation .relation-casing')).toBe(String(ARROW.casing));
    expect(rule('.relation[data-kind="contrast"] .relation-line')).toEqual({
      'stroke-dasharray': ARROW.dash.join(' '),
    });
    expect(widthOf('.relation .relation-joint')).toBe(String(ARROW.joint.stroke));
    expect(rule('.relation[data-look="hidden"]')).toEqual({ opacity: String(ARROW.faded) });
    const { support, contrast } = HEAD;
    expect(rule('.relation .relation-head')).toMatchObject({
      'stroke-width': String(support.stroke.stated),
      'stroke-linejoin': 'round',
    });
    expect(rule('.relation[data-kind="support"][data-basis="inferred"] .relation-head')).toEqual({
      fill: 'var(--paper)',
    });
    expect(support.stroke.inferred).toBe(support.stroke.stated);
    expect(widthOf('.relation[data-kind="contrast"] .relation-head')).toBe(String(contrast.stroke.stated));
    expect(widthOf('.relation[data-kind="contrast"][data-basis="inferred"] .relation-head')).toBe(
      String(contrast.stroke.inferred),
    );
  });
});
