/**
 * Searches claims, speakers, quotes and the article. On a wide screen it is beside the map, which highlights matching
 * claims; on a small one it covers the page.
 */
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { selectOpen } from '@/store/selectors/document';
import type { OpenMap } from '@/store/state';
import { getState, useStore } from '@/store/store';
import { CloseButton } from '@/ui/CloseButton';
import { useDialog } from '@/ui/useDialog';
import type { Hit } from '@/view/search/searchIndex';
import { foundWords } from './resultWords';
import { RESULTS_ID, resultId, SearchResults } from './SearchResults';
import { type SearcherPlace, type SearchState, useSearch } from './useSearch';

export interface SearchDialogProps {
  readonly query: string;
  /** Whether it covers the page and blocks the rest. */
  readonly isSheet: boolean;
  /** Whether typing began before the field existed. Otherwise its text is selected, to be overwritten. */
  readonly hasBegun: RefObject<boolean>;
  /** Keeps the map's index between searches. */
  readonly place: SearcherPlace;
}

/** Beside the map if there is room, else over the page. Resets the browser's style of a `<dialog>`. */
const PLACE =
  'relative inset-auto z-2 m-0 flex h-auto max-h-none min-h-0 w-auto max-w-none flex-col border-l border-line bg-sheet p-0 text-ink [grid-area:panel] max-wide:fixed max-wide:inset-0 max-wide:h-dvh max-wide:w-full max-wide:border-0 max-wide:pb-[env(safe-area-inset-bottom)]';

export function SearchDialog(props: SearchDialogProps) {
  const open = useStore(selectOpen);
  return open === null ? null : <Dialog {...props} open={open} />;
}

function Dialog(props: SearchDialogProps & { readonly open: OpenMap }) {
  const { query, isSheet, hasBegun, place, open } = props;
  const { closeSearch, selectClaim, selectSpeaker, goToParagraph } = getState();
  const state = useSearch(open, query, place);
  const field = useRef<HTMLInputElement>(null);
  const onOpen = (): void => {
    field.current?.focus({ preventScroll: true });
    if (!hasBegun.current) field.current?.select();
  };
  const dialog = useDialog({ isModal: isSheet, onOpen, onClose: closeSearch });

  const choose = (hit: Hit): void => {
    const { selection } = getState().view;
    const isClaim = hit.kind === 'claim' || hit.kind === 'quote';
    // The claim's panel takes the focus, unless it is already open.
    if (isClaim && selection?.id !== hit.id) dialog.letGo();
    closeSearch();
    if (isClaim) selectClaim(hit.id);
    else if (hit.kind === 'speaker') selectSpeaker(hit.id);
    else goToParagraph(hit.id, hit.number);
  };
  const { at, onKeyDown } = useResultKeys(state, query, choose);
  const answer = state.found?.answer;
  const hasHits = answer !== undefined && answer.hits.length > 0;

  return (
    <dialog {...dialog.props} className={PLACE} aria-label="Search">
      <div className="flex flex-none items-center justify-between pt-3.5 pr-3.5 pb-1 pl-5 max-wide:pt-1.5 max-wide:pr-1.5 max-wide:pb-0.5 max-wide:pl-3.5">
        <label htmlFor="search-field" className="panel-heading">
          Search claims, speakers, article
        </label>
        <CloseButton label="Close search" className="max-wide:size-11" onClick={closeSearch} />
      </div>
      <input
        ref={field}
        id="search-field"
        className="mx-5 h-10 flex-none rounded-sm border border-soft bg-paper px-3 text-field focus-visible:-outline-offset-1 max-wide:mx-3.5"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={hasHits}
        aria-controls={RESULTS_ID}
        {...(at >= 0 ? { 'aria-activedescendant': resultId(at) } : {})}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={(event) => getState().setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p
        role="status"
        className="min-h-5 flex-none px-5 py-2 text-small leading-5 text-soft wrap-anywhere max-wide:px-3.5"
      >
        {query.trim() === '' ? '' : (state.failure ?? (state.found === null ? '…' : foundWords(state.found)))}
      </p>
      {hasHits && <SearchResults answer={answer} at={at} onChoose={choose} />}
      {query.trim() === '' && <Hint />}
      {answer?.hits.length === 0 && query.trim() !== '' && <Advice />}
    </dialog>
  );
}

const WORDS = 'px-5 text-base leading-normal text-soft max-wide:px-3.5';

function Hint() {
  return (
    <div className={WORDS}>
      <p>
        Search the claims, the speakers’ names and roles, the quotes and the whole article. Accents, capitals
        and small typing errors do not matter.
      </p>
      <p className="mt-3 text-small max-wide:hidden [&>kbd]:rounded-[3px] [&>kbd]:border [&>kbd]:border-line [&>kbd]:bg-paper [&>kbd]:px-1.25 [&>kbd]:py-px [&>kbd]:[font:inherit]">
        <kbd>↓</kbd> <kbd>↑</kbd> go through the results, <kbd>Enter</kbd> opens one, <kbd>Esc</kbd> closes.
      </p>
    </div>
  );
}

function Advice() {
  return (
    <p className={WORDS}>Try fewer words, the beginning of a word, or another word for the same thing.</p>
  );
}

/** Keys in the field. `at` is the place of the active result, -1 for the field itself. */
function useResultKeys(
  { found }: SearchState,
  query: string,
  choose: (hit: Hit) => void,
): { readonly at: number; readonly onKeyDown: (event: KeyboardEvent) => void } {
  const [stand, setStand] = useState<{ readonly of: unknown; readonly at: number }>({ of: null, at: -1 });
  const hits = found?.answer.hits ?? [];
  /** A new answer starts without an active result. */
  const at = stand.of === found ? stand.at : -1;
  /** Whether Enter was pressed before the answer was there. */
  const isAsked = useRef(false);
  const isCurrent = found?.query === query;
  const first = isCurrent ? hits[0] : undefined;
  useEffect(() => {
    if (!isCurrent || !isAsked.current) return;
    isAsked.current = false;
    if (first !== undefined) choose(first);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each answer
  }, [isCurrent, first]);

  const go = (place: number): void => {
    const next = Math.max(-1, Math.min(hits.length - 1, place));
    const hit = hits[next];
    setStand({ of: found, at: next });
    getState().standAt(hit?.kind === 'claim' || hit?.kind === 'quote' ? hit.id : null);
  };
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    // Without an active result they move the cursor.
    ...(at < 0 ? {} : { Home: 0, End: hits.length - 1 }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    isAsked.current = false;
    if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits[at] ?? first;
      if (hit !== undefined) choose(hit);
      else isAsked.current = !isCurrent;
      return;
    }
    const place = event.shiftKey ? undefined : moves[event.key];
    if (place === undefined) return;
    event.preventDefault();
    go(place);
  };
  return { at, onKeyDown };
}
