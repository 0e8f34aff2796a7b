/** The sources of a discussion on their way into a map: one for each address, whoever names it. */
import { LIMITS } from '@/domain/schema';
import { type Draft, placeOf } from '../draft';
import type { Tally } from '../tally';
import type { OddLine } from './entries';
import { type Listed, toListedSources, toTitle } from './sourceList';

/** An entry of the list, as footnotes lead to it. */
export interface Cited {
  /** The id of its source. */
  readonly source: string;
  /** The passage, or the empty string. */
  readonly exact: string;
  isCited: boolean;
}

export interface Sources {
  readonly byNumber: ReadonlyMap<number, Cited>;
  /** The id of the source with this address; made where there is none yet. */
  readonly ofAddress: (url: string) => string;
  /** Accounts for the list when all claims have been read; the passages that none of them quotes. */
  readonly finish: () => readonly { readonly source: string; readonly passage: string }[];
}

/** Puts the sources of a list into a draft. */
export function readSources(list: readonly OddLine[], draft: Draft, tally: Tally): Sources {
  const ids = new Map<string, string>();
  const byNumber = new Map<number, Cited>();
  const passages = new Map<Listed, Cited>();
  const ofAddress = (url: string): string => {
    const id = ids.get(url) ?? draft.source(toTitle(url), { url });
    ids.set(url, id);
    return id;
  };
  const all = toListedSources(list);
  /** The same number twice: no footnote says which of them it means. */
  const doubled = new Map<number, number>();
  for (const { number } of all) doubled.set(number, (doubled.get(number) ?? 0) + 1);
  for (const listed of all) {
    const { number, line, title, url, quote } = listed;
    if (quote.length > LIMITS.textLength) {
      const limit = LIMITS.textLength.toLocaleString('en');
      draft.fault(
        `A passage here has ${quote.length.toLocaleString('en')} characters; the limit is ${limit}.`,
        placeOf({ line }, quote),
      );
    }
    const source = url === undefined ? draft.source(title.slice(0, 2000)) : ofAddress(url);
    const cited = { source, exact: quote, isCited: false };
    passages.set(listed, cited);
    if (doubled.get(number) === 1) byNumber.set(number, cited);
  }
  return {
    byNumber,
    ofAddress,
    finish: () => {
      for (const listed of all) account(listed, passages.get(listed)?.isCited === true, doubled, tally);
      return [...passages.values()].flatMap(({ source, exact, isCited }) =>
        isCited || exact === '' ? [] : [{ source, passage: exact }],
      );
    },
  };
}

function account(listed: Listed, isCited: boolean, doubled: ReadonlyMap<number, number>, tally: Tally): void {
  const { number, line, refused, quote } = listed;
  const place = placeOf({ line }, refused ?? `[${number}]`);
  if (refused !== undefined) {
    tally.approximate('source', 'Its address is not a safe link, so it is used as the title.', place);
  } else if ((doubled.get(number) ?? 0) > 1) {
    const why = 'Another source has the same number, so footnotes with that number stay in the texts.';
    tally.approximate('source', why, place);
  } else if (quote !== '' && !isCited) {
    tally.approximate(
      'source',
      'No claim has a footnote to it, so its passage is kept as data of the map.',
      place,
    );
  } else tally.read('source');
}
