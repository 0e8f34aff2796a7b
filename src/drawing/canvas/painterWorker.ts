/** Draws views of a scene in a worker, so that the page's own frames never wait for a large map. */
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
  | { readonly type: 'scene'; readonly scene: Scene; readonly looks: Highlights; readonly palette: Palette }
  | { readonly type: 'looks'; readonly looks: Highlights }
  | { readonly type: 'draw'; readonly view: View };

export type PainterAnswer =
  /** `null`: this worker can draw nothing. */
  | { readonly type: 'picture'; readonly bitmap: ImageBitmap | null }
  /** Letters have come after a picture that was drawn without them. */
  | { readonly type: 'letters' };

declare const self: DedicatedWorkerGlobalScope;

const canvas = new OffscreenCanvas(1, 1);
// Drawn by the processor: the picture leaves the canvas at once, and the graphics queue stays the page's.
const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
const surface = new Surface(canvas, ctx);
let drawable: Drawable | null = null;
let looks: Highlights = { cards: new Uint8Array(), relations: new Uint8Array() };
const READ = { willReadFrequently: true };
/** Fonts of the words that the scene has, on their way. */
let fonts: Promise<unknown> = Promise.resolve();
const STYLES = [fontOf(GIST), fontOf(SPEAKER), fontOf(SPEAKER_NAME)];
/** Below this zoom no words are drawn, and nothing has to wait for letters. */
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
      drawable = toDrawable(
        scene,
        lazyIndex(scene),
        palette,
        new OffscreenCanvas(1, 1).getContext('2d', READ),
      );
      looks = request.looks;
      const letters = lettersOf(scene);
      // A font that does not come is no reason to draw nothing: the system's own letters serve.
      fonts = inTime(Promise.all(STYLES.map((style) => self.fonts.load(style, letters).catch(() => null))));
      return;
    }
    case 'looks':
      looks = request.looks;
      return;
    case 'draw':
      if (request.view.zoom < WORDS_FROM) return draw(request.view);
      void fonts.then(() => draw(request.view));
  }
});

function draw(view: View): void {
  let bitmap: ImageBitmap | null = null;
  try {
    if (drawable !== null && surface.draw(drawable, looks, view)) bitmap = canvas.transferToImageBitmap();
  } catch {
    // Too large a canvas, or a lost one: the page draws by itself then.
  }
  self.postMessage({ type: 'picture', bitmap } satisfies PainterAnswer, bitmap === null ? [] : [bitmap]);
}

/** No picture waits longer for its letters, ms. */
const PATIENCE = 800;

/** Settles with the letters, or without them when they take too long; then the page is told when they come. */
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

/** Each letter that the cards may show, once: which parts of a font are needed goes by them. */
function lettersOf({ gists, kickers }: Scene): string {
  const letters = new Set<string>('…');
  for (const gist of gists) for (const letter of gist) letters.add(letter);
  for (const { name, rest } of kickers) for (const letter of name + rest) letters.add(letter);
  return [...letters].join('');
}
