/** A link to a claim in a sentence, with its speaker. */
import { getState, useStore } from '@/store/store';
import { hueClass } from '@/ui/hues';
import { useOpenMap } from '../frame/useOpenMap';
import { SpeakerLink } from '../speaker/SpeakerLink';

interface ClaimLinkProps {
  readonly id: string;
  /** Whether to name the speaker, which one list by one speaker does not need. */
  readonly hasSpeaker?: boolean;
}

export function ClaimLink({ id, hasSpeaker = true }: ClaimLinkProps) {
  const { index } = useOpenMap();
  const isRead = useStore((state) => state.read.has(id));
  const claim = index.graph().claims.get(id);
  if (claim === undefined) return null;
  const speaker = index.speakerOf(claim);
  return (
    <span className={hueClass(index.viewpointPlace(speaker))}>
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
