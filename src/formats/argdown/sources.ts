/** The sources that the data of an Argdown file names: one for each title, and one for each address of a link. */
import type { ArgumentMap } from '@/domain/schema';
import type { Draft } from '../draft';
import { toLine } from '../words';

type More = Partial<ArgumentMap['sources'][number]>;

export interface Sources {
  /** The id of the source with this title; made where there is none yet. */
  readonly ofTitle: (title: string, more?: More) => string;
  /** The id of the source with this address. @param url one that may be followed */
  readonly ofAddress: (url: string, title?: string) => string;
}

export function newSources(draft: Draft): Sources {
  const byTitle = new Map<string, string>();
  const byAddress = new Map<string, string>();
  const make = (title: string, more: More): string => {
    const id = draft.source(title, more);
    if (!byTitle.has(toLine(title))) byTitle.set(toLine(title), id);
    if (more.url !== undefined) byAddress.set(more.url, id);
    return id;
  };
  return {
    ofTitle: (title, more = {}) => byTitle.get(toLine(title)) ?? make(title, more),
    ofAddress: (url, title) =>
      byAddress.get(url) ?? make(title ?? url.replace(/^https?:\/\/(?:www\.)?/i, ''), { url }),
  };
}
