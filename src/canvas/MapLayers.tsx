/**
 * The overview, and React Flow over it. The overview is drawn first, while React Flow's code and nodes load. When
 * the whole map is nodes, the overview is removed as soon as they are there.
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
import { keepCurrent } from './export/currentMap';
import type { MapLayersProps } from './FlowMap';
import { FlowPart } from './flowPart';
import { OverviewLayer } from './OverviewLayer';

export function MapLayers(props: MapLayersProps) {
  const { open, graph, layout, arrangement, place, size } = props;
  const [opening] = useState(() =>
    openingView({ layout, arrangement, emphasis: selectInterest(getState()) }, size),
  );
  const [opened] = useState(() => getState().view.selection);
  const picture = useRef<OverviewPicture | null>(null);
  const onPicture = useCallback((started: OverviewPicture | null) => {
    picture.current = started;
  }, []);
  const { lens } = arrangement;
  const mapScene = mapSceneOf(open.map, graph, layout, lens);
  const isAllNodes = isWhole(open.map.claims.length, open.map.relations.length);
  const [isThere, setThere] = useState(false);
  /** Renders nodes after the overview, in a rendering that can be interrupted. */
  const hasNodes = useDeferredValue(true, false);
  const hasOverview = !isAllNodes || !isThere;
  useDrawnMark(place, !hasOverview);
  useEffect(() => keepCurrent('drawn', { open, graph, layout, lens }), [open, graph, layout, lens]);
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

/** Sets `data-drawn` for good once the overview, which sets it otherwise, is removed. */
function useDrawnMark(place: RefObject<HTMLElement | null>, isDrawn: boolean): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (isDrawn && element !== null) element.setAttribute('data-drawn', 'true');
  }, [place, isDrawn]);
}
