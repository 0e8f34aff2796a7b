/** Resolves the page's colours where they stand: custom properties and `light-dark()` mean nothing to a canvas. */
import { HUE_CLASSES } from '@/ui/hues';
import { FORCED_COLORS } from '@/ui/media';
import { type ColourName, type Palette, paletteOf, tokenOf } from '../palette';

/** Reads all colours within `place`, for the theme and contrast settings of this moment. */
export function readPalette(place: HTMLElement): Palette {
  const isForced = window.matchMedia(FORCED_COLORS).matches;
  return withProbe(place, (probe) => (isForced ? forcedPalette(readerOf(probe)) : themePalette(probe)));
}

/**
 * The page's own colours, whatever the system forces on the screen: for what leaves it.
 * @param scheme `page`: the theme of this moment
 */
export function readTheme(place: HTMLElement, scheme: 'page' | 'light'): Palette {
  if (scheme === 'page') return withProbe(place, themePalette);
  // The tokens are the whole page's: they are asked for as if the reader had chosen, and put back at once.
  const root = document.documentElement;
  const chosen = root.getAttribute('data-theme');
  root.setAttribute('data-theme', scheme);
  const palette = withProbe(place, themePalette);
  if (chosen === null) root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', chosen);
  return palette;
}

/** Asks an element that is there for no longer than the question. */
function withProbe(place: HTMLElement, ask: (probe: HTMLElement) => Palette): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  // What the system forces is asked for by name below, not left to change every answer to one colour.
  probe.style.setProperty('forced-color-adjust', 'none');
  place.append(probe);
  const palette = ask(probe);
  probe.remove();
  return palette;
}

function readerOf(probe: HTMLElement): (colour: string) => string {
  return (colour) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
}

function themePalette(probe: HTMLElement): Palette {
  const read = readerOf(probe);
  const hues = HUE_CLASSES.map((name) => {
    probe.className = name;
    return { hue: read('var(--hue)'), ink: read('var(--hue-ink)'), faded: read('var(--hue-faded)') };
  });
  return paletteOf((name) => read(`var(${tokenOf(name)})`), hues);
}

function forcedPalette(read: (colour: string) => string): Palette {
  const ground = read('Canvas');
  const ink = read('CanvasText');
  const faded = read('GrayText');
  const own: Partial<Record<ColourName, string>> = {
    paper: ground,
    sheet: ground,
    inkFaded: faded,
    line: faded,
  };
  return paletteOf(
    (name) => own[name] ?? ink,
    HUE_CLASSES.map(() => ({ hue: ink, ink, faded })),
  );
}
