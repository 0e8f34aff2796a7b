/** Opens or closes an argument's inner steps on the map, by pointer; the claim's panel does the same. */
import { grouped } from '@/domain/counted';
import { selectInnerSteps } from '@/store/selectors/document';
import { getState, useStore } from '@/store/store';
import { MARK } from './FoldMark';

/** Renders nothing for a claim without inner steps. */
export function StepsMark({ id }: { readonly id: string }) {
  const inner = useStore((state) => selectInnerSteps(state).get(id));
  const isOpen = useStore((state) => state.view.steps.includes(id));
  if (inner === undefined) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a second way, for a pointer
    <span
      aria-hidden="true"
      className={`steps-mark ${MARK} -bottom-3.5 left-2 font-medium`}
      data-folded={!isOpen}
      onClick={(event) => {
        event.stopPropagation();
        getState().toggleSteps(id);
      }}
    >
      {isOpen ? '− inside' : `+${inner.length === 0 ? '' : grouped(inner.length)} inside`}
    </span>
  );
}
