/** The bar of what is focused: no part of the first view unless the address asks for it, and there soon after it. */
import { lazyPart } from '@/ui/lazyPart';

export const ScopePart = lazyPart(async () => (await import('./ScopeBar')).ScopeBar);
