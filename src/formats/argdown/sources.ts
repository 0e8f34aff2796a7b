/** The sources in the data of an Argdown file: one for each title, and one for each address of a link. */
import type { ArgumentMap } from '@/domain/schema';
import type { Draft } from '../draft';
import { toLine } from '../mapText';

type More = Partial<ArgumentMap['sources'][number]>;

export interface Sources {
  /** The id of the source with this title, which is added if needed. */
  readonly ofTitle: (title: string, more?: More) => string;
  /** The id of the source with this safe address and, if there are several, with this title. */
  readonly ofAddress: (url: string, title?: string) => string;
}

export function newSources(draft: Draft): Sources {
  const byTitle = new Map<string, string>();
  const byAddress = new Map<string, string>();
  const byBoth = new Map<string, string>();
  const bothOf = (title: string, url: string): string => JSON.stringify([toLine(title), url]);
  const make = (title: string, more: More): string => {
    const id = draft.source(title, more);
    if (!byTitle.has(toLine(title))) byTitle.set(toLine(title), id);
    if (more.url === undefined) return id;
    if (!byAddress.has(more.url)) byAddress.set(more.url, id);
    byBoth.set(bothOf(title, more.url), id);
    return id;
  };
  return {
    ofTitle: (title, more = {}) => byTitle.get(toLine(title)) ?? make(title, more),
    ofAddress: (url, title) =>
      title === undefined
        ? (byAddress.get(url) ?? make(url.replace(/^https?:\/\/(?:www\.)?/i, ''), { url }))
        : (byBoth.get(bothOf(title, url)) ?? make(title, { url })),
  };
}
