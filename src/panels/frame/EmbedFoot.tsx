/** The foot of an embedded page: its question, and a link to the full page. */
import { useStore } from '@/store/store';
import { writeAddress } from '@/view/address';
import { useOpenMap } from './useOpenMap';

export function EmbedFoot() {
  const { map } = useOpenMap();
  const view = useStore((state) => state.view);
  const address = `${window.location.pathname}${writeAddress({ ...view, isEmbedded: false })}`;
  return (
    <footer className="embed-foot flex min-h-9 items-center justify-between gap-4 border-t border-line px-3 text-small [grid-area:foot]">
      <h1 className="min-w-0 truncate font-serif font-semibold max-wide:text-lead">
        <bdi>{map.question}</bdi>
      </h1>
      <a
        className="flex-none leading-7 text-soft underline underline-offset-2 hover:text-ink touch:leading-10"
        href={address}
        target="_blank"
        rel="noopener"
      >
        Open the full page
      </a>
    </footer>
  );
}
