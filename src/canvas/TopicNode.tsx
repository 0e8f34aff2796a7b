/** A topic's name over its claims; from afar it is what can be read. */
import { type NodeProps, useStore as useFlowStore } from '@xyflow/react';
import { memo } from 'react';
import { titleSizeAt } from './depth';
import { TITLE } from './sizes';
import type { TopicNodeType } from './toFlow';

export const TopicNode = memo(function TopicNode({ data }: NodeProps<TopicNodeType>) {
  const fontSize = useFlowStore((flow) => titleSizeAt(flow.transform[2], TITLE.fontSize));
  return (
    <h2 className="topic-title" style={{ fontSize }}>
      <bdi>{data.topic.label}</bdi>
    </h2>
  );
});
