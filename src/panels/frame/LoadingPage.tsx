/**
 * The page while a map is loading: its question, and room for what will surround it. The build also renders it into
 * the first bytes of the page.
 */
import { counted } from '@/domain/counted';
import type { CatalogueEntry } from '@/storage/catalogue';
import { Heading } from './Heading';

/** @param entry `undefined` for a map that is not in the catalogue */
export function LoadingPage({ entry }: { readonly entry: CatalogueEntry | undefined }) {
  return (
    <div className="page">
      <div className="border-b border-line [grid-area:top]">
        <header className="page-header flex items-center justify-between gap-6">
          {entry === undefined ? <p>Opening the map…</p> : <Heading {...entry} />}
          {/* Reserves the room of the buttons, so that the heading breaks as it will with them. */}
          <div className="flex-none wide:min-w-99.5" />
        </header>
      </div>
      <div className="filter-rail flex flex-col gap-2.5 overflow-auto" />
      <main
        className="page-map relative min-h-0 min-w-0 [grid-area:map] focus:outline-none"
        aria-label="Argument map"
      >
        {entry !== undefined && (
          <p className="absolute inset-0 grid animate-late place-content-center text-soft" role="status">
            Reading {counted(entry.claims, 'claim')}…
          </p>
        )}
      </main>
    </div>
  );
}
