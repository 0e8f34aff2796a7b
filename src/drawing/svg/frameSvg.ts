/** The frame of a picture: the question above the map, key and source below. Pure. */
import { DOES } from '@/domain/relationWords';
import type { ArgumentMap } from '@/domain/schema';
import { monthWords } from '@/ui/dates';
import { hueNumber } from '@/ui/hues';
import { toLines } from '../lines';
import type { Palette } from '../palette';
import { ARROW, HEAD, WIDTHS } from '../sizes';
import { type Face, faceAttributes, type MeasureIn, SANS, SERIF } from './type';
import { toNumber, toXml } from './xml';

/** A part of the frame, drawn downwards from (0, 0). */
interface Block {
  readonly svg: string;
  readonly height: number;
}

/** What the frame is drawn from; `unit` is the size of its px in px of the map at zoom 1. */
export interface FramePen {
  readonly map: ArgumentMap;
  readonly palette: Palette;
  readonly measure: MeasureIn;
  readonly width: number;
  readonly unit: number;
}

const HEADLINE_LINES = 4;

/** The question, and where the debate comes from. */
export function headBlock({ map, palette, measure, width, unit }: FramePen): Block {
  const question: Face = { family: SERIF, size: 30 * unit, weight: 600, spacing: -0.015 };
  const origin: Face = { family: SANS, size: 14 * unit, weight: 400 };
  const lines = toLines(map.question, width, HEADLINE_LINES, measure(question));
  const below = toLines(map.title, width, 2, measure(origin));
  const step = 36 * unit;
  const top = lines.length * step;
  return {
    svg: [
      textLines(lines, question, palette.ink, 29 * unit, step),
      textLines(below, origin, palette.inkSoft, top + 18 * unit, 20 * unit),
    ].join(''),
    height: top + below.length * 20 * unit + 22 * unit,
  };
}

/** What colours, arrows and marks mean, and the sources. */
export function footBlock(pen: FramePen): Block {
  const { map, palette, measure, width, unit } = pen;
  const face: Face = { family: SANS, size: 13, weight: 400 };
  const strong: Face = { ...face, weight: 600 };
  const room = width / unit;
  const items = [
    ...map.viewpoints.map(({ label }, place) => {
      const hue = palette.hues[hueNumber(place)];
      const swatch = `<rect y="-11" width="12" height="12" rx="2" fill="${hue?.hue ?? palette.inkSoft}"/>`;
      return { mark: swatch, width: 12, label, face: strong, ink: hue?.ink ?? palette.inkSoft };
    }),
    ...arrowKey(palette).map(([arrow, label]) => {
      const mark = `<g transform="translate(0 -12)" fill="none">${arrow}</g>`;
      return { mark, width: 44, label, face, ink: palette.inkSoft };
    }),
  ];
  const parts: string[] = [];
  let x = 0;
  let y = 14;
  for (const { mark, width: wide, label, face: own, ink } of items) {
    const [line = ''] = toLines(label, room - wide - 8, 1, measure(own));
    const length = wide + 8 + measure(own)(line);
    if (x > 0 && x + length > room) {
      x = 0;
      y += 24;
    }
    parts.push(
      `<g transform="translate(${toNumber(x)} ${y})">${mark}`,
      `<text x="${wide + 8}" ${faceAttributes(own)} fill="${ink}">${toXml(line)}</text></g>`,
    );
    x += length + 26;
  }
  const sources = toLines(sourceWords(map), room, 3, measure(face));
  parts.push(textLines(sources, face, palette.inkSoft, y + 28, 18));
  const height = y + 28 + sources.length * 18;
  return { svg: `<g transform="scale(${unit})">${parts.join('')}</g>`, height: height * unit };
}

/** «Source: “Report on the conference”, Russia Direct, April 2016. Map: Standpoint.» */
function sourceWords({ sources }: ArgumentMap): string {
  const words = sources.map(({ title, publisher, published }) =>
    [`“${title}”`, publisher, published === undefined ? undefined : monthWords(published)]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  );
  if (words.length === 0) return 'Map made with Standpoint.';
  return `${words.length === 1 ? 'Source' : 'Sources'}: ${words.join('; ')}. Map made with Standpoint.`;
}

/** The same key as the page's own (`panels/filters/Legend.tsx`); `legend.test.ts` compares the figures. */
function arrowKey({ support, contrast, inkSoft, paper }: Palette): readonly (readonly [string, string])[] {
  const triangle = (fill: string, stroke: string): string =>
    `<path d="M42 7L32 1.5V12.5Z" fill="${fill}" stroke="${stroke}" stroke-width="${HEAD.support.stroke.stated}"/>`;
  return [
    [
      `<path d="M2 7H33" stroke="${support}" stroke-width="${WIDTHS.plain.stated}"/>${triangle(support, support)}`,
      DOES.support,
    ],
    [
      `<path d="M2 7H38" stroke="${contrast}" stroke-width="${WIDTHS.plain.stated}" stroke-dasharray="${ARROW.dash.join(' ')}"/><path d="M40 0V14" stroke="${contrast}" stroke-width="${HEAD.contrast.stroke.stated}"/>`,
      DOES.contrast,
    ],
    [
      `<path d="M2 7H32" stroke="${inkSoft}" stroke-width="${WIDTHS.plain.inferred}"/>${triangle(paper, inkSoft)}`,
      'inferred, not stated',
    ],
    [
      `<path d="M2 2H12Q18 2 18 7M2 12H12Q18 12 18 7M18 7H33" stroke="${inkSoft}" stroke-width="1.6"/><circle cx="18" cy="7" r="3.2" fill="${inkSoft}"/>${triangle(inkSoft, inkSoft)}`,
      'only together',
    ],
  ];
}

function textLines(lines: readonly string[], face: Face, ink: string, first: number, step: number): string {
  const spans = lines.map(
    (line, place) => `<tspan x="0" y="${toNumber(first + place * step)}">${toXml(line)}</tspan>`,
  );
  return `<text ${faceAttributes(face)} fill="${ink}">${spans.join('')}</text>`;
}
