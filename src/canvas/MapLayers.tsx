/**
 * The overview, and React Flow over it. The picture is there first: React Flow's code is on its way
 * meanwhile, and its nodes take longer to come into the page. Of a map that the page bears whole the picture
 * goes when they are there.
 */
import {
  lazy,
  type RefObject,
  Suspense,
  useCallback,
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
import type { FlowMapProps, MapLayersProps } from './FlowMap';
import { FlowMissing } from './LayoutWait';
import { OverviewLayer } from './OverviewLayer';

/** Asked for at once, and not when it is first needed. */
const flowMap = import('./FlowMap').then(
  (module): React.ComponentType<FlowMapProps> => module.FlowMap,
  () => FlowMissing,
);
const FlowMap = lazy(
  async (): Promise<{ default: React.ComponentType<FlowMapProps> }> => ({
    default: await flowMap,
  }),
);

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
      <Suspense fallback={null}>
        <FlowMap
          {...props}
          opened={opened}
          mapScene={isAllNodes ? null : mapScene}
          picture={picture}
          onThere={() => setThere(true)}
        />
      </Suspense>
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
