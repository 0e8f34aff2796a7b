/**
 * The article beside the map: its text with every quoted passage marked, and a strip that shows how much is quoted.
 * A passage leads to its claim, and a selected claim to its passage.
 */
import { CloseButton } from '@/ui/CloseButton';
import './article.css';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Segment } from '@/analysis/quotes/markedText';
import type { Owner } from '@/analysis/quotes/quotePlaces';
import type { OpenMap } from '@/store/state';
import { getState, useStore } from '@/store/store';
import { CoverageStrip } from './CoverageStrip';
import { PassageMenu } from './PassageMenu';
import { PointedLine } from './PointedLine';
import { SourceHead } from './SourceHead';
import { TextBlock } from './TextBlock';
import { useArticle } from './useArticle';
import { useGoal } from './useGoal';
import { useMapLead } from './useMapLead';
import { useNearBlocks } from './useNearBlocks';

interface ArticlePanelProps {
  readonly open: OpenMap;
  /** Default: the article cannot be closed, as where it is the main part of the page. */
  readonly onClose?: () => void;
}

export function ArticlePanel({ open, onClose }: ArticlePanelProps) {
  const article = useArticle(open);
  const scroller = useRef<HTMLDivElement>(null);
  const { wanted, goTo } = useGoal(scroller, article);
  const near = useNearBlocks(scroller, article, wanted);
  useMapLead(scroller, article);
  const { offered, onPress, onChoose, onClose: onOfferClose } = usePassages();
  return (
    <section className="article" aria-label="Article">
      <div className="flex min-h-12 flex-none flex-wrap items-center gap-x-3.5 gap-y-1 border-b border-line py-1 pr-2.5 pl-5 max-wide:sr-only">
        <h2 className="panel-heading">Article</h2>
        {article.paragraphs > 0 && <FollowSwitch />}
        {onClose !== undefined && (
          <CloseButton label="Close the article" className="hover:bg-sheet" onClick={onClose} />
        )}
      </div>
      <div className="flex min-h-0 flex-1">
        {article.paragraphs > 0 && <CoverageStrip article={article} scroller={scroller} onGo={goTo} />}
        <div
          ref={scroller}
          className="article-scroller min-w-0 flex-1 overflow-x-hidden overflow-y-auto pt-5.5 pr-7 pl-11 after:block after:h-[40vh] after:content-[''] focus-visible:-outline-offset-2 max-wide:pt-4 max-wide:pr-4.5 max-wide:pl-4"
          role="region"
          aria-label="Text of the article"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll it
          tabIndex={0}
        >
          {article.sources.map(({ source, marked, firstParagraph }, place) => (
            <article
              key={source.id}
              className="mx-auto max-w-[65ch] font-serif text-prose leading-[1.6] wrap-anywhere not-first:mt-14 not-first:border-t not-first:border-line not-first:pt-7"
            >
              <SourceHead source={source} marked={marked} isMarked={article.isMarked} />
              {marked !== null &&
                article.blocks
                  .filter((block) => block.source === place)
                  .map((block) => (
                    <TextBlock
                      key={block.index}
                      block={block}
                      marked={marked}
                      firstParagraph={firstParagraph}
                      isNear={near.has(block.index)}
                      onPress={onPress}
                    />
                  ))}
            </article>
          ))}
          {article.sources.length === 0 && <p>This map has no sources.</p>}
        </div>
      </div>
      <PointedLine />
      {offered !== null && (
        <PassageMenu
          owners={offered.owners}
          anchor={offered.anchor}
          onChoose={onChoose}
          onClose={onOfferClose}
        />
      )}
    </section>
  );
}

function FollowSwitch() {
  const isFollowing = useStore((state) => state.isFollowing);
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isFollowing}
      className="lead-switch ml-auto flex min-h-8 items-center gap-2 text-small max-wide:hidden"
      onClick={getState().toggleFollowing}
    >
      Map follows the text
    </button>
  );
}

/** Opens the claim of a pressed passage. When that claim closes, the focus returns to the passage. */
function usePassages() {
  const [offered, setOffered] = useState<{
    readonly owners: readonly Owner[];
    readonly anchor: HTMLElement;
  } | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const selection = useStore((state) => state.view.selection);
  const opened = useRef(selection);
  const choose = useCallback((owner: Owner, anchor: HTMLElement): void => {
    const { selectClaim, selectRelation } = getState();
    if (owner.type === 'claim') selectClaim(owner.id);
    else selectRelation(owner.id);
    opener.current = anchor;
    opened.current = getState().view.selection;
  }, []);
  // A layout effect, to run before `useFocusKept` moves a lost focus.
  useLayoutEffect(() => {
    if (selection === null) {
      if (document.activeElement === document.body) opener.current?.focus({ preventScroll: true });
      opener.current = null;
    } else if (selection !== opened.current) opener.current = null;
  }, [selection]);
  const onPress = useCallback(
    (anchor: HTMLElement, { owners }: Segment): void => {
      const [only, ...others] = owners;
      if (only === undefined) return;
      if (others.length > 0) setOffered({ owners, anchor });
      else choose(only, anchor);
    },
    [choose],
  );
  const onClose = useCallback(() => setOffered(null), []);
  const onChoose = (owner: Owner): void => {
    if (offered === null) return;
    setOffered(null);
    // A panel that opens by key takes the focus from here.
    offered.anchor.focus({ preventScroll: true });
    choose(owner, offered.anchor);
  };
  return { offered, onPress, onChoose, onClose };
}
