/**
 * Which relations Argdown has a sign for, and which are written as arguments: those with linked premises, targets of other
 * relations, and repetitions. `ownSteps.ts` reads them back.
 */
import { append } from '@/domain/append';
import type { ArgumentMap, Relation } from '@/domain/schema';
import { escapeText } from './escape';
import type { MapNames, Names } from './names';
import { moreOf } from './writtenClaims';
import { toYaml } from './yaml';

export interface SortedRelations {
  /** By the claim that they lead to, or for mutual ones the claim that they begin at. */
  readonly signed: ReadonlyMap<string, readonly Relation[]>;
  readonly steps: readonly Relation[];
}

export function sortRelations({ claims, relations }: ArgumentMap): SortedRelations {
  const ids = new Set(claims.map(({ id }) => id));
  const targets = new Set(relations.map(({ to }) => to));
  const signed = new Map<string, Relation[]>();
  const steps: Relation[] = [];
  const said = new Set<string>();
  for (const relation of relations) {
    const { id, from, to, kind } = relation;
    const [start = '', ...linked] = from;
    const isMutual = relation.mutual === true;
    // A relation onto another has a sign where it is a plain undercut.
    const hasSign = ids.has(to) || kind === 'contrast';
    const key = JSON.stringify(isMutual ? [kind, ...[start, to].toSorted()] : [kind, start, to]);
    const keys = isMutual
      ? [key, JSON.stringify([kind, start, to]), JSON.stringify([kind, to, start])]
      : [key];
    if (linked.length > 0 || targets.has(id) || !hasSign || keys.some((one) => said.has(one))) {
      steps.push(relation);
      continue;
    }
    for (const one of keys) said.add(one);
    append(signed, isMutual ? start : to, relation);
  }
  return { signed, steps };
}

/** The lines of the relations below a claim, or below an argument that is a relation. */
export function signLines(under: string, relations: readonly Relation[], claims: Names): string[] {
  return relations.map(({ from: [start = ''], to, kind, mutual }) => {
    if (mutual === true) return `  >< [${claims.get(to) ?? ''}]`;
    const sign = kind === 'support' ? '+' : claims.has(under) ? '-' : '<_';
    return `  ${sign} [${claims.get(start) ?? ''}]`;
  });
}

/** A relation as an argument with its premises. @param titleOf titles of claims and of relations that are arguments */
export function stepLines(
  relation: Relation,
  undercuts: readonly Relation[],
  names: MapNames,
  titleOf: Names,
): string[] {
  const { id, from, to, kind, mutual } = relation;
  const target = titleOf.get(to) ?? '';
  const isClaim = names.claims.has(to);
  const data = { standpoint: { step: true, ...moreOf(relation, names) } };
  const premises = from.map((one, index) => `(${index + 1}) [${names.claims.get(one) ?? ''}]`);
  const number = `(${from.length + 1})`;
  const sign = kind === 'support' ? '+>' : isClaim ? (mutual === true ? '><' : '->') : '_>';
  const does = kind === 'support' ? 'supports' : 'speaks against';
  const conclusion =
    kind === 'support' && isClaim
      ? [`${number} [${target}]`]
      : [
          `${number} This ${does}: ${escapeText(target)}`,
          `  ${sign} ${isClaim ? `[${target}]` : `<${target}>`}`,
        ];
  return [
    `<${titleOf.get(id) ?? ''}>`,
    `    ${toYaml(data)}`,
    ...signLines(id, undercuts, names.claims),
    '',
    ...premises,
    '-----',
    ...conclusion,
  ];
}
