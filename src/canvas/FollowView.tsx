/** Moves the overview with React Flow's view, within the same frame, and tells pictures what is in view. */
import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { seenArea } from '@/drawing/camera';
import type { OverviewPicture } from '@/drawing/canvas/overviewPicture';
import { keepView } from './export/currentMap';
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
      keepView(() => {
        const now = viewOf(flow);
        return now === null ? null : seenArea(now.view, now.size);
      }),
    [flow],
  );
  return null;
}
