/**
 * The overview, and React Flow over it. The picture is there first: React Flow's code is on its way
 * meanwhile, and its nodes take longer to come into the page. Of a map that the page bears whole the picture
 * goes when they are there.
 */
import {
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { OverviewPicture } from '@/drawing/canvas/overviewPicture';
import { openingView } from '@/drawing/framing';
import { mapSceneOf } from '@/drawing/mapScene';
import { isWhole } from '@/drawing/wholeMap';
import { selectInterest } from '@/store/selectors/highlights';
import { getState } from '@/store/store';
import { keepDrawn } from './export/currentMap';
import type { MapLayersProps } from './FlowMap';
import { FlowPart } from './flowPart';
import { OverviewLayer } from './OverviewLayer';

export function MapLayers(props: MapLayersProps) {
  const { open, graph, layout, arrangement, place, size } = props;
  const [opening] = useState(() => openingView(layout, arrangement, size, selectInterest(getState())));
  const [opened] = useState(() => getState().view.selection);
  const picture = useRef<OverviewPicture | null>(null);
  const onPicture = useCallback((started: OverviewPicture | null) => {
    picture.current = started;
  }, []);
  const { lens } = arrangement;
  const mapScene = mapSceneOf(open.map, graph, layout, lens);
  const isAllNodes = isWhole(open.map.claims.length, open.map.relations.length);
  const [isThere, setThere] = useState(false);
  /** The picture first, and nodes in a rendering of their own, which keeps nobody waiting. */
  const hasNodes = useDeferredValue(true, false);
  const hasOverview = !isAllNodes || !isThere;
  useDrawnMark(place, !hasOverview);
  useEffect(() => keepDrawn({ open, graph, layout, lens }), [open, graph, layout, lens]);
  return (
    <>
      {hasOverview && (
        <OverviewLayer
          mapScene={mapScene}
          opening={opening}
          size={size}
          place={place}
          isBrief={isAllNodes}
          onPicture={onPicture}
        />
      )}
      {hasNodes && (
        <FlowPart
          {...props}
          opened={opened}
          mapScene={isAllNodes ? null : mapScene}
          picture={picture}
          onThere={() => setThere(true)}
        />
      )}
    </>
  );
}

/** Once the overview has gone, and its own mark with it, the map is drawn for good. */
function useDrawnMark(place: RefObject<HTMLElement | null>, isDrawn: boolean): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (isDrawn && element !== null) element.setAttribute('data-drawn', 'true');
  }, [place, isDrawn]);
}
