/** The view in words: for saved views, pictures and paper. Pure. */
import { counted, grouped } from '@/domain/counted';
import type { ArgumentMap } from '@/domain/schema';
import { FILTERS } from './filters';
import type { FocusDepth, Scope, Selection, ViewSettings } from './settings';
import { LENS_LABELS } from './words';

const DEPTH_WORDS: Record<FocusDepth, (gist: string) => string> = {
  '1': (gist) => `Around ${gist}`,
  '2': (gist) => `Around ${gist}, within two steps`,
  '3': (gist) => `Around ${gist}, within three steps`,
  reasons: (gist) => `All that leads to ${gist}`,
  conclusions: (gist) => `All that ${gist} leads to`,
};
/** How many values of a filter are named; more are counted. */
const MOST_NAMED = 3;

/** A phrase for each setting that differs from the first view of a map. */
export function viewWords(map: ArgumentMap, settings: ViewSettings): readonly string[] {
  const gistOf = (id: string): string => `“${map.claims.find((claim) => claim.id === id)?.gist ?? id}”`;
  const words: string[] = [];
  if (settings.lens !== null) words.push(`Lens: ${LENS_LABELS[settings.lens].toLowerCase()}`);
  for (const filter of FILTERS) {
    const shown = settings.filters[filter.id];
    if (shown === null) continue;
    const names = filter.options(map).flatMap(({ id, label }) => (shown.includes(id) ? [label] : []));
    words.push(`${filter.label}: ${named(names)}`);
  }
  if (settings.hidden === 'remove') words.push('Other claims removed');
  if (settings.scope !== null) words.push(scopeWords(settings.scope, gistOf));
  if (settings.folded.length > 0) words.push(`${counted(settings.folded.length, 'claim')} folded`);
  if (settings.steps.length > 0) words.push(`Premises and steps of ${named(settings.steps.map(gistOf))}`);
  if (settings.selection !== null) words.push(selectionWords(map, settings.selection, gistOf));
  if (settings.isTextOpen) words.push('With the article');
  return words;
}

function named(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` and ${grouped(rest)} more` : '');
}

function scopeWords(scope: Scope, gistOf: (id: string) => string): string {
  if (scope.type === 'path') return `The path from ${gistOf(scope.from)} to ${gistOf(scope.to)}`;
  return DEPTH_WORDS[scope.depth](gistOf(scope.claim));
}

function selectionWords(map: ArgumentMap, { type, id }: Selection, gistOf: (id: string) => string): string {
  switch (type) {
    case 'claim':
      return `${gistOf(id)} open`;
    case 'speaker':
      return `${map.speakers.find((speaker) => speaker.id === id)?.name ?? id} open`;
    case 'relation': {
      const relation = map.relations.find((candidate) => candidate.id === id);
      return relation === undefined
        ? 'An arrow open'
        : `An arrow from ${relation.from.map(gistOf).join(' and ')} open`;
    }
  }
}
