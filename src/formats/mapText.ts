/** Texts and ids of other people's files, brought into the form that a map may hold. */

/** Longest gist that is made here, in characters and words. */
const GIST = { characters: 48, words: 7 };
/** More of a text than any gist takes, and of its beginning what mostly holds as much, UTF-16 units. */
const BEGINNING = { least: 3 * GIST.characters, taken: 8 * GIST.characters };

/**
 * A text as a map may hold it: well-formed Unicode, line ends LF, without control characters (which break XML and
 * a screen). Bidirectional marks stay: they belong to words of some scripts, and every place shows them isolated.
 */
export function toText(raw: string): string {
  return raw
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')
    .trim();
}

/** The same on one line. */
export function toLine(raw: string): string {
  return toText(raw).replaceAll(/\s+/g, ' ');
}

/** What a reader sees of a text from far away: its first words. The empty string for an empty text. */
export function toGist(text: string): string {
  // A long text is not looked through for its first words; one that begins with much space is.
  const beginning = toLine(text.slice(0, BEGINNING.taken));
  const line = beginning.length > BEGINNING.least ? beginning : toLine(text);
  const words = line.split(' ');
  let gist = '';
  for (const word of words.slice(0, GIST.words)) {
    const longer = gist === '' ? word : `${gist} ${word}`;
    if (longer.length > GIST.characters) break;
    gist = longer;
  }
  // One word of ten thousand characters has no end to cut at.
  if (gist === '') gist = Array.from(line).slice(0, GIST.characters).join('');
  return gist.length < line.length ? `${gist.replace(/[\s,;:.–—-]+$/u, '')}…` : gist.replace(/[.;,:]$/, '');
}

/**
 * Gives ids out, each as near to the wish as may be, and once in the whole map.
 * @param taken all ids so far; gets the new ones
 * @returns takes the wish, and the word that begins the id where nothing of the wish can be kept: `claim-3`
 */
export function newIds(taken = new Set<string>()): (wish: string, kind: string) => string {
  const next = new Map<string, number>();
  return (wish, kind) => {
    const plain = toId(wish);
    let id = plain;
    if (plain === '' || taken.has(plain)) {
      const stem = plain === '' ? kind : plain;
      let number = next.get(stem) ?? (plain === '' ? 1 : 2);
      while (taken.has(`${stem}-${number}`)) number += 1;
      next.set(stem, number + 1);
      id = `${stem}-${number}`;
    }
    taken.add(id);
    return id;
  };
}

/** What of a wish may stand in an id, up to 180 characters; see `schema.ts`. */
function toId(wish: string): string {
  const plain = wish
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .slice(0, 180)
    .toWellFormed()
    .replaceAll('\uFFFD', '')
    .trim();
  return plain === '~' ? '' : plain;
}

/** A map's own id out of a title or a file's name (`MAP_ID`). */
export function toSlug(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return slug === '' ? 'map' : slug;
}

/** A file's name without its folder and its (last) ending. */
export function toStem(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/(?:\.(?:aif|xaif|sadface|arggraph))?\.[^.]+$/i, '');
}

/** An address that may be followed, as it stands in a map's `url`; `undefined` for any other. */
export function toAddress(raw: string): string | undefined {
  const address = raw.trim();
  if (!/^https?:\/\/[^\s\p{Cc}\p{Cf}\p{Cs}]+$/iu.test(address) || address.length > 2000) return undefined;
  return URL.canParse(address) ? address : undefined;
}

/** A date as a map holds it, out of the usual ways to write one; `undefined` for any other. */
export function toDate(raw: string): string | undefined {
  const text = raw.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/.exec(text);
  const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const [year, month, day] =
    iso !== null ? iso.slice(1, 4) : european !== null ? [european[3], european[2], european[1]] : [];
  if (year === undefined) return undefined;
  const two = (part: string): string => part.padStart(2, '0');
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  return Number(day) < 1 || Number(day) > 31 ? undefined : `${year}-${two(month)}-${two(day)}`;
}
