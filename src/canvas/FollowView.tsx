/** Moves the far picture with React Flow's view, within the same frame. */
import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { FarPicture } from './far/picture';

export function FollowView({ picture }: { readonly picture: RefObject<FarPicture | null> }) {
  const flow = useStoreApi();
  useEffect(() => {
    const follow = (): void => {
      const { panZoom, transform, width, height } = flow.getState();
      if (panZoom === null || width === 0) return;
      picture.current?.setFrame({ x: transform[0], y: transform[1], zoom: transform[2] }, { width, height });
    };
    // React Flow has its first view before anybody can listen.
    follow();
    return flow.subscribe((state, before) => {
      const { transform, width, height } = state;
      const isSame = transform === before.transform && width === before.width && height === before.height;
      if (!isSame) follow();
    });
  }, [flow, picture]);
  return null;
}
