/**
 * The glide from one arrangement to the next. Cards and view have their new places at once; a transition of
 * `canvas.css` shows them on their way, both by one curve, so that the eye can follow a card.
 */
import { useCallback, useEffect, useState } from 'react';
import type { LayoutResult } from '@/layout/types';

/** How long cards glide to new places, ms; `canvas.css` has the same figure. */
const GLIDE_MS = 450;
/** The glide begins a frame or two after it is asked for, and must not be cut short. */
const FRAMES_MS = 60;

interface Glide {
  /** True for as long as cards and view move from one arrangement to the next. */
  readonly isGliding: boolean;
  /** To be called when the reader moves the map by hand: the view is theirs at once, cards finish their way. */
  readonly endGlide: () => void;
}

/** @param hasAll whether all of the map is nodes: a picture cannot glide, and nodes do not leave it behind */
export function useGlide(layout: LayoutResult, hasAll: boolean): Glide {
  const [settled, setSettled] = useState(layout);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(layout), GLIDE_MS + FRAMES_MS);
    return () => clearTimeout(timer);
  }, [layout]);
  const endGlide = useCallback(() => setSettled(layout), [layout]);
  return { isGliding: hasAll && settled !== layout, endGlide };
}
