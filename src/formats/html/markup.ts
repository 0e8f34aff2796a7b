/**
 * Words of a map as they stand in a page: escaped, without what no page may hold, each apart from the direction
 * of the words around it. The page is well-formed XML as well as HTML, so that a strict reader can judge it.
 */
import { toLine } from '../mapText';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Marks that change how words of other scripts run (Unicode, UAX 9). */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** For the content of an element or of an attribute in quotes; spaces stay as they are. */
export function toHtml(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Words of one line within other words; empty for words of which nothing can be shown. */
export function inLine(words: string): string {
  const line = toLine(words);
  return line === '' ? '' : `<bdi>${toHtml(line)}</bdi>`;
}

/** The same where no element can stand: without marks of direction, which nothing would end there. */
export function bareLine(words: string): string {
  return toHtml(toLine(words).replaceAll(BIDIRECTIONAL, ''));
}

/** Paragraphs, divided where the words have an empty line, with their line breaks. */
export function inParagraphs(words: string, className: string): string {
  return words
    .split(/(?:\r\n?|\n)\s*(?:\r\n?|\n)/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(
      (paragraph) => `<p class="${className}" dir="auto">${toHtml(paragraph).replaceAll('\n', '<br />')}</p>`,
    )
    .join('');
}

/** A link to another page, for an address that may be followed; else the words alone. */
export function outerLink(address: string, content: string): string {
  if (!URL.canParse(address)) return content;
  const { protocol, href } = new URL(address);
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) return content;
  return `<a href="${toHtml(href)}" rel="noopener noreferrer">${content}</a>`;
}

/** The parts that say something, joined. */
export function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}
