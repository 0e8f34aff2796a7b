/** Moves the overview with React Flow's view in the same frame, and lets exported pictures ask for the view. */
import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { seenArea } from '@/drawing/camera';
import type { OverviewPicture } from '@/drawing/canvas/overviewPicture';
import { keepCurrent } from './export/currentMap';
import { viewOf, watchView } from './watchView';

export function FollowView({ picture }: { readonly picture: RefObject<OverviewPicture | null> }) {
  const flow = useStoreApi();
  useEffect(
    () =>
      watchView(flow, () => {
        const now = viewOf(flow);
        if (now !== null) picture.current?.setFrame(now.view, now.size);
      }),
    [flow, picture],
  );
  useEffect(
    () =>
      keepCurrent('area', () => {
        const now = viewOf(flow);
        return now === null ? null : seenArea(now.view, now.size);
      }),
    [flow],
  );
  return null;
}
