/** The name of a topic or a viewpoint over its claims; from afar it is what can be read. */
import { type NodeProps, useStore as useFlowStore } from '@xyflow/react';
import { memo } from 'react';
import { grouped } from '@/domain/counted';
import { columnTitleSizeAt, isOverCards, titleSizeAt } from '@/drawing/depth';
import { TITLE } from '@/drawing/sizes';
import { hueClass } from '@/ui/hues';
import type { TitleNodeType } from './toFlow';

/** What a title's place has below its letters, px at zoom 1. */
const BELOW = 4;

export const TitleNode = memo(function TitleNode({ data, width = 0 }: NodeProps<TitleNodeType>) {
  const { group, count, room, across } = data;
  const { label, hue } = group;
  const fontSize = useFlowStore((flow) =>
    hue === undefined
      ? titleSizeAt(flow.transform[2], TITLE.fontSize, label, width)
      : columnTitleSizeAt(flow.transform[2], TITLE.fontSize, label, width, room),
  );
  if (hue === undefined) {
    const isOver = isOverCards(fontSize);
    return (
      <h2
        className="topic-title"
        data-over={isOver}
        title={label}
        style={{ fontSize, maxWidth: isOver ? undefined : across }}
      >
        <bdi>{label}</bdi>
      </h2>
    );
  }
  return (
    <h2
      className={`topic-title column-title ${hueClass(hue)}`}
      style={{ fontSize, width, top: room - BELOW }}
    >
      <bdi>{label}</bdi>
      {/* Never on a line of its own. */}
      <span className="column-count">{`\u00a0${grouped(count)}`}</span>
    </h2>
  );
});
