/** Draws an SVG picture into a PNG. */

/** px of the PNG for each px of the picture, if there is room. */
const SCALE = 2;
/** Longest side of a canvas in browsers, px. */
const LONGEST_SIDE = 16_384;
/** How often to try: each time at half the size, where a browser lacks memory. */
const TRIES = 3;

export interface Png {
  readonly blob: Blob;
  /** px of the PNG for each px of the picture. */
  readonly scale: number;
}

/** The scale at which a picture of this size stays within `mostPixels`. */
export function scaleFor(width: number, height: number, mostPixels: number): number {
  const bySide = (LONGEST_SIDE - 1) / Math.max(width, height);
  return Math.min(SCALE, bySide, Math.sqrt(mostPixels / (width * height)));
}

/** Draws the PNG. Rejects with a sentence for the reader if this browser cannot. */
export async function drawPng(svg: Blob, mostPixels: number): Promise<Png> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    let scale = scaleFor(width, height, mostPixels);
    for (let tries = 0; tries < TRIES; tries += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a smaller one is tried only where the larger one failed
      const blob = await drawnAt(image, width * scale, height * scale);
      if (blob !== null) return { blob, scale };
      scale /= 2;
    }
  } catch {
    // Reported below.
  } finally {
    URL.revokeObjectURL(address);
  }
  throw new Error('This browser could not draw the picture. Save it as SVG instead: it shows the same.');
}

function drawnAt(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width));
  canvas.height = Math.max(1, Math.floor(height));
  const ctx = canvas.getContext('2d');
  if (ctx === null) return Promise.resolve(null);
  ctx.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
