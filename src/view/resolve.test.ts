import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMap } from '@/domain/readMap';
import { readAddress, unknownWords } from './address';
import { resolveSettings } from './resolve';

const reading = readMap(readFileSync('data/moscow-2016/map.json', 'utf8'));
if (!reading.ok) throw new Error('the shipped map has faults');
const map = reading.value;

describe('a link held against the map', () => {
  it('is kept whole where everything exists', () => {
    const asked = readAddress('?map=moscow-2016&claim=crossroads&viewpoints=china&kinds=support');
    expect(resolveSettings(map, asked)).toEqual({ settings: asked, notices: [] });
  });

  it('tells of each unknown id in a sentence and keeps the rest', () => {
    const asked = readAddress('?claim=nobody&viewpoints=china,mars&topics=causes');
    const { settings, notices } = resolveSettings(map, asked);
    expect(notices).toHaveLength(2);
    expect(notices.join(' ')).toContain('claim, “nobody”');
    expect(notices.join(' ')).toContain('viewpoint, “mars”');
    expect(settings.selection).toBeNull();
    expect(settings.filters.viewpoints).toEqual(['china']);
    expect(settings.filters.topics).toEqual(['causes']);
  });

  it('shows all rather than nothing where no value of a filter exists', () => {
    const { settings } = resolveSettings(map, readAddress('?viewpoints=mars'));
    expect(settings.filters.viewpoints).toBeNull();
  });

  it('keeps an empty filter empty', () => {
    const { settings } = resolveSettings(map, readAddress('?viewpoints='));
    expect(settings.filters.viewpoints).toEqual([]);
  });

  it('leaves out a focus, a path, folds and a speaker that do not exist, and says so', () => {
    const query = '?speaker=nobody&focus=nowhere&folded=crossroads,gone&lens=sphere';
    const { settings, notices } = resolveSettings(map, readAddress(query), unknownWords(query));
    expect(settings).toMatchObject({ selection: null, scope: null, folded: ['crossroads'], lens: null });
    expect(notices).toHaveLength(4);
    expect(notices.join(' ')).toMatch(/lens, “sphere”.*speaker, “nobody”.*claim, “nowhere”.*claim, “gone”/);
    const path = resolveSettings(map, readAddress('?path=crossroads,gone'));
    expect(path.settings.scope).toBeNull();
    expect(path.notices).toHaveLength(1);
  });

  it('opens the argument that a named claim or arrow is within, and tells of one that has nothing within it', () => {
    const [argument, inner, other] = map.claims;
    const relation = map.relations.find(({ from, to }) => ![...from, to].some((id) => id === inner?.id));
    if (!argument || !inner || !other || !relation) throw new Error('the shipped map has too few claims');
    const layered = {
      ...map,
      claims: map.claims.map((claim) => (claim === inner ? { ...claim, within: argument.id } : claim)),
      relations: map.relations.map((one) => (one === relation ? { ...one, within: argument.id } : one)),
    };
    const stepsOf = (query: string) => resolveSettings(layered, readAddress(query)).settings.steps;
    expect(stepsOf(`?claim=${argument.id}`)).toEqual([]);
    for (const query of [
      `claim=${inner.id}`,
      `relation=${relation.id}`,
      `focus=${inner.id}`,
      `path=${argument.id},${inner.id}`,
      `folded=${inner.id}`,
      `steps=${argument.id}&claim=${inner.id}`,
    ]) {
      expect(stepsOf(`?${query}`), query).toEqual([argument.id]);
    }
    const { settings, notices } = resolveSettings(
      layered,
      readAddress(`?steps=${argument.id},${other.id},gone`),
    );
    expect(settings.steps).toEqual([argument.id]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(`claim with inner steps, “${other.id}”, “gone”`);
  });
});
