/** A file that is dropped on the page, and text or files that are pasted into it, are opened. */
import { useEffect, useState } from 'react';
import { getState } from '@/store/store';

/** Listens as long as it is on the screen. @returns whether files are being held over the page */
export function useDropAndPaste(isOn: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const done = new AbortController();
    const listen = { signal: done.signal };
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Between two elements of the page it leaves one for the other.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      give([...(event.dataTransfer?.files ?? [])], '');
    };
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData, target } = event;
      if (event.defaultPrevented || isField(target) || clipboardData === null) return;
      if (give([...clipboardData.files], clipboardData.getData('text/plain'))) event.preventDefault();
    };
    window.addEventListener('dragover', onOver, listen);
    window.addEventListener('dragleave', onLeave, listen);
    window.addEventListener('drop', onDrop, listen);
    window.addEventListener('paste', onPaste, listen);
    return () => done.abort();
  }, [isOn]);
  return isOver;
}

/** Whether there was anything to be opened. */
function give(files: readonly File[], text: string): boolean {
  if (files.length === 0 && text.trim() === '') return false;
  getState().requestOpening(files.length > 0 ? { type: 'files', files } : { type: 'text', text });
  return true;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
