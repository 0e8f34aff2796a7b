import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { arrangePlain } from '@/layout/place/plain';
import { packLayout } from '@/layout/wire/packed';
import { emphasisOf, NO_EMPHASIS } from '@/view/emphasis';
import { HIGHLIGHT } from '../highlight';
import type { Palette } from '../palette';
import { plainHighlights, shownHighlights } from '../shownHighlights';
import { CARD } from '../sizes';
import { toLayoutInput } from '../toLayoutInput';
import { type PictureOf, svgParts, writeSvg } from './svg';
import type { MeasureIn } from './type';
import { toXml } from './xml';

const palette: Palette = {
  paper: '#fffff0',
  sheet: '#ffffff',
  ink: '#000000',
  inkSoft: '#555555',
  inkFaded: '#888888',
  line: '#dddddd',
  cardLine: '#cccccc',
  support: '#007700',
  contrast: '#bb0000',
  hues: Array.from({ length: 9 }, (_, place) => ({
    hue: `#0000a${place}`,
    ink: `#0000b${place}`,
    faded: `#0000c${place}`,
  })),
};
/** Every letter is half as wide as it is high. */
const measure: MeasureIn =
  ({ size }) =>
  (text) =>
    (text.length * size) / 2;

function pictureOf(map: ArgumentMap, more: Partial<PictureOf> = {}): PictureOf {
  const input = toLayoutInput(map, null, 'landscape');
  const layout = packLayout(input, arrangePlain(input));
  return {
    map,
    graph: toGraph(map),
    layout,
    highlights: plainHighlights(layout.packed),
    palette,
    measure,
    lens: 'argument',
    telling: 'speakers',
    area: null,
    description: 'A <description> & more',
    fonts: '',
    linkCard: null,
    frame: 'whole',
    ...more,
  };
}

