/**
 * What this program's writer of Argdown puts into the data of an element, under the name `standpoint`, where the
 * syntax has no place for it. Whatever is not in shape is passed over.
 */
import type { Basis, RelationKind, Reported } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import { toText } from '../mapText';

/** What the writer says of a relation. */
export interface OwnRelation {
  readonly note?: string;
  readonly basis?: Basis;
  /** As in the data of a statement. */
  readonly quotes?: unknown;
  /** The title of the argument whose inner step it is. */
  readonly within?: string;
}

/** One of a statement's relations, named by the title of the statement that it runs to. */
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
  /** True for an argument that is one relation, written out with its premises. */
  readonly isStep: boolean;
}

/** The field of the data under which all of it stands. */
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
