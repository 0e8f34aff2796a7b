/** A topic's name over its claims; from afar it is what can be read. */
import { type NodeProps, useStore as useFlowStore } from '@xyflow/react';
import { memo } from 'react';
import { isOverCards, titleSizeAt } from './depth';
import { TITLE } from './sizes';
import type { TopicNodeType } from './toFlow';

export const TopicNode = memo(function TopicNode({ data, width = 0 }: NodeProps<TopicNodeType>) {
  const { label } = data.topic;
  const fontSize = useFlowStore((flow) => titleSizeAt(flow.transform[2], TITLE.fontSize, label, width));
  return (
    <h2 className="topic-title" data-over={isOverCards(fontSize)} style={{ fontSize }}>
      <bdi>{label}</bdi>
    </h2>
  );
});
