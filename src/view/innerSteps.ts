/**
 * The inner premises, steps and inferences of arguments: a reader sees an argument as one claim until they open it.
 * The page works on what is then left of the map, as if the rest were not in the file. Pure.
 */
import type { ArgumentMap, Relation } from '@/domain/schema';
import type { Scope, ViewSettings } from './settings';

/**
 * For each argument that has something within it, by its id, the ids of its inner claims in the map's order. The
 * list is empty where only relations are within it. A map without inner steps has no entry.
 */
export function innerSteps(map: ArgumentMap): ReadonlyMap<string, readonly string[]> {
  const inner = new Map<string, string[]>();
  const under = (argument: string): string[] => {
    const list = inner.get(argument) ?? [];
    inner.set(argument, list);
    return list;
  };
  for (const { id, within } of map.claims) if (within !== undefined) under(within).push(id);
  for (const { within } of map.relations) if (within !== undefined) under(within);
  return inner;
}

/**
 * The map without what is within arguments that are not opened, and without relations that then lack an end. The
 * very same object where nothing is missing.
 * @param opened ids of arguments
 */
export function shownMap(map: ArgumentMap, opened: readonly string[]): ArgumentMap {
  const open = new Set(opened);
  const isOpen = ({ within }: { readonly within?: string | undefined }): boolean =>
    within === undefined || open.has(within);
  if (map.claims.every(isOpen) && map.relations.every(isOpen)) return map;
  const claims = map.claims.filter(isOpen);
  const ids = new Set(claims.map(({ id }) => id));
  const hasOwn = (relation: Relation): boolean =>
    isOpen(relation) && relation.from.every((id) => ids.has(id));
  const byId = new Map(map.relations.map((relation) => [relation.id, relation]));
  const isShown = new Map<string, boolean>();
  for (const relation of map.relations) {
    const chain: Relation[] = [];
    let target = relation.id;
    for (let step = byId.get(target); step !== undefined && !isShown.has(target); step = byId.get(target)) {
      chain.push(step);
      target = step.to;
    }
    // An undercut goes with the step that it doubts.
    let isThere = isShown.get(target) ?? ids.has(target);
    for (const step of chain.toReversed()) {
      isThere &&= hasOwn(step);
      isShown.set(step.id, isThere);
    }
  }
  return { ...map, claims, relations: map.relations.filter(({ id }) => isShown.get(id)) };
}

/**
 * The arguments that have to be open for all of this to be seen, in the map's order.
 * @param named ids of claims and relations; those that the map does not have need nothing
 */
export function stepsNeeded(map: ArgumentMap, named: readonly string[]): readonly string[] {
  const inner = innerSteps(map);
  if (inner.size === 0 || named.length === 0) return [];
  const argumentOf = new Map(map.claims.map(({ id, within }) => [id, within]));
  const byId = new Map(map.relations.map((relation) => [relation.id, relation]));
  const needed = new Set<string | undefined>();
  const passed = new Set<string>();
  const open = [...named];
  // The list grows while it is walked: a relation needs its ends.
  for (const id of open) {
    if (passed.has(id)) continue;
    passed.add(id);
    needed.add(argumentOf.get(id));
    const relation = byId.get(id);
    if (relation === undefined) continue;
    needed.add(relation.within);
    open.push(...relation.from, relation.to);
  }
  return [...inner.keys()].filter((argument) => needed.has(argument));
}

/** Opens an argument, so that its inner steps are on the map, or closes it again. */
export function toggleSteps(map: ArgumentMap, view: ViewSettings, argument: string): ViewSettings {
  if (!view.steps.includes(argument)) return { ...view, steps: [...view.steps, argument] };
  const steps = view.steps.filter((id) => id !== argument);
  const shown = shownMap(map, steps);
  const claims = new Set(shown.claims.map(({ id }) => id));
  const { selection, scope, folded } = view;
  const isLeft =
    selection === null ||
    selection.type === 'speaker' ||
    claims.has(selection.id) ||
    shown.relations.some(({ id }) => id === selection.id);
  return {
    ...view,
    steps,
    // Whoever reads an inner step is led to the argument that it belongs to.
    selection: isLeft ? selection : { type: 'claim', id: argument },
    scope: scope !== null && claimsOf(scope).every((id) => claims.has(id)) ? scope : null,
    folded: folded.every((id) => claims.has(id)) ? folded : folded.filter((id) => claims.has(id)),
  };
}

/** The claims that a scope names. */
export function claimsOf(scope: Scope): readonly string[] {
  return scope.type === 'focus' ? [scope.claim] : [scope.from, scope.to];
}
