/** Resolves the page's colours for a canvas, which knows no custom properties and no `light-dark()`. */
import { HUE_CLASSES } from '@/ui/hues';
import { FORCED_COLORS } from '@/ui/media';
import { type ColourName, type Palette, paletteOf, tokenOf } from '../palette';

/** Reads all colours within `place`, for the current theme and contrast settings. */
export function readPalette(place: HTMLElement): Palette {
  const isForced = window.matchMedia(FORCED_COLORS).matches;
  return withProbe(place, (probe) => (isForced ? forcedPalette(readerOf(probe)) : themePalette(probe)));
}

/**
 * The page's own colours for an exported picture, whatever colours the system forces on the screen.
 * @param scheme `page`: the current theme
 */
export function readTheme(place: HTMLElement, scheme: 'page' | 'light'): Palette {
  if (scheme === 'page') return withProbe(place, themePalette);
  // The theme belongs to the whole page, so it is switched for the reading and put back at once.
  const root = document.documentElement;
  const chosen = root.getAttribute('data-theme');
  root.setAttribute('data-theme', scheme);
  const palette = withProbe(place, themePalette);
  if (chosen === null) root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', chosen);
  return palette;
}

/** Reads colours from a temporary element. */
function withProbe(place: HTMLElement, ask: (probe: HTMLElement) => Palette): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Forced colours are read by name below; without this, every answer would be the same colour.
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
