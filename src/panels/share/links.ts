/** Addresses and HTML that lead back to a view. Pure. */
import { writeAddress } from '@/view/address';
import type { ViewSettings } from '@/view/settings';

/** Size of an embedded map, px. */
const EMBED = { width: 960, height: 600 };

/** The full address of a view. @param page the address of the page; its query and fragment are ignored */
export function viewLink(view: ViewSettings, page: string): string {
  return pageOf(page) + writeAddress({ ...view, isEmbedded: false });
}

/** The address of a view that is embedded in another page. */
export function embedLink(view: ViewSettings, page: string): string {
  return pageOf(page) + writeAddress({ ...view, isEmbedded: true });
}

/** HTML that embeds a view; `title` is its name for screen reader users. */
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
