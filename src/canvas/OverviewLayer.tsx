/**
 * The overview on the page: three canvases under React Flow, which follow the store's highlights and the theme.
 * `overviewPicture.ts` draws on them. Hidden from screen readers.
 */
import { useLayoutEffect, useRef } from 'react';
import type { Size, Viewport } from '@/drawing/camera';
import { OverviewPicture } from '@/drawing/canvas/overviewPicture';
import { readPalette } from '@/drawing/canvas/readPalette';
import type { MapScene } from '@/drawing/mapScene';
import type { Scene } from '@/drawing/scene';
import { frontOf, frontOfSearch, highlightsOf } from '@/drawing/toHighlights';
import { selectEmphasis, selectIsAway, selectPointed } from '@/store/selectors/highlights';
import { selectPresent, selectVisible } from '@/store/selectors/visible';
import { selectFound, selectFoundAt } from '@/store/selectors/overlays';
import { useStore } from '@/store/store';
import { useTheme } from './useTheme';

interface OverviewLayerProps {
  readonly mapScene: MapScene;
  /** The first view and size, before React Flow has its own. */
  readonly opening: Viewport;
  readonly size: Size;
  /** The element whose `data-drawn` says whether the picture on the screen is right. */
  readonly place: React.RefObject<HTMLElement | null>;
  /** Whether it is shown only until the nodes are there: then it starts no worker. */
  readonly isBrief: boolean;
  /** Called with the picture, to move its view, and with `null` when it ends. */
  readonly onPicture: (picture: OverviewPicture | null) => void;
}

const LAYER = 'pointer-events-none absolute top-0 left-0 size-full overflow-hidden';
const MOVED = 'absolute top-0 left-0 origin-top-left will-change-transform';

export function OverviewLayer({ mapScene, opening, size, place, isBrief, onPicture }: OverviewLayerProps) {
  const { scene, index, packed } = mapScene;
  const whole = useRef<HTMLCanvasElement>(null);
  const sharp = useRef<HTMLCanvasElement>(null);
  const front = useRef<HTMLCanvasElement>(null);
  const first = useRef({ opening, size, isBrief });
  const picture = useRef<OverviewPicture | null>(null);
  /** The scene and theme that the picture has, so that it gets only what changed. */
  const told = useRef<{ scene: Scene; theme: string } | null>(null);
  const visible = useStore(selectVisible);
  const present = useStore(selectPresent);
  const emphasis = useStore(selectEmphasis);
  const pointed = useStore(selectPointed);
  const found = useStore(selectFound);
  const foundAt = useStore(selectFoundAt);
  const isVeiled = useStore((state) => selectIsAway(state) && selectFound(state) === null);
  const theme = useTheme();

  useLayoutEffect(() => {
    const [one, two, three, element] = [whole.current, sharp.current, front.current, place.current];
    if (one === null || two === null || three === null || element === null) return;
    const onDrawn = (isDrawn: boolean): void => {
      element.dataset['drawn'] = String(isDrawn);
    };
    const layers = { whole: one, sharp: two, front: three };
    const started = new OverviewPicture(layers, onDrawn, !first.current.isBrief);
    picture.current = started;
    onPicture(started);
    started.setFrame(first.current.opening, first.current.size);
    return () => {
      started.dispose();
      picture.current = null;
      told.current = null;
      onPicture(null);
      delete element.dataset['drawn'];
    };
  }, [onPicture, place]);

  useLayoutEffect(() => {
    const element = place.current;
    const drawn = picture.current;
    if (element === null || drawn === null) return;
    const before = told.current;
    told.current = { scene, theme };
    const highlights = highlightsOf(packed, visible, present, found);
    if (before?.scene === scene && before.theme === theme) drawn.setHighlights(highlights);
    else drawn.setScene(scene, index, highlights, readPalette(element));
  }, [scene, index, packed, visible, present, found, theme, place]);
  useLayoutEffect(() => {
    picture.current?.setFront(
      found === null
        ? frontOf(packed, visible, present, emphasis, pointed)
        : frontOfSearch(packed, visible, present, found, foundAt, pointed),
    );
  }, [packed, visible, present, emphasis, pointed, found, foundAt]);

  return (
    <div className={`far ${LAYER}`} aria-hidden="true">
      <div className={`far-ground ${LAYER}`}>
        <canvas ref={whole} className={MOVED} width={0} height={0} />
        <canvas ref={sharp} className={MOVED} width={0} height={0} />
      </div>
      {/* A veil of paper beside a selection: fading the canvases themselves would cost twice the work. */}
      {isVeiled && <div className={`far-veil bg-paper opacity-50 ${LAYER}`} />}
      <canvas ref={front} className="far-front absolute top-0 left-0" width={0} height={0} />
    </div>
  );
}
