/** What opens other maps, over the page and also where there is no map yet. */
import type { Opener } from '@/opening/opener';
import { selectDialog } from '@/store/selectors/overlays';
import { useStore } from '@/store/store';
import { lazyPart } from '@/ui/lazyPart';
import { OpenerContext } from './openerContext';
import { useDropAndPaste } from './useDropAndPaste';

const ImportSteps = lazyPart(async () => (await import('./ImportSteps')).ImportSteps);
const LibraryDialog = lazyPart(async () => (await import('../library/LibraryDialog')).LibraryDialog);

export function ImportPlace({ opener }: { readonly opener: Opener }) {
  const isEmbedded = useStore(({ view }) => view.isEmbedded);
  const isOver = useDropAndPaste(opener, !isEmbedded);
  const opening = useStore((state) => state.opening);
  const isLibrary = useStore((state) => selectDialog(state) === 'library');
  return (
    <OpenerContext value={opener}>
      {isOver && (
        <div className="pointer-events-none fixed inset-0 z-40 grid place-content-center border-3 border-ink bg-paper/88 font-serif text-display font-semibold">
          Drop the file to open it
        </div>
      )}
      {opening !== null && <ImportSteps opening={opening} />}
      {isLibrary && <LibraryDialog />}
    </OpenerContext>
  );
}
