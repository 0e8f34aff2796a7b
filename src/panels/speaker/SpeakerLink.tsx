/** A link to a speaker, in the colour of the enclosing `hue-…` class. */
import type { Speaker } from '@/domain/schema';
import { getState } from '@/store/store';

export function SpeakerLink({ speaker }: { readonly speaker: Speaker }) {
  return (
    <button
      type="button"
      className="text-hue-ink text-left font-medium decoration-1 underline-offset-3 hover:underline"
      onClick={() => getState().selectSpeaker(speaker.id)}
    >
      <bdi>{speaker.name}</bdi>
    </button>
  );
}
