/** Draws views of a scene in a worker, so that the page never waits for a large map. */
import type { Highlights } from '../highlight';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import { lazyIndex } from '../sceneIndex';
import { GIST, SPEAKER, SPEAKER_NAME } from '../sizes';
import type { FontSource, View } from './context';
import { toDrawable } from './drawable';
import type { Drawable } from './paint';
import { fontOf } from './paintShapes';
import { Surface } from './surface';

export type PainterRequest =
  | { readonly type: 'fonts'; readonly fonts: readonly FontSource[] }
  | {
      readonly type: 'scene';
      readonly scene: Scene;
      readonly highlights: Highlights;
      readonly palette: Palette;
    }
  | { readonly type: 'highlights'; readonly highlights: Highlights }
  | { readonly type: 'draw'; readonly view: View };

export type PainterAnswer =
  /** `null`: this worker cannot draw. */
  | { readonly type: 'picture'; readonly bitmap: ImageBitmap | null }
  /** Fonts have loaded after a picture was drawn without them. */
  | { readonly type: 'letters' };

declare const self: DedicatedWorkerGlobalScope;

const canvas = new OffscreenCanvas(1, 1);
// Drawn by the processor: the picture leaves the canvas at once, and the graphics queue is free for the page.
const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
const surface = new Surface(canvas, ctx);
let drawable: Drawable | null = null;
let highlights: Highlights = { cards: new Uint8Array(), relations: new Uint8Array() };
/** Resolves when the fonts of the scene's words have loaded. */
let fonts: Promise<unknown> = Promise.resolve();
const STYLES = [fontOf(GIST), fontOf(SPEAKER), fontOf(SPEAKER_NAME)];
/** Below this zoom no words are drawn, and nothing waits for fonts. */
const WORDS_FROM = 0.4;

self.addEventListener('message', (event: MessageEvent<PainterRequest>) => {
  const request = event.data;
  switch (request.type) {
    case 'fonts':
      for (const { family, source, descriptors } of request.fonts)
        self.fonts.add(new FontFace(family, source, descriptors));
      return;
    case 'scene': {
      const { scene, palette } = request;
      const reader = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      drawable = toDrawable(scene, lazyIndex(scene), palette, reader);
      highlights = request.highlights;
      const letters = lettersOf(scene);
      // Without the font, the system's own letters serve.
      fonts = inTime(Promise.all(STYLES.map((style) => self.fonts.load(style, letters).catch(() => null))));
      return;
    }
    case 'highlights':
      highlights = request.highlights;
      return;
    case 'draw':
      if (request.view.zoom < WORDS_FROM) return draw(request.view);
      void fonts.then(() => draw(request.view));
  }
});

function draw(view: View): void {
  let bitmap: ImageBitmap | null = null;
  try {
    if (drawable !== null && surface.draw(drawable, highlights, view))
      bitmap = canvas.transferToImageBitmap();
  } catch {
    // The canvas is too large or lost: the page draws instead.
  }
  self.postMessage({ type: 'picture', bitmap } satisfies PainterAnswer, bitmap === null ? [] : [bitmap]);
}

/** Longest wait of a picture for its fonts, ms. */
const PATIENCE = 800;

/** Resolves when fonts have loaded or took too long; the page is notified of late ones. */
function inTime(letters: Promise<unknown>): Promise<unknown> {
  let isLate = false;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => {
    isLate = true;
  });
  void letters.then(() => {
    if (isLate) self.postMessage({ type: 'letters' } satisfies PainterAnswer, []);
  });
  return Promise.race([letters, late]);
}

/** Each letter that the cards may show, once: it decides which parts of a font are loaded. */
function lettersOf({ gists, kickers }: Scene): string {
  const letters = new Set<string>('…');
  for (const gist of gists) for (const letter of gist) letters.add(letter);
  for (const { name, rest } of kickers) for (const letter of name + rest) letters.add(letter);
  return [...letters].join('');
}
