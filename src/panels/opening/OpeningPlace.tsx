/** Whatever has to do with opening another map stands over the page, also where there is no map yet. */
import { Suspense } from 'react';
import { useStore } from '@/store/store';
import { lazyPart } from '@/ui/lazyPart';
import { useGiving } from './useGiving';

const OpeningSteps = lazyPart(async () => (await import('./OpeningSteps')).OpeningSteps);
const LibraryDialog = lazyPart(async () => (await import('../library/LibraryDialog')).LibraryDialog);

export function OpeningPlace() {
  const isEmbedded = useStore(({ view }) => view.isEmbedded);
  const isOver = useGiving(!isEmbedded);
  const opening = useStore((state) => state.opening);
  const isLibrary = useStore(({ dialog }) => dialog === 'library');
  return (
    <Suspense fallback={null}>
      {isOver && <div className="drop-veil">Drop it to open it</div>}
      {opening !== null && <OpeningSteps opening={opening} />}
      {isLibrary && <LibraryDialog />}
    </Suspense>
  );
}
