/** Where to start: on a large screen no part of the first view, but needed soon after it. */
import { lazyPart } from '@/ui/lazyPart';

export const StartPart = lazyPart(async () => (await import('./StartPanel')).StartPanel);
