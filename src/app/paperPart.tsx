/** What is printed: a panel with a picture of the map, which is the canvas's. */
import { lazyPart } from '@/ui/lazyPart';

export const PaperPart = lazyPart<object>(
  async () => {
    const [{ PrintView }, { paperSvg }] = await Promise.all([
      import('@/panels/print/PrintView'),
      import('@/canvas/export/present'),
    ]);
    return () => <PrintView picture={paperSvg} />;
  },
  // Without its code the page prints as it stands.
  { Missing: () => null },
);

/** Opens the browser's own dialog for printing once all is there. */
export async function printPage(): Promise<void> {
  await PaperPart.fetch();
  window.print();
}
