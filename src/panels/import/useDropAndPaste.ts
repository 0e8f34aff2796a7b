/** Opens files that are dropped on the page, and files or text that are pasted. */
import { useEffect, useState } from 'react';
import type { Opener } from '@/opening/opener';

/** Listens while mounted. Returns whether files are being held over the page. */
export function useDropAndPaste({ open }: Opener, isOn: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const done = new AbortController();
    const listen = { signal: done.signal };
    /** Opens what there is. Returns whether there was anything. */
    const openAny = (files: readonly File[], text: string): boolean => {
      if (files.length === 0 && text.trim() === '') return false;
      void open(files.length > 0 ? { type: 'files', files } : { type: 'text', text });
      return true;
    };
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Has a target when the pointer only moves from one element of the page to another.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      openAny([...(event.dataTransfer?.files ?? [])], '');
    };
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData, target } = event;
      if (event.defaultPrevented || isField(target) || clipboardData === null) return;
      if (openAny([...clipboardData.files], clipboardData.getData('text/plain'))) event.preventDefault();
    };
    window.addEventListener('dragover', onOver, listen);
    window.addEventListener('dragleave', onLeave, listen);
    window.addEventListener('drop', onDrop, listen);
    window.addEventListener('paste', onPaste, listen);
    return () => done.abort();
  }, [isOn, open]);
  return isOver;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
