/** The panels of a selection, loaded soon after the first view. */
import { lazyPart } from '@/ui/lazyPart';

export const SelectionPart = lazyPart(async () => (await import('./SelectionPanel')).SelectionPanel);
