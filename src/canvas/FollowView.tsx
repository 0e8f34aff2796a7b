/** Moves the far picture with React Flow's view, within the same frame. */
import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { FarPicture } from './far/picture';

export function FollowView({ picture }: { readonly picture: RefObject<FarPicture | null> }) {
  const flow = useStoreApi();
  useEffect(
    () =>
      flow.subscribe((state, before) => {
        const { panZoom, transform, width, height } = state;
        const isSame = transform === before.transform && width === before.width && height === before.height;
        if (panZoom === null || isSame || width === 0) return;
        picture.current?.setFrame(
          { x: transform[0], y: transform[1], zoom: transform[2] },
          { width, height },
        );
      }),
    [flow, picture],
  );
  return null;
}
