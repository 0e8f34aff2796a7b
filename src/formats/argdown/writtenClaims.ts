/** A claim as the lines of a statement: its words, its tags, and the rest as data. */
import type { Claim, Quote, Relation } from '@/domain/schema';
import type { Raw } from '../format';
import { toLine, toText } from '../mapText';
import { escapeText, oneLine } from './escape';
import { keptData, withKept } from './keptData';
import type { MapNames, Names } from './names';
import { toYaml } from './yaml';

/** The definition of a claim without its relations. @param bearing relations whose sign does not say everything */
export function claimLines(
  claim: Claim,
  bearing: readonly Relation[],
  names: MapNames,
  titleOf: Names,
): string[] {
  const title = names.claims.get(claim.id) ?? '';
  const text = toText(claim.text) || '–';
  const tags = wordsOfTags(claim);
  const plain = tags.filter(isPlainTag).map((tag) => ` ${/^[\w-]+$/.test(tag) ? `#${tag}` : `#(${tag})`}`);
  const line = `[${title}]: ${escapeText(text)}${plain.join('')}`;
  const rest = filled(withKept(keptData(claim), claimData(claim, bearing, names, titleOf)));
  return rest === undefined ? [line] : [line, `    ${toYaml(rest)}`];
}

/** The data of a claim without kept fields; missing values are `undefined`. */
export function claimData(claim: Claim, bearing: readonly Relation[], names: MapNames, titleOf: Names): Raw {
  const title = names.claims.get(claim.id) ?? '';
  const text = toText(claim.text) || '–';
  const gist = toLine(claim.gist) || '–';
  const tags = wordsOfTags(claim);
  const own = {
    gist: gist === title ? undefined : gist,
    text: oneLine(text) === text ? undefined : text,
    tags: tags.every(isPlainTag) ? undefined : tags,
    implicit: claim.implicit,
    reported: claim.reported,
    within: names.claims.get(claim.within ?? ''),
    relations: nonEmpty(
      bearing.map((one) => ({ kind: one.kind, to: titleOf.get(one.to), ...moreOf(one, names) })),
    ),
  };
  return {
    speaker: names.speakers.get(claim.speaker ?? ''),
    quotes: nonEmpty(toQuotes(claim.quotes, names.sources)),
    standpoint: filled(own),
  };
}

/** What the sign of a relation does not say. */
export function moreOf({ note, basis, quotes = [], within }: Relation, names: MapNames) {
  return {
    note,
    basis,
    quotes: nonEmpty(toQuotes(quotes, names.sources)),
    within: names.claims.get(within ?? ''),
  };
}

/** Whether a relation has more than its sign says. */
export function hasMore({ note, basis, quotes = [], within }: Relation): boolean {
  return note !== undefined || basis !== undefined || quotes.length > 0 || within !== undefined;
}

/** The visible tags of a claim, each once. */
export function wordsOfTags({ tags = [] }: Claim): readonly string[] {
  return [...new Set(tags)].filter((tag) => tag.trim() !== '');
}

/** The quotes that have words. */
function toQuotes(quotes: readonly Quote[], sources: Names) {
  return quotes.flatMap(({ source, exact: raw, prefix, suffix }) => {
    const exact = toText(raw);
    return exact === '' ? [] : [{ source: sources.get(source) ?? '', exact, prefix, suffix }];
  });
}

/** Whether a tag may be in the text, as a word or in round brackets. */
function isPlainTag(tag: string): boolean {
  return tag === tag.trim() && /^[^)\p{Cc}\p{Zl}\p{Zp}]+$/u.test(tag);
}

/** A list, unless it is empty. */
function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** An object, unless nothing in it is given. */
function filled(fields: Raw): Raw | undefined {
  return Object.values(fields).every((value) => value === undefined) ? undefined : fields;
}
