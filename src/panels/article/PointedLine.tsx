/**
 * Names in words what a passage under the pointer or the keys shows by its colour. For eyes alone: a passage's
 * own name says the same.
 */
import { selectGraph, selectMap } from '@/store/selectors/document';
import { useStore } from '@/store/store';
import { ownerWords } from './ownerWords';

export function PointedLine() {
  const map = useStore(selectMap);
  const graph = useStore(selectGraph);
  const pointed = useStore((state) => state.pointed ?? state.followed);
  if (map === null || graph === null) return null;
  if (pointed === null) {
    return (
      <p className="pointed-line" aria-hidden="true">
        Underlined words are quoted, in the colour of the speaker’s viewpoint. Dotted underlines show how
        claims are connected.
      </p>
    );
  }
  const { text, speaker, viewpoint, hue } = ownerWords(map, graph, { type: 'claim', id: pointed });
  return (
    <p className={`pointed-line ${hue}`} aria-hidden="true">
      {viewpoint !== undefined && <bdi className="pointed-viewpoint">{viewpoint}</bdi>}
      {speaker !== undefined && speaker !== viewpoint && <bdi>{speaker}</bdi>}
      <bdi className="pointed-text">{text}</bdi>
    </p>
  );
}
