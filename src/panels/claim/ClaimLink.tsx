/** A link to a claim in a sentence, with its speaker. */
import { selectGraph, selectMap } from '@/store/selectors/document';
import { getState, useStore } from '@/store/store';
import { hueClass } from '@/ui/hues';
import { indexOf } from '@/view/mapIndex';
import { SpeakerLink } from '../speaker/SpeakerLink';

interface ClaimLinkProps {
  readonly id: string;
  /** Whether to name the speaker, which one list by one speaker does not need. */
  readonly hasSpeaker?: boolean;
}

export function ClaimLink({ id, hasSpeaker = true }: ClaimLinkProps) {
  const map = useStore(selectMap);
  const graph = useStore(selectGraph);
  const isRead = useStore((state) => state.read.has(id));
  const claim = graph?.claims.get(id);
  if (map === null || claim === undefined) return null;
  const speaker = claim.speaker === undefined ? undefined : indexOf(map).speakers().get(claim.speaker);
  return (
    <span className={hueClass(indexOf(map).viewpointPlace(speaker))}>
      <button
        type="button"
        className="text-ink text-left font-semibold underline decoration-line decoration-2 underline-offset-3 hover:decoration-current"
        onClick={() => getState().selectClaim(id)}
      >
        <bdi>{claim.gist}</bdi>
      </button>
      {isRead && (
        <span role="img" aria-label="read" className="text-soft text-mark">
          {' ✓'}
        </span>
      )}
      {hasSpeaker && speaker !== undefined && (
        <>
          {' '}
          <span className="text-soft whitespace-nowrap">
            {'— '}
            <SpeakerLink speaker={speaker} />
          </span>
        </>
      )}
    </span>
  );
}
