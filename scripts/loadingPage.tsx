/** The page's first markup, from the very component that stands there while a map is on its way. */
import { renderToStaticMarkup } from 'react-dom/server';
import { LoadingPage } from '@/panels/frame/LoadingPage';
import type { CatalogueEntry } from '@/storage/catalogue';

export function openingMarkup(entry: CatalogueEntry): string {
  return renderToStaticMarkup(<LoadingPage entry={entry} />);
}
