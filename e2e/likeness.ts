/** How unlike two pictures of the page are. */
import type { Page } from '@playwright/test';

/** Share of unlike spots that letters smoothed in another way leave, and a card elsewhere exceeds. */
export const SAME = 0.004;

/** The share of spots, a few px wide, whose colour differs between two pictures. */
export function unlikeShare(page: Page, one: Buffer, two: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const SPOT = 4;
      const spotsOf = async (data: string): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const [width, height] = [Math.floor(image.width / SPOT), Math.floor(image.height / SPOT)];
        const ctx = new OffscreenCanvas(width, height).getContext('2d');
        if (ctx === null) return new Uint8ClampedArray();
        ctx.imageSmoothingQuality = 'high';
        ctx.drawImage(image, 0, 0, width, height);
        return ctx.getImageData(0, 0, width, height).data;
      };
      const [a, b] = await Promise.all(pictures.map(spotsOf));
      if (a === undefined || b === undefined || a.length !== b.length) return 1;
      let unlike = 0;
      for (let at = 0; at < a.length; at += 4) {
        const by = [0, 1, 2].map((part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)));
        if (Math.max(...by) > 48) unlike += 1;
      }
      return unlike / (a.length / 4);
    },
    [one.toString('base64'), two.toString('base64')],
  );
}
