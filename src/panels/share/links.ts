/** Addresses and snippets that lead back to a view. Pure. */
import { writeAddress } from '@/view/address';
import type { ViewSettings } from '@/view/settings';

/** How large an embedded map is where nobody says otherwise, px. */
const EMBED = { width: 960, height: 600 };

/**
 * The full address of exactly this view on the page.
 * @param page the page's own address; what stands behind `?` or `#` does not matter
 */
export function viewLink(view: ViewSettings, page: string): string {
  return pageOf(page) + writeAddress({ ...view, isEmbedded: false });
}

/** The same as a part of another page. */
export function embedLink(view: ViewSettings, page: string): string {
  return pageOf(page) + writeAddress({ ...view, isEmbedded: true });
}

/** HTML that puts the view into another page; `title` is what a screen reader hears of it. */
export function embedSnippet(view: ViewSettings, page: string, title: string): string {
  const { width, height } = EMBED;
  return `<iframe src="${toAttribute(embedLink(view, page))}" title="${toAttribute(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}

function pageOf(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

function toAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
