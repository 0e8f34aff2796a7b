/** The printed page: panels with a picture of the map, which the canvas draws. */
import { lazyPart } from '@/ui/lazyPart';

export const PaperPart = lazyPart<object>(
  async () => {
    const [{ PrintView }, { paperSvg }] = await Promise.all([
      import('@/panels/print/PrintView'),
      import('@/canvas/export/present'),
    ]);
    return () => <PrintView picture={paperSvg} />;
  },
  // Without this code the browser prints the page as it is.
  { Missing: () => null },
);

/** Opens the browser's print dialog once the code is loaded. */
export async function printPage(): Promise<void> {
  await PaperPart.fetch();
  window.print();
}
