/** Moves the far picture with React Flow's view, within the same frame. */
import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { FarPicture } from './far/picture';
import { viewOf, watchView } from './watchView';

export function FollowView({ picture }: { readonly picture: RefObject<FarPicture | null> }) {
  const flow = useStoreApi();
  useEffect(
    () =>
      watchView(flow, () => {
        const now = viewOf(flow);
        if (now !== null) picture.current?.setFrame(now.view, now.size);
      }),
    [flow, picture],
  );
  return null;
}