/** What keeps a text from being well-formed XML without a document type; `null` for nothing. */
function xmlFault(text: string): string | null {
  const token = /<(\/?)([A-Za-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  const open: string[] = [];
  let end = 0;
  for (const [all, isClosing, name = '', attributes = '', isEmpty, words = ''] of text.matchAll(token)) {
    end += all.length;
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(words + attributes)) return `a bare & in ${all}`;
    const names = [...attributes.matchAll(/ ([\w:-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice in ${all}`;
    if (isClosing && open.pop() !== name) return `${all} closes nothing`;
    if (name !== '' && !isClosing && isEmpty === '') open.push(name);
  }
  if (end < text.length) return `no XML: ${text.slice(end, end + 60)}`;
  return open.length === 0 ? null : `${open.join()} left open`;
}

describe('a map as SVG', () => {
  it('has title, description, every gist, topic, viewpoint and the source as text', () => {
    const map = exampleMap();
    const svg = writeSvg(pictureOf(map));
    expect(svg).toContain(`<title>${map.question}</title><desc>A &lt;description&gt; &amp; more</desc>`);
    const text = svg.replaceAll(/<\/tspan><tspan [^>]*>/g, ' ');
    for (const { gist } of map.claims) expect(text).toContain(`>${gist}</tspan>`);
    for (const { label } of [...map.topics, ...map.viewpoints]) expect(svg).toContain(`>${label}</text>`);
    expect(svg).toContain('“A town divided”, The Daily, January 2026');
    for (const word of ['supports', 'contrasts with', 'inferred, not stated', 'only together'])
      expect(svg).toContain(`>${word}</text>`);
    expect(svg).toContain('Support, inferred: “Trains are safer” together with “Safety decides the matter”');
  });

  it('draws a contrast broken with a bar, an inferred support thin and hollow', () => {
    const map = exampleMap();
    const only = (id: string): string =>
      writeSvg(
        pictureOf(
          { ...map, relations: map.relations.filter((relation) => relation.id === id) },
          { frame: 'key' },
        ),
      );
    const before = (svg: string): string => svg.slice(0, svg.indexOf('The Daily</title>'));
    expect(before(only('r4'))).toMatch(
      /<title>Contrast.*stroke="#bb0000" stroke-width="2.2" stroke-dasharray="7 4"/,
    );
    expect(before(only('r3'))).toMatch(
      /<title>Support.*stroke="#007700" stroke-width="1.15".*fill="#fffff0"/,
    );
    expect(before(only('r1'))).toMatch(/<circle [^>]* r="4" fill="#007700"/);
  });

  it('lets what is not selected recede, and draws nothing that is absent', () => {
    const map = exampleMap();
    const of = pictureOf(map);
    const visible = {
      claims: new Set(map.claims.map(({ id }) => id)),
      relations: new Set(map.relations.map(({ id }) => id)),
    };
    const present = { claims: new Set(['build', 'dear', 'saved']), relations: new Set(['r4']) };
    const emphasis = emphasisOf(of.graph, { type: 'claim', id: 'dear' });
    const highlights = shownHighlights(of.layout.packed, { visible, present, emphasis });
    const at = (id: string): number | undefined => highlights.cards[of.layout.packed.boxPlace(id) ?? -1];
    expect([at('dear'), at('build'), at('safer')]).toEqual([
      HIGHLIGHT.selected,
      HIGHLIGHT.near,
      HIGHLIGHT.absent,
    ]);
    const alone = shownHighlights(of.layout.packed, { visible, present: null, emphasis });
    expect(alone.cards[of.layout.packed.boxPlace('drivers') ?? -1]).toBe(HIGHLIGHT.away);
    const svg = writeSvg({ ...of, highlights });
    expect(svg).not.toContain('Trains are safer');
    expect(svg).toMatch(/fill="none" stroke="#000000" stroke-width="2.5"/);
    const whole = shownHighlights(of.layout.packed, { visible, present: null, emphasis: NO_EMPHASIS });
    expect(whole).toEqual(plainHighlights(of.layout.packed));
  });

  it('makes links of its cards for a page that says where they lead', () => {
    const map = exampleMap();
    const linkCard = (claim: string) => ({ href: `#"${claim}`, classes: 'card' });
    const svg = writeSvg(pictureOf(map, { linkCard }));
    expect(xmlFault(svg)).toBeNull();
    for (const { id, gist } of map.claims) {
      const link = svg.split('<a ').find((part) => part.startsWith(`href="#&quot;${id}" class="card">`));
      expect(link?.split('</a>')[0]).toContain(`${gist}</title>`);
    }
    expect(writeSvg(pictureOf(map))).not.toContain('<a ');
  });

  it('draws of a view what lies in it', () => {
    const of = pictureOf(exampleMap());
    const place = of.layout.boxes.get('dear') ?? { x: 0, y: 0 };
    const svg = writeSvg({ ...of, area: { ...place, ...CARD } });
    expect(svg).toContain(`viewBox="${place.x} ${place.y} ${CARD.width} ${CARD.height}"`);
    expect(svg).toContain('>Too dear</tspan>');
    expect(svg).not.toContain('>Trained drivers everywhere</tspan>');
  });

  it('says nothing of very many cards but where they are and how they relate', () => {
    const map = exampleMap();
    const svg = writeSvg(pictureOf(map, { telling: 'nothing' }));
    expect(xmlFault(svg)).toBeNull();
    expect(svg.match(/h196v62h-196z/g)).toHaveLength(map.claims.length);
    const lines = [...svg.matchAll(/<path d="([^"]*)" fill="none" stroke="(#007700|#bb0000)"/g)];
    const starts = lines.map(([, d = '']) => d.split('M').length - 1);
    // The linked support has two legs and a trunk.
    expect(starts.reduce((sum, count) => sum + count, 0)).toBe(map.relations.length + 2);
    expect(svg).not.toContain('Trains are safer');
    expect(svg).toContain('>Safety</text>');
  });

  it('is well-formed for any map, holds every gist in full, and breaks no card', () => {
    expect(xmlFault('<a b="1"><c/>&amp;</a>')).toBeNull();
    for (const broken of ['<a>', '<a b="1" b="2"/>', '<a>&</a>', '<a></b>', '<a b=1/>']) {
      expect(xmlFault(broken)).not.toBeNull();
    }
    fc.assert(
      fc.property(arbitraryMap(), fc.constantFrom('speakers', 'gists'), (map, telling) => {
        const of = pictureOf(map, { telling });
        const svg = writeSvg(of);
        expect(xmlFault(svg)).toBeNull();
        expect([...svgParts(of)].join('')).toBe(svg);
        const cards = [
          ...svg.matchAll(/<g transform="translate\([^)]*\)"><title>([^<]*)<\/title>(.*?)<\/g>/gs),
        ];
        expect(cards).toHaveLength(map.claims.length);
        for (const [place, [, title = '', inside = '']] of cards.entries()) {
          expect(title.endsWith(toXml(map.claims[place]?.gist ?? ''))).toBe(true);
          for (const [, y] of inside.matchAll(/ y="([\d.]+)"/g)) expect(Number(y)).toBeLessThan(CARD.height);
        }
      }),
      { numRuns: 100 },
    );
  });
});
