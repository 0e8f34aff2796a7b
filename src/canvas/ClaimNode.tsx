/** A claim's card. Its depth decides what it says; its position, size and colour stay the same. */
import { Handle, type NodeProps, Position, useStore as useFlowStore } from '@xyflow/react';
import { memo } from 'react';
import { type Depth, depthAt } from '@/drawing/depth';
import { selectClaimHighlight } from '@/store/selectors/highlights';
import { useStore } from '@/store/store';
import { hueClass } from '@/ui/hues';
import { REPORTED_WORDS } from '@/view/words';
import { FoldMark } from './FoldMark';
import { StepsMark } from './StepsMark';
import type { ClaimNodeData, ClaimNodeType } from './toFlow';

const CARD_CLASS: Record<Depth, string> = {
  far: 'card-far',
  gist: 'card-gist-only',
  middle: 'card-middle',
  near: 'card-near',
};

export const ClaimNode = memo(function ClaimNode({ id, data }: NodeProps<ClaimNodeType>) {
  const depth = useFlowStore((flow) => depthAt(flow.transform[2]));
  const highlight = useStore((state) => selectClaimHighlight(state, id));
  const isRead = useStore((state) => state.read.has(id));
  const isFollowed = useStore((state) => state.followed === id);
  return (
    <>
      <div
        className={`card ${CARD_CLASS[depth]} ${hueClass(data.hue)}`}
        data-look={highlight}
        data-read={isRead || undefined}
        data-followed={isFollowed || undefined}
      >
        {data.hasEdges && <Handles />}
        {depth === 'near' ? <Near {...data} /> : depth === 'far' ? null : <Middle depth={depth} {...data} />}
      </div>
      {depth !== 'far' && <FoldMark id={id} />}
      {depth !== 'far' && <StepsMark id={id} />}
    </>
  );
});

/** React Flow draws no arrow without handles that it can measure, though arrows have their own routes. */
function Handles() {
  return (
    <>
      <Handle
        type="source"
        position={Position.Left}
        isConnectable={false}
        className="pointer-events-none invisible"
      />
      <Handle
        type="target"
        position={Position.Right}
        isConnectable={false}
        className="pointer-events-none invisible"
      />
    </>
  );
}

function Middle({ claim, speaker, viewpoint, depth }: ClaimNodeData & { readonly depth: 'middle' | 'gist' }) {
  return (
    <>
      {depth === 'middle' && speaker !== undefined && (
        <p className="card-speaker">
          <b>
            <bdi>{speaker.short || speaker.name}</bdi>
          </b>
          {speaker.kind === 'person' && viewpoint !== undefined && (
            <span>
              {' · '}
              <bdi>{viewpoint}</bdi>
            </span>
          )}
        </p>
      )}
      <p className="card-gist">
        <bdi>{claim.gist}</bdi>
      </p>
    </>
  );
}

function Near({ claim, speaker, viewpoint }: ClaimNodeData) {
  const words = [viewpoint, claim.reported === undefined ? undefined : REPORTED_WORDS[claim.reported]];
  return (
    <>
      {speaker !== undefined && (
        <p className="card-speaker">
          <b>
            <bdi>{speaker.name}</bdi>
          </b>
          <span>{[speaker.role, speaker.affiliation].filter(Boolean).map((part) => `, ${part}`)}</span>
        </p>
      )}
      <p className="card-text">
        <bdi>{claim.text}</bdi>
      </p>
      <p className="card-words">{words.filter((word) => word !== undefined).join(' · ')}</p>
    </>
  );
}
