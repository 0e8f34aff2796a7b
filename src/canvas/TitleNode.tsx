/** The name of a topic or viewpoint above its claims; from afar, the only words on the map. */
import { type NodeProps, useStore as useFlowStore } from '@xyflow/react';
import { memo } from 'react';
import { grouped } from '@/domain/counted';
import { columnTitleSizeAt, isOverCards, titleSizeAt } from '@/drawing/depth';
import { TITLE } from '@/drawing/sizes';
import { hueClass } from '@/ui/hues';
import type { TitleNodeType } from './toFlow';

/** Free space below a title's letters, px at zoom 1. */
const BELOW = 4;

const TITLE_LOOK = 'topic-title absolute overflow-hidden font-serif text-ellipsis';
/** On the lower edge of its space, growing upwards, away from the cards. */
const TOPIC = 'top-7.5 -translate-y-full whitespace-nowrap text-soft';
const OVER = 'top-0 rounded-[0.15em] bg-paper/86 px-[0.35em] py-[0.1em] whitespace-nowrap text-ink';
/** A viewpoint's name breaks into lines rather than reach the next one; arrows pass beneath. */
const COLUMN =
  '-translate-y-full leading-[1.1] font-semibold text-balance text-hue-ink [text-shadow:0_0_0.1em_var(--paper),0_0_0.1em_var(--paper),0_0_0.2em_var(--paper)]';

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
        className={`${TITLE_LOOK} leading-[1.2] font-[450] italic ${isOver ? OVER : TOPIC}`}
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
      className={`column-title ${TITLE_LOOK} ${COLUMN} ${hueClass(hue)}`}
      style={{ fontSize, width, top: room - BELOW }}
    >
      <bdi>{label}</bdi>
      {/* A no-break space, so that the count is never on a line of its own. */}
      <span className="font-sans text-[0.72em] font-[450] text-soft">{`\u00a0${grouped(count)}`}</span>
    </h2>
  );
});
