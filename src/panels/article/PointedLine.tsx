/**
 * Names the claim, speaker and viewpoint of the passage under the pointer or focus. Hidden from screen readers: the
 * passage's own name says the same.
 */
import { useStore } from '@/store/store';
import { useOpenMap } from '../frame/useOpenMap';
import { ownerWords } from './ownerWords';

const LINE =
  'min-h-8.5 flex-none border-t border-line px-5 py-1.75 text-note leading-4.5 text-balance text-soft max-wide:hidden [&>bdi+bdi]:before:content-["_·_"]';

export function PointedLine() {
  const { index } = useOpenMap();
  const pointed = useStore((state) => state.pointed ?? state.followed);
  if (pointed === null) {
    return (
      <p className={LINE} aria-hidden="true">
        Underlined words are quoted, in the colour of the speaker’s viewpoint. Dotted underlines show how
        claims are connected.
      </p>
    );
  }
  const { text, speaker, viewpoint, hue } = ownerWords(index, { type: 'claim', id: pointed });
  return (
    <p className={`${LINE} ${hue}`} aria-hidden="true">
      {viewpoint !== undefined && (
        <bdi className="border-l-5 border-hue pl-1.75 font-semibold text-hue-ink">{viewpoint}</bdi>
      )}
      {speaker !== undefined && speaker !== viewpoint && <bdi>{speaker}</bdi>}
      <bdi className="text-ink">{text}</bdi>
    </p>
  );
}
