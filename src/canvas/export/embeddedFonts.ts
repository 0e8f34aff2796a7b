/**
 * The page's fonts for a picture, which cannot load any by itself: only the files that its letters need, some ten
 * kB each.
 */

const FAMILIES = new Set(['Inter Variable', 'Source Serif 4 Variable']);

/** The faces that a text needs, as CSS with the files in it. Leaves out files that cannot be fetched. */
export async function fontsFor(text: string): Promise<string> {
  const letters = new Set<number>();
  for (const letter of text) letters.add(letter.codePointAt(0) ?? 0);
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href ?? document.baseURI }] : [],
    ),
  );
  const faces = await Promise.all(
    rules.map(async ({ rule, base }) => {
      const read = (name: string): string => rule.style.getPropertyValue(name).trim();
      const family = read('font-family').replaceAll(/["']/g, '');
      const address = /url\(["']?([^"')]+)["']?\)/.exec(read('src'))?.[1];
      const range = read('unicode-range');
      if (!FAMILIES.has(family) || address === undefined || !isNeeded(range, letters)) return '';
      const data = await fetched(new URL(address, base).href);
      if (data === null) return '';
      const only = range === '' ? '' : `unicode-range:${range};`;
      return `@font-face{font-family:"${family}";font-style:${read('font-style') || 'normal'};font-weight:${read('font-weight') || 'normal'};${only}src:url(${data}) format("woff2")}`;
    }),
  );
  return faces.join('');
}

/** Whether a range such as `U+0000-00FF, U+0131, U+4??` contains any of the letters; an empty range contains all. */
export function isNeeded(range: string, letters: ReadonlySet<number>): boolean {
  if (range === '') return letters.size > 0;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    const last = Number.parseInt(to.replaceAll('?', 'F'), 16);
    for (const letter of letters) if (letter >= first && letter <= last) return true;
    return false;
  });
}

async function fetched(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const blob = await answer.blob();
    return await new Promise((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () =>
        resolve(typeof reader.result === 'string' ? reader.result : null),
      );
      reader.addEventListener('error', () => resolve(null));
      reader.readAsDataURL(blob);
    });
  } catch {
    return null;
  }
}
