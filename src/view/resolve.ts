/** Checks an address against the map: what does not exist is left out and reported, the rest still works. */
import type { ArgumentMap } from '@/domain/schema';
import type { Unknown } from './address';
import { FILTERS } from './filters';
import { claimsOf, innerSteps, stepsNeeded } from './innerSteps';
import { type FilterId, LENSES, type Scope, type Selection, type ViewSettings } from './settings';

const ONE: Record<FilterId, string> = {
  viewpoints: 'viewpoint',
  speakers: 'speaker',
  topics: 'topic',
  kinds: 'kind of relation',
  basis: 'basis',
};

/** The valid settings, and a sentence for each thing that was left out. */
export interface Resolved {
  readonly settings: ViewSettings;
  readonly notices: readonly string[];
}

/** @param unknown from `unknownWords` */
export function resolveSettings(map: ArgumentMap, asked: ViewSettings, unknown: Unknown = {}): Resolved {
  const notices: string[] = [];
  if (unknown.lens !== undefined) {
    notices.push(
      `This link names a lens, “${cutShort(unknown.lens)}”, that this page does not have. Lenses are ${LENSES.slice(0, -1).join(', ')} and ${LENSES.at(-1)}.`,
    );
  }
  if (unknown.depth !== undefined) {
    notices.push(
      `This link asks for a depth, “${cutShort(unknown.depth)}”, that this page does not have. The nearest claims are shown.`,
    );
  }
  const filters: Record<FilterId, readonly string[] | null> = { ...asked.filters };
  for (const filter of FILTERS) {
    const setting = asked.filters[filter.id];
    if (setting === null) continue;
    const all = filter.options(map).map((option) => option.id);
    const known = new Set(all);
    const strange = setting.filter((value) => !known.has(value));
    if (strange.length > 0) notices.push(missing(ONE[filter.id], strange));
    const wanted = new Set(setting);
    const kept = all.filter((value) => wanted.has(value));
    const isAsBefore = kept.length === all.length || (kept.length === 0 && setting.length > 0);
    filters[filter.id] = isAsBefore ? null : kept;
  }
  const selection = resolveSelection(map, asked.selection, notices);
  const claims = new Set(map.claims.map(({ id }) => id));
  const scope = resolveScope(claims, asked.scope, notices);
  const folded = asked.folded.filter((id) => claims.has(id));
  const unfolded = asked.folded.filter((id) => !claims.has(id));
  if (unfolded.length > 0) notices.push(missing('claim', unfolded));
  const steps = resolveSteps(map, { ...asked, selection, scope, folded }, notices);
  return { settings: { ...asked, selection, filters, scope, folded, steps }, notices: [...new Set(notices)] };
}

function resolveScope(claims: ReadonlySet<string>, scope: Scope | null, notices: string[]): Scope | null {
  if (scope === null) return null;
  const strange = claimsOf(scope).filter((id) => !claims.has(id));
  if (strange.length === 0) return scope;
  notices.push(missing('claim', strange));
  return null;
}

/** Opens the arguments that contain what a link names. */
function resolveSteps(
  map: ArgumentMap,
  { selection, scope, folded, steps }: ViewSettings,
  notices: string[],
): readonly string[] {
  const inner = innerSteps(map);
  const strange = steps.filter((id) => !inner.has(id));
  if (strange.length > 0) notices.push(missing('claim with inner steps', strange));
  const named = [...(selection === null ? [] : [selection.id]), ...(scope === null ? [] : claimsOf(scope))];
  const needed = stepsNeeded(map, [...named, ...folded]);
  return [...new Set([...steps.filter((id) => inner.has(id)), ...needed])];
}

function resolveSelection(
  map: ArgumentMap,
  selection: Selection | null,
  notices: string[],
): Selection | null {
  if (selection === null) return null;
  const lists = { claim: map.claims, relation: map.relations, speaker: map.speakers };
  const list: readonly { readonly id: string }[] = lists[selection.type];
  if (list.some((item) => item.id === selection.id)) return selection;
  notices.push(missing(selection.type, [selection.id]));
  return null;
}

/** How many ids are named; more are counted. */
const NAMED = 3;

function missing(what: string, ids: readonly string[]): string {
  const named = ids.slice(0, NAMED).map((id) => `“${cutShort(id)}”`);
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '';
  return `This link names a ${what}, ${named.join(', ')}${more}, that this map does not have. The rest of the link is shown.`;
}

function cutShort(word: string): string {
  return word.length > 60 ? `${word.slice(0, 60)}…` : word;
}
