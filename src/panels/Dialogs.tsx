/** The dialog that is open, if any; their code comes when they are first asked for. */
import { lazy, Suspense } from 'react';
import { useStore } from '@/store/store';

const KeysDialog = lazy(async () => ({ default: (await import('./keys/KeysDialog')).KeysDialog }));

export function Dialogs() {
  const dialog = useStore((state) => state.dialog);
  return <Suspense fallback={null}>{dialog === 'keys' && <KeysDialog />}</Suspense>;
}
