/**
 * Puts what is printed into the page while it is printed, by the browser's own menu or by button. What it needs
 * is fetched once the page is at rest, since a browser that is about to print waits for nothing.
 */
import './print.css';
import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Draws the map for paper; `null` where it cannot be drawn so that it can be read. */
export type PaperPicture = (description: string) => string | null;

interface Parts {
  readonly PrintView: ComponentType<{ readonly picture: PaperPicture }>;
  readonly picture: PaperPicture;
}

interface PrintHostProps {
  /** Loads what draws the map: the map's own room, which panels do not know. The same for all renderings. */
  readonly loadPicture: () => Promise<PaperPicture>;
}

/** When the page is taken to be at rest, ms after the map is open. */
const REST_MS = 2500;
let parts: Parts | null = null;

/** Fetches the view for paper. Rejects where its code does not come. */
async function prepare(loadPicture: PrintHostProps['loadPicture']): Promise<void> {
  if (parts !== null) return;
  const [{ PrintView }, picture] = await Promise.all([import('./PrintView'), loadPicture()]);
  parts = { PrintView, picture };
}

/** Opens the browser's own dialog for printing once all is there. */
export async function printPage(loadPicture: PrintHostProps['loadPicture']): Promise<void> {
  // Without its code the page prints as it stands.
  await prepare(loadPicture).catch(() => undefined);
  window.print();
}

export function PrintHost({ loadPicture }: PrintHostProps) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => void prepare(loadPicture).catch(() => undefined), REST_MS);
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [loadPicture]);
  if (!isPrinting || parts === null) return null;
  const { PrintView, picture } = parts;
  return <PrintView picture={picture} />;
}
