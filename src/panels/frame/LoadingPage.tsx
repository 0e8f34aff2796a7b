/**
 * What stands there while a map is on its way: its question already, in its place, and room for what will stand
 * around it. The build renders it into the page's first bytes, too.
 */
import { counted } from '@/domain/counted';
import type { CatalogueEntry } from '@/storage/catalogue';
import { Heading } from './Heading';

/** Without an entry (a link names a map that nobody knows yet) there is nothing to say but that it comes. */
export function LoadingPage({ entry }: { readonly entry: CatalogueEntry | undefined }) {
  return (
    <div className="page">
      <div className="page-top">
        <header className="page-header">
          {entry === undefined ? <p>Opening the map…</p> : <Heading {...entry} />}
          <div className="page-actions" />
        </header>
      </div>
      <div className="filter-rail" />
      <main className="page-map" aria-label="Argument map">
        {entry !== undefined && (
          <p className="page-wait" role="status">
            Reading {counted(entry.claims, 'claim')}…
          </p>
        )}
      </main>
    </div>
  );
}
