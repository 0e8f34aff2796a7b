/**
 * The glide between arrangements. Cards and view get their new positions at once; a transition in `canvas.css`
 * moves both by one curve, so that the eye can follow a card.
 */
import { useCallback, useEffect, useState } from 'react';
import type { LayoutResult } from '@/layout/types';

/** Duration of the glide, ms; the same as in `canvas.css`. */
const GLIDE_MS = 450;
/** A glide starts up to two frames late, and must not be cut short. */
const FRAMES_MS = 60;

interface Glide {
  /** Whether cards and view are moving between arrangements. */
  readonly isGliding: boolean;
  /** Call it when the reader moves the map by hand: the view follows at once, cards finish their glide. */
  readonly endGlide: () => void;
}

/** @param hasAll whether the whole map is nodes: an overview cannot glide */
export function useGlide(layout: LayoutResult, hasAll: boolean): Glide {
  const [settled, setSettled] = useState(layout);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(layout), GLIDE_MS + FRAMES_MS);
    return () => clearTimeout(timer);
  }, [layout]);
  const endGlide = useCallback(() => setSettled(layout), [layout]);
  return { isGliding: hasAll && settled !== layout, endGlide };
}
