/**
 * Which elements of an Argdown file become claims: the nodes of the official map, the statements inside reconstructed
 * arguments, and elements with a title or a relation that the map omits. The rest are paragraphs.
 */
import {
  ArgdownTypes,
  type IArgument,
  type IEquivalenceClass,
  type IMap,
  type IRelation,
  type RelationMember,
  IRelation as Relations,
  StatementRole,
} from '@argdown/core';
import { given } from '../kept';
import type { Official } from './official';
import { ownOf } from './own';

export type Element = IEquivalenceClass | IArgument;

export interface Elements {
  /** In the order of the file. */
  readonly outer: readonly Element[];
  readonly inner: ReadonlyMap<IEquivalenceClass, IArgument>;
  /** On no map and in several arguments, so an inner step of none. They are outer ones as well. */
  readonly shared: ReadonlySet<IEquivalenceClass>;
  /** Paragraphs without a title or a relation. */
  readonly paragraphs: readonly IEquivalenceClass[];
  /** The nodes of the official map. */
  readonly onMap: ReadonlySet<Element>;
  /** Relations that the official map omits. */
  readonly undrawn: readonly IRelation[];
}

/** Sorts the elements of a file. @param isStep whether an argument is a relation that our own writer wrote */
export function toElements(official: Official, isStep: (argument: IArgument) => boolean): Elements {
  const { map, statements, arguments: all } = official;
  const onMap = new Set(map.nodes.flatMap((node) => elementOf(node, statements, all) ?? []));
  const undrawn = official.relations.filter((relation) => !isDrawn(relation, official, onMap));
  const inner = new Map<IEquivalenceClass, IArgument>();
  const shared = new Set<IEquivalenceClass>();
  const steps: IArgument[] = [];
  const outer: Element[] = [];
  for (const argument of official.arguments.values()) {
    if (isStep(argument)) {
      steps.push(argument);
      continue;
    }
    outer.push(argument);
    for (const { title = '' } of argument.pcs) {
      const statement = official.statements.get(title);
      if (statement === undefined || onMap.has(statement)) continue;
      if ((inner.get(statement) ?? argument) !== argument) shared.add(statement);
      inner.set(statement, argument);
    }
  }
  for (const statement of shared) inner.delete(statement);
  const related = new Set<unknown>(undrawn.flatMap(({ from, to }) => [from, to]));
  const conclusions = new Set<unknown>();
  for (const { pcs } of steps) {
    for (const { title = '' } of pcs.slice(0, -1)) related.add(official.statements.get(title));
    conclusions.add(official.statements.get(pcs.at(-1)?.title ?? ''));
  }
  const paragraphs: IEquivalenceClass[] = [];
  for (const statement of official.statements.values()) {
    if (inner.has(statement) || (conclusions.has(statement) && isUntitled(statement))) continue;
    if (onMap.has(statement) || shared.has(statement) || related.has(statement) || !isUntitled(statement))
      outer.push(statement);
    else paragraphs.push(statement);
  }
  return { outer: outer.toSorted(byPlace), inner, shared, paragraphs, onMap, undrawn };
}

/** Whether an element may have inner steps: inner steps themselves have none. */
export function isHead(element: Element): boolean {
  return isArgument(element) || ownOf(element.data).within === undefined;
}

/** Whether the parser made up the title: `Untitled 3`. */
export function isUntitled({ title = '' }: Element): boolean {
  return /^Untitled \d+$/.test(title);
}

export function isArgument(element: RelationMember): element is IArgument {
  return element.type === ArgdownTypes.ARGUMENT;
}

function isStatement(member: RelationMember): member is IEquivalenceClass {
  return member.type === ArgdownTypes.EQUIVALENCE_CLASS;
}

/** The first place of an element. */
export function placeIn({ members, startLine, startColumn }: Element): { line?: number; column?: number } {
  const [first] = members;
  return given({ line: first?.startLine ?? startLine, column: first?.startColumn ?? startColumn });
}

function byPlace(a: Element, b: Element): number {
  const [here, there] = [placeIn(a), placeIn(b)];
  return (here.line ?? 0) - (there.line ?? 0) || (here.column ?? 0) - (there.column ?? 0);
}

/** The element of a node of the official map. */
export function elementOf(
  { type, title = '' }: IMap['nodes'][number],
  statements: Official['statements'],
  all: Official['arguments'],
): Element | undefined {
  return type === ArgdownTypes.ARGUMENT_MAP_NODE ? all.get(title) : statements.get(title);
}

/** Whether the official map has an edge for a relation; follows its MapPlugin. */
function isDrawn(relation: IRelation, official: Official, onMap: ReadonlySet<Element>): boolean {
  const { from, to } = relation;
  if (from === undefined || to === undefined) return false;
  const { MAIN_CONCLUSION, PREMISE } = StatementRole;
  const ends = (member: RelationMember, role: StatementRole) => hasNode(member, role, official, onMap);
  if (ends(from, MAIN_CONCLUSION) && ends(to, PREMISE)) return true;
  // The reverse of a contrary or a contradiction is drawn between arguments only.
  const isBothWays = Relations.isSymmetric(relation) && isStatement(from) && isStatement(to);
  return isBothWays && !onMap.has(from) && ends(to, MAIN_CONCLUSION) && ends(from, PREMISE);
}

/** Whether a member of a relation is a node of the map, or has a role in an argument that is one. */
function hasNode(
  member: RelationMember,
  role: StatementRole,
  { arguments: all }: Official,
  onMap: ReadonlySet<Element>,
): boolean {
  const isOn = (title: string | undefined): boolean => {
    const argument = all.get(title ?? '');
    return argument !== undefined && onMap.has(argument);
  };
  if (isArgument(member)) return onMap.has(member);
  if (member.type === ArgdownTypes.INFERENCE) return isOn(member.argumentTitle);
  if (onMap.has(member)) return true;
  return member.members.some(
    (one) => one.role === role && 'argumentTitle' in one && isOn(String(one.argumentTitle)),
  );
}
