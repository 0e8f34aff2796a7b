/** Puts what is printed into the page while it is printed, by the browser's own menu or by button. */
import './print.css';
import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

interface PrintHostProps {
  /** What is printed. Its code has to be there before: a browser that is about to print waits for nothing. */
  readonly Paper: ComponentType;
}

export function PrintHost({ Paper }: PrintHostProps) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting ? <Paper /> : null;
}
