/** The map that can be moved and walked: React Flow and all that is drawn with it, in code of its own. */
import { lazyPart } from '@/ui/lazyPart';
import type { FlowMapProps } from './FlowMap';
import { FlowMissing } from './LayoutWait';

export const FlowPart = lazyPart<FlowMapProps>(async () => (await import('./FlowMap')).FlowMap, {
  Missing: FlowMissing,
});
