/** The page's fonts as data for a worker, which cannot see them; only the style sheets list them. */

import type { FontSource } from './context';

const FAMILY = 'Inter Variable';

/** Every face of the cards' font in the page's style sheets, with absolute addresses. */
export function pageFonts(): readonly FontSource[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const read = (name: string): string => rule.style.getPropertyValue(name);
      const family = read('font-family').replaceAll(/["']/g, '');
      if (family !== FAMILY) return [];
      const base = sheet.href ?? document.baseURI;
      const source = read('src').replaceAll(
        /url\(["']?([^"')]+)["']?\)/g,
        (_, address: string) => `url("${new URL(address, base).href}")`,
      );
      const descriptors = {
        weight: read('font-weight') || 'normal',
        style: read('font-style') || 'normal',
        unicodeRange: read('unicode-range') || 'U+0-10FFFF',
      };
      return [{ family, source, descriptors }];
    }),
  );
}
