/** The page's first markup, from the very component that stands there while a map is on its way. */
import { renderToStaticMarkup } from 'react-dom/server';
import { Opening } from '@/panels/Opening';
import type { CatalogueEntry } from '@/storage/catalogue';

export function openingMarkup(entry: CatalogueEntry): string {
  return renderToStaticMarkup(<Opening entry={entry} />);
}
