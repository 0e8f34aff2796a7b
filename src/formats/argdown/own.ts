/**
 * What our writer of Argdown puts into the data of an element, under `standpoint`, because the syntax has no place for it.
 * Malformed parts are ignored.
 */
import type { Basis, RelationKind, Reported } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import { toText } from '../mapText';

/** What the writer says about a relation. */
export interface OwnRelation {
  readonly note?: string;
  readonly basis?: Basis;
  /** As in the data of a statement. */
  readonly quotes?: unknown;
  /** The title of the argument that it is an inner step of. */
  readonly within?: string;
}

/** A relation of a statement, named by the title of its target. */
export interface OwnBearing extends OwnRelation {
  readonly kind: RelationKind;
  readonly to: string;
}

export interface Own extends OwnRelation {
  readonly gist?: string;
  readonly text?: string;
  readonly tags?: readonly string[];
  readonly implicit?: boolean;
  readonly reported?: Reported;
  readonly relations: readonly OwnBearing[];
  /** Whether the argument is a relation, written with its premises. */
  readonly isStep: boolean;
}

/** The field of the data that holds all of it. */
export const OWN = 'standpoint';

export function ownOf(data: unknown): Own {
  const own = isRecord(data) && isRecord(data[OWN]) ? data[OWN] : {};
  const { gist, text, tags, implicit, reported, relations, step } = own;
  return {
    ...relationOf(own),
    ...(typeof gist === 'string' ? { gist } : {}),
    ...(typeof text === 'string' && toText(text) !== '' ? { text } : {}),
    ...(isTexts(tags) ? { tags } : {}),
    ...(typeof implicit === 'boolean' ? { implicit } : {}),
    ...(reported === 'direct' || reported === 'indirect' || reported === 'author' ? { reported } : {}),
    relations: Array.isArray(relations) ? relations.flatMap(bearingOf) : [],
    isStep: step === true,
  };
}

function bearingOf(value: unknown): readonly OwnBearing[] {
  if (!isRecord(value)) return [];
  const { kind, to } = value;
  if (typeof to !== 'string' || (kind !== 'support' && kind !== 'contrast')) return [];
  return [{ ...relationOf(value), kind, to }];
}

function relationOf({ note, basis, quotes, within }: Readonly<Record<string, unknown>>): OwnRelation {
  return {
    ...(typeof note === 'string' ? { note } : {}),
    ...(basis === 'stated' || basis === 'inferred' ? { basis } : {}),
    ...(quotes === undefined ? {} : { quotes }),
    ...(typeof within === 'string' ? { within } : {}),
  };
}

/** Whether a value is a list of texts that are not empty. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');
}
