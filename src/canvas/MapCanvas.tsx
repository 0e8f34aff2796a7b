/** The map's part of the page: it gets the positions and shows the map, or a message until it has them. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '@/drawing/camera';
import { mapLens } from '@/drawing/lens';
import type { MapShape } from '@/drawing/sizes';
import type { OpenMap } from '@/store/state';
import { selectGraph } from '@/store/selectors/document';
import { useStore } from '@/store/store';
import { useMedia } from '@/ui/useMedia';
import { LayoutMissing, LayoutWait, PlainNote } from './LayoutWait';
import { MapLayers } from './MapLayers';
import { useMapLayout } from './useMapLayout';

/** Screens at least this tall get the arrangement that is scrolled. */
const PORTRAIT_SCREEN = '(max-aspect-ratio: 4/5)';

/**
 * Fills its parent. `data-lens` is the lens of the arrangement on the screen, while another may be on its way.
 * `data-drawn` is `true` while the overview on the screen is right for view, filters and colours.
 */
export function MapCanvas({ open }: { readonly open: OpenMap }) {
  const shape: MapShape = useMedia(PORTRAIT_SCREEN) ? 'portrait' : 'landscape';
  const lens = useStore((state) => mapLens(state.view.lens));
  const graph = useStore(selectGraph);
  const { shown, progress, isPlain, isMissing } = useMapLayout(open, graph, lens, shape);
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      setSize((last) => (last?.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div
      ref={place}
      className="map relative h-full w-full overflow-hidden"
      data-shape={shape}
      data-lens={shown?.arrangement.lens}
    >
      {shown === null || size === null ? (
        !isMissing && <LayoutWait claims={open.map.claims.length} progress={progress} />
      ) : (
        <MapLayers {...shown} place={place} size={size} />
      )}
      {isPlain && <PlainNote />}
      {isMissing && <LayoutMissing />}
    </div>
  );
}
