/** The foot of a page that is a part of another one: what it is about, and the way to the whole page. */
import './embed.css';
import { selectMap } from '@/store/selectors/document';
import { useStore } from '@/store/store';
import { writeAddress } from '@/view/address';

export function EmbedFoot() {
  const map = useStore(selectMap);
  const view = useStore((state) => state.view);
  if (map === null) return null;
  const address = `${window.location.pathname}${writeAddress({ ...view, isEmbedded: false })}`;
  return (
    <footer className="embed-foot">
      <h1 className="embed-question">
        <bdi>{map.question}</bdi>
      </h1>
      <a className="embed-link" href={address} target="_blank" rel="noopener">
        Open the full page
      </a>
    </footer>
  );
}
