/** What stands there while a map is on its way: its question already, in its place. */
import type { CatalogueEntry } from '@/storage/catalogue';
import { Heading } from './Heading';

/** Without an entry (a link names a map that nobody knows yet) there is nothing to say but that it comes. */
export function Opening({ entry }: { readonly entry: CatalogueEntry | undefined }) {
  return (
    <div className="page">
      <div className="page-top">
        <header className="page-header">
          {entry === undefined ? <p>Opening the map…</p> : <Heading {...entry} />}
        </header>
      </div>
    </div>
  );
}
