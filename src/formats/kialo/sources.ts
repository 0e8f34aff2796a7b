/** The sources of a discussion on their way into a map: one for each address, whoever names it. */
import { grouped } from '@/domain/counted';
import { LIMITS } from '@/domain/schema';
import { type Draft, placeOf } from '../draft';
import type { Tally } from '../tally';
import type { OddLine } from './entries';
import { type Listed, toListedSources, toTitle } from './sourceList';

/** An entry of the list, as footnotes lead to it. */
export interface Cited extends Listed {
  /** The id of its source. */
  readonly source: string;
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
  const ofAddress = (url: string): string => {
    const id = ids.get(url) ?? draft.source(toTitle(url), { url });
    ids.set(url, id);
    return id;
  };
  const all = toListedSources(list).map((listed): Cited => {
    const { line, title, url, quote } = listed;
    if (quote.length > LIMITS.textLength) {
      const limit = grouped(LIMITS.textLength);
      const why = `A passage here has ${grouped(quote.length)} characters; the limit is ${limit}.`;
      draft.fault(why, placeOf({ line }, quote));
    }
    const source = url === undefined ? draft.source(title.slice(0, 2000)) : ofAddress(url);
    return { ...listed, source, isCited: false };
  });
  const byNumber = new Map(all.map((cited) => [cited.number, cited]));
  // The same number twice: no footnote says which of them it means.
  const doubled = new Set(
    all.filter((cited) => byNumber.get(cited.number) !== cited).map(({ number }) => number),
  );
  for (const number of doubled) byNumber.delete(number);
  return {
    byNumber,
    ofAddress,
    finish: () => {
      for (const cited of all) account(cited, doubled, tally);
      return all.flatMap(({ source, quote, isCited }) =>
        isCited || quote === '' ? [] : [{ source, passage: quote }],
      );
    },
  };
}

function account(cited: Cited, doubled: ReadonlySet<number>, tally: Tally): void {
  const { number, line, refused, quote, isCited } = cited;
  const place = placeOf({ line }, refused ?? `[${number}]`);
  if (refused !== undefined) {
    tally.approximate('source', 'Its address is not a safe link, so it is used as the title.', place);
  } else if (doubled.has(number)) {
    const why = 'Another source has the same number, so footnotes with that number stay in the texts.';
    tally.approximate('source', why, place);
  } else if (quote !== '' && !isCited) {
    const why = 'No claim has a footnote to it, so its passage is kept as data of the map.';
    tally.approximate('source', why, place);
  } else tally.read('source');
}
