/** The panels of what is selected, with the judge of quotes: no part of the first view, and there soon after it. */
import { lazyPart } from '@/ui/lazyPart';

export const SelectionPart = lazyPart(async () => (await import('./SelectionPanel')).SelectionPanel);
