/** React Flow and all that is drawn with it, loaded lazily. */
import { lazyPart } from '@/ui/lazyPart';
import type { FlowMapProps } from './FlowMap';
import { FlowMissing } from './LayoutWait';

export const FlowPart = lazyPart<FlowMapProps>(async () => (await import('./FlowMap')).FlowMap, {
  Missing: FlowMissing,
});
