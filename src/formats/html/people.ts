/** The filter by viewpoints, which is their key as well; and who speaks for which of them. */
import { append } from '@/domain/append';
import { counted } from '@/domain/counted';
import type { Speaker } from '@/domain/schema';
import { hueClass } from '@/ui/hues';
import { viewpointClass } from './anchors';
import { inLine, inParagraphs, joined } from './markup';
import { placeOf, type PageIndex } from './pageIndex';

/** More viewpoints than this are no choice that a reader makes; they are listed without a filter. */
const MOST_CHOICES = 40;
/** So many stay in sight while the page scrolls. */
const FEW = 9;

/** The viewpoints to choose from, by their places: those of which claims are there. Empty for fewer than two. */
export function choicesOf(page: PageIndex): readonly number[] {
  const held = new Set(page.places.values());
  const places = [...held].filter((place) => place >= 0).toSorted((a, b) => a - b);
  const all = held.has(-1) ? [...places, -1] : places;
  return all.length < 2 || places.length === 0 || all.length > MOST_CHOICES ? [] : all;
}

export function filterHtml(page: PageIndex, choices: readonly number[]): string {
  if (choices.length === 0) return '';
  const counts = new Map<number, number>();
  for (const { id } of page.map.claims) {
    const place = placeOf(page, id);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const choice = (id: string, mark: string, words: string, count: number): string =>
    `<label class="choice"><input type="radio" name="viewpoint" id="only-${id}"${id === 'all' ? ' checked="checked"' : ''} />${mark}<b>${words}</b> <span>${count}</span></label>`;
  return [
    `<fieldset class="filter${choices.length < FEW ? ' few' : ''}"><legend>Show the claims of</legend><div class="choices">`,
    choice('all', '', 'All viewpoints', page.map.claims.length),
    ...choices.map((place) =>
      choice(
        viewpointClass(place),
        `<i class="swatch ${hueClass(place)}"></i>`,
        place < 0 ? 'No viewpoint' : inLine(page.map.viewpoints[place]?.label ?? '') || 'Unnamed',
        counts.get(place) ?? 0,
      ),
    ),
    '</div></fieldset>',
  ].join('\n');
}

/** A section; the empty string where nobody speaks for anything. */
export function peopleSection(page: PageIndex): string {
  const { viewpoints, speakers } = page.map;
  if (viewpoints.length === 0 && speakers.length === 0) return '';
  const claims = new Map<string, number>();
  for (const { speaker } of page.map.claims) {
    if (speaker !== undefined) claims.set(speaker, (claims.get(speaker) ?? 0) + 1);
  }
  const bySide = new Map<string | undefined, Speaker[]>();
  for (const speaker of speakers) append(bySide, speaker.viewpoint, speaker);
  const listOf = (id: string | undefined): string => {
    const lines = (bySide.get(id) ?? []).map((speaker) => speakerHtml(speaker, claims.get(speaker.id) ?? 0));
    return lines.length === 0 ? '' : `<dd><ul>${lines.join('')}</ul></dd>`;
  };
  const without = listOf(undefined);
  const title =
    viewpoints.length === 0 ? 'Speakers' : speakers.length === 0 ? 'Viewpoints' : 'Viewpoints and speakers';
  return [
    '<section id="people" class="part" aria-labelledby="people-title">',
    `<h2 id="people-title">${title}</h2>`,
    viewpoints.length === 0 && without !== '' ? without.replaceAll(/<\/?dd>/g, '') : '',
    viewpoints.length === 0 ? '' : '<dl class="sides">',
    ...viewpoints.map(({ id, label, description = '' }, place) => {
      const about = inParagraphs(description, 'soft');
      const name = `<i class="swatch ${hueClass(place)}"></i> ${inLine(label) || 'Unnamed'}`;
      return `<dt>${name}</dt>${about === '' ? '' : `<dd>${about}</dd>`}${listOf(id) || (about === '' ? '<dd class="soft">No speaker is named.</dd>' : '')}`;
    }),
    viewpoints.length > 0 && without !== '' ? `<dt>Without a viewpoint</dt>${without}` : '',
    viewpoints.length === 0 ? '' : '</dl>',
    '</section>',
  ].join('\n');
}

const KINDS = { person: '', group: 'a group', author: 'the author' } as const;

function speakerHtml(
  { name, role = '', affiliation = '', kind = 'person' }: Speaker,
  claims: number,
): string {
  const about = joined([inLine(role), inLine(affiliation), KINDS[kind], counted(claims, 'claim')], ', ');
  return `<li><b>${inLine(name) || 'Unnamed'}</b>, ${about}</li>`;
}
