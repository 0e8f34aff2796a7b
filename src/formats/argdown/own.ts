/**
 * What our writer of Argdown puts into the data of an element, under `standpoint`, because the syntax has no place for it.
 * Malformed parts are `undefined`.
 */
import { isRecord } from '@/domain/shape';
import type { Raw } from '../format';
import { toText } from '../mapText';

/** What the writer says about an element or, of an argument that is a step, about the relation. */
export type Own = ReturnType<typeof ownOf>;

/** What the writer says about a relation. */
export type OwnRelation = Partial<ReturnType<typeof relationOf>>;

/** The field of the data that holds all of it. */
export const OWN = 'standpoint';

export function ownOf(data: unknown) {
  const own = isRecord(data) && isRecord(data[OWN]) ? data[OWN] : {};
  const { text, tags, implicit, relations, step } = own;
  return {
    ...relationOf(own),
    gist: textOf(own['gist']),
    text: typeof text === 'string' && toText(text) !== '' ? text : undefined,
    tags: isTexts(tags) ? tags : undefined,
    implicit: typeof implicit === 'boolean' ? implicit : undefined,
    reported: oneOf(['direct', 'indirect', 'author'], own['reported']),
    relations: Array.isArray(relations) ? relations.flatMap(bearingOf) : [],
    /** Whether the argument is a relation, written with its premises. */
    isStep: step === true,
  };
}

/** A relation of a statement, named by the title of its target. */
function bearingOf(value: unknown) {
  if (!isRecord(value)) return [];
  const [kind, to] = [oneOf(['support', 'contrast'], value['kind']), textOf(value['to'])];
  return kind === undefined || to === undefined ? [] : [{ ...relationOf(value), kind, to }];
}

function relationOf({ note, basis, quotes, within }: Raw) {
  return {
    note: textOf(note),
    basis: oneOf(['stated', 'inferred'], basis),
    /** As in the data of a statement. */
    quotes,
    /** The title of the argument that it is an inner step of. */
    within: textOf(within),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function oneOf<const T>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value);
}

/** Whether a value is a list of texts that are not empty. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');
}
