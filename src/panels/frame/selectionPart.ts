/** The panels of what is selected, with the judge of quotes: no part of the first view, and there soon after it. */
import { laterPart } from '@/ui/laterPart';

export const SelectionPart = laterPart(async () => (await import('./SelectionPanel')).SelectionPanel);
