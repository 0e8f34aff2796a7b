/** Which entry stands under which, and where `-> See 1.2.` leads, out of nothing but their numbers. */
import { append } from '@/domain/append';
import type { Entry } from './entries';

export interface Placed {
  readonly entry: Entry;
  /** The number that the entry only refers to, without its last dot; `undefined` for a claim of its own. */
  readonly link: string | undefined;
  /** The claim that stands here: the entry itself, or the one linked to; `null` where there is none, or two. */
  readonly target: Entry | null;
  /** The claim that this bears on; `null` on the first level, and where there is none. */
  readonly parent: Entry | null;
  /** What is odd about the number, as a sentence. */
  readonly oddity: string | null;
}

/** Places every entry, in the order of the file. */
export function numbering(entries: readonly Entry[]): readonly Placed[] {
  const all = new Map<string, Entry[]>();
  const links = new Map<Entry, string>();
  for (const entry of entries) {
    append(all, entry.number, entry);
    const link = linkOf(entry);
    if (link !== undefined) links.set(entry, link);
  }
  const targets = new Map<Entry, Entry | null>();
  for (const entry of entries) if (!links.has(entry)) targets.set(entry, entry);
  for (const entry of links.keys()) followLinks(entry, links, all, targets);
  const latest = new Map<string, Entry>();
  const highest = new Map<string, number>();
  return entries.map((entry) => {
    const { number } = entry;
    const above = number.slice(0, Math.max(0, number.lastIndexOf('.')));
    const parent = latest.get(above) ?? all.get(above)?.[0];
    const last = Number(number.slice(number.lastIndexOf('.') + 1));
    const before = highest.get(above) ?? 0;
    highest.set(above, Math.max(before, last));
    latest.set(number, entry);
    const oddity =
      (all.get(number)?.length ?? 0) > 1
        ? 'Another claim has the same number; what stands beneath each was read as its own, and no link leads to either.'
        : last > before + 1
          ? 'The previous number is missing; there may have been more claims.'
          : null;
    return {
      entry,
      link: links.get(entry),
      target: targets.get(entry) ?? null,
      parent: parent === undefined ? null : (targets.get(parent) ?? null),
      oddity,
    };
  });
}

/** The number that an entry refers to, if that is all that it does. */
function linkOf({ lines }: Entry): string | undefined {
  const words = lines.filter((line) => line !== '');
  if (words.length !== 1 || (words[0] ?? '').length > 2000) return undefined;
  return /^->\s*(?:\p{L}+:?\s+)?(\d{1,9}(?:\.\d{1,9})*)\.?$/u.exec(words[0] ?? '')?.[1];
}

/** A link may lead to a link; one that leads back to itself, or to two claims of one number, leads nowhere. */
function followLinks(
  start: Entry,
  links: ReadonlyMap<Entry, string>,
  all: ReadonlyMap<string, readonly Entry[]>,
  targets: Map<Entry, Entry | null>,
): void {
  const way = new Set<Entry>();
  let current: Entry | null = start;
  while (current !== null && !targets.has(current) && !way.has(current)) {
    way.add(current);
    const named: readonly Entry[] = all.get(links.get(current) ?? '') ?? [];
    current = named.length === 1 ? (named[0] ?? null) : null;
  }
  const end = current === null ? null : (targets.get(current) ?? null);
  for (const entry of way) targets.set(entry, end);
}
