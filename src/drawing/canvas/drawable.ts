/** What a view is drawn from; whatever takes long is made on first use. */
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import type { SceneIndex } from '../sceneIndex';
import type { Context } from './context';
import type { Drawable } from './paint';
import type { PixelPalette, Rgb } from './pixels';

/** @param reader a canvas context from which single px are read */
export function toDrawable(
  scene: Scene,
  index: () => SceneIndex,
  palette: Palette,
  reader: Context | null,
): Drawable {
  let pixels: PixelPalette | undefined;
  return { scene, index, palette, pixels: () => (pixels ??= toPixelPalette(palette, reader)) };
}

/** Reads colours as numbers by drawing them: only a canvas knows every CSS colour format. */
function toPixelPalette(palette: Palette, reader: Context | null): PixelPalette {
  const read = (colour: string): Rgb => {
    if (reader === null) return [128, 128, 128];
    reader.fillStyle = colour;
    reader.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = reader.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  return {
    paper: read(palette.paper),
    support: read(palette.support),
    contrast: read(palette.contrast),
    hues: palette.hues.map(({ hue, faded }) => ({ hue: read(hue), faded: read(faded) })),
  };
}
