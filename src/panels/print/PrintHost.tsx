/** Renders the printed page while the browser prints, from its own menu or by button. */
import './print.css';
import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

interface PrintHostProps {
  /** The printed page. Its code must be loaded: a browser about to print does not wait. */
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
