/** Colours that any program can read: few outside a browser know `oklab()`. */
import { type Palette, paletteOf } from '../palette';

/** The palette as `#rrggbb`, each colour as the browser shows it on the paper. */
export function toHexPalette(palette: Palette): Palette {
  // oxlint-disable-next-line no-restricted-globals -- the browser alone knows how it shows a colour
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (ctx === null) return palette;
  const hex = (colour: string): string => {
    ctx.fillStyle = palette.paper;
    ctx.fillRect(0, 0, 1, 1);
    ctx.fillStyle = colour;
    ctx.fillRect(0, 0, 1, 1);
    const [...parts] = ctx.getImageData(0, 0, 1, 1).data.subarray(0, 3);
    return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  return paletteOf(
    (name) => hex(palette[name]),
    palette.hues.map(({ hue, ink, faded }) => ({ hue: hex(hue), ink: hex(ink), faded: hex(faded) })),
  );
}
