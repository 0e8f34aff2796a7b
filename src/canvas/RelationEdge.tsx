/**
 * An arrow. Its kind shows in colour, line and head (support: solid line, triangle; contrast: dashed line, bar),
 * its basis in weight and filling (stated: full; inferred: thin, hollow).
 */
import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { endTransform, roundedPath, shortened } from '@/drawing/arrowPath';
import { ARROW, HEAD } from '@/drawing/sizes';
import { selectRelationHighlight } from '@/store/selectors/highlights';
import { useStore } from '@/store/store';
import type { RelationEdgeType } from './toFlow';

export const RelationEdge = memo(function RelationEdge({ id, data }: EdgeProps<RelationEdgeType>) {
  const highlight = useStore((state) => selectRelationHighlight(state, id));
  if (data === undefined) return null;
  const { relation, route, reach } = data;
  const isLinked = route.trunk.length > 0;
  const last = isLinked ? route.trunk : (route.legs[0] ?? []);
  const cut = HEAD[relation.kind].length;
  const lines = isLinked ? [...route.legs, shortened(last, cut)] : [shortened(last, cut)];
  const d = lines.map(roundedPath).join('');
  const junction = isLinked ? route.trunk[0] : undefined;
  const tails = relation.mutual === true ? [last.toReversed()] : [];
  return (
    <g
      className="relation"
      data-kind={relation.kind}
      data-basis={relation.basis ?? 'stated'}
      data-look={highlight}
      data-reach={reach}
    >
      {/* No wider than the distance of lines, or a click would find the neighbour. */}
      <path
        className="relation-reach cursor-pointer stroke-transparent stroke-9 [pointer-events:stroke]"
        d={d}
      />
      <path className="relation-casing" d={d} />
      <path className="relation-line" d={d} />
      {junction !== undefined && (
        <circle className="relation-joint" cx={junction.x} cy={junction.y} r={ARROW.joint.radius} />
      )}
      {[last, ...tails].map((end, index) => {
        const transform = endTransform(end);
        return transform === null ? null : (
          <path
            // oxlint-disable-next-line react/no-array-index-key -- head and tail, always in this order
            key={index}
            className="relation-head"
            transform={transform}
            d={HEAD[relation.kind].path}
          />
        );
      })}
    </g>
  );
});
