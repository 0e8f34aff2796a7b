/** The whole argument as nested lists: each claim in full once, under what it bears on. */
import { entryHtml } from './entry';
import type { PageIndex } from './pageIndex';

/** Deeper levels stand side by side with this one: a small screen has no more room to the right. */
const MOST_NESTED = 7;

/** A section; the empty string for a map without claims. */
export function argumentSection(page: PageIndex): string {
  if (page.rows.length === 0) return '';
  const parts = ['<section id="argument" class="part" aria-labelledby="argument-title">'];
  parts.push('<h2 id="argument-title">The argument</h2>');
  let depth = 0;
  for (const row of page.rows) {
    const level = Math.min(row.level, MOST_NESTED);
    if (level > depth) parts.push('<ol class="branch"><li>');
    else parts.push('</li></ol>'.repeat(depth - level), '</li><li>');
    // A row is at most one level below the one before it.
    depth = level;
    parts.push(entryHtml(page, row));
  }
  parts.push('</li></ol>'.repeat(depth), '</section>');
  return parts.join('\n');
}
