/** The inner steps of arguments: a reader sees an argument as one claim until they open it. Pure. */
import { append } from '@/domain/append';
import type { ArgumentMap, Relation } from '@/domain/schema';
import type { Scope, ViewSettings } from './settings';

/** Ids of the inner claims of each argument, in map order; an empty list if only relations are inside. */
export function innerSteps(map: ArgumentMap): ReadonlyMap<string, readonly string[]> {
  const inner = new Map<string, string[]>();
  for (const { id, within } of map.claims) if (within !== undefined) append(inner, within, id);
  for (const { within } of map.relations) {
    if (within !== undefined && !inner.has(within)) inner.set(within, []);
  }
  return inner;
}

/** The map without the inner steps of arguments that are not in `opened`; the same object if nothing is left out. */
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
    // An undercut is hidden with the relation that it doubts.
    let isThere = isShown.get(target) ?? ids.has(target);
    for (const step of chain.toReversed()) {
      isThere &&= hasOwn(step);
      isShown.set(step.id, isThere);
    }
  }
  return { ...map, claims, relations: map.relations.filter(({ id }) => isShown.get(id)) };
}

/** The arguments to open so that these claims and relations are shown, in map order; unknown ids need none. */
export function stepsNeeded(map: ArgumentMap, named: readonly string[]): readonly string[] {
  const inner = innerSteps(map);
  if (inner.size === 0 || named.length === 0) return [];
  const argumentOf = new Map(map.claims.map(({ id, within }) => [id, within]));
  const byId = new Map(map.relations.map((relation) => [relation.id, relation]));
  const needed = new Set<string | undefined>();
  const passed = new Set<string>();
  const open = [...named];
  // The list grows in the loop: a relation needs its ends.
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

/** Shows the inner steps of an argument, or hides them again. */
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
    // A hidden selection gives way to its argument.
    selection: isLeft ? selection : { type: 'claim', id: argument },
    scope: scope !== null && claimsOf(scope).every((id) => claims.has(id)) ? scope : null,
    folded: folded.every((id) => claims.has(id)) ? folded : folded.filter((id) => claims.has(id)),
  };
}

/** The claims that a scope names. */
export function claimsOf(scope: Scope): readonly string[] {
  return scope.type === 'focus' ? [scope.claim] : [scope.from, scope.to];
}
