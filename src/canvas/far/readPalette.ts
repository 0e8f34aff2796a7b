/** Resolves the page's colours where they stand: custom properties and `light-dark()` mean nothing to a canvas. */
import { HUE_CLASSES } from '@/ui/hues';
import type { Palette } from './palette';

/** Reads all colours within `place`, for the theme and contrast settings of this moment. */
export function readPalette(place: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  // What the system forces is asked for by name below, not left to change every answer to one colour.
  probe.style.setProperty('forced-color-adjust', 'none');
  place.append(probe);
  const read = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const palette = window.matchMedia('(forced-colors: active)').matches
    ? forcedPalette(read)
    : {
        paper: read('var(--paper)'),
        sheet: read('var(--sheet)'),
        ink: read('var(--ink)'),
        inkSoft: read('var(--ink-soft)'),
        inkFaded: read('var(--ink-faded)'),
        line: read('var(--line)'),
        cardLine: read('var(--card-line)'),
        support: read('var(--support)'),
        contrast: read('var(--contrast)'),
        hues: HUE_CLASSES.map((name) => {
          probe.className = name;
          return { hue: read('var(--hue)'), ink: read('var(--hue-ink)'), faded: read('var(--hue-faded)') };
        }),
      };
  probe.remove();
  return palette;
}

function forcedPalette(read: (colour: string) => string): Palette {
  const ground = read('Canvas');
  const ink = read('CanvasText');
  const faded = read('GrayText');
  return {
    paper: ground,
    sheet: ground,
    ink,
    inkSoft: ink,
    inkFaded: faded,
    line: faded,
    cardLine: ink,
    support: ink,
    contrast: ink,
    hues: HUE_CLASSES.map(() => ({ hue: ink, ink, faded })),
  };
}
