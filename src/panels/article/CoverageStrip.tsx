/**
 * The whole text as a strip: quoted parts in the colour of the viewpoint, the others bare. A press scrolls there.
 * It shows the part in view. For keys and screen readers it is a slider over the paragraphs.
 */
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ownersOf } from '@/analysis/quotes/markedText';
import { counted, grouped } from '@/domain/counted';
import { HUE_CLASSES, hueNumber } from '@/ui/hues';
import { useOpenMap } from '../frame/useOpenMap';
import { type Article, paragraphIn, paragraphPlaceAt } from './article';
import { offsetAt, watchView } from './scrolling';
import { asidePath, STRIP, stripPaths } from './stripPaths';

/** How many paragraphs Page Up and Page Down move. */
const PAGE = 5;

interface CoverageStripProps {
  readonly article: Article;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onGo: (paragraph: number, isStill: boolean) => void;
}

export function CoverageStrip({ article, scroller, onGo }: CoverageStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const view = useView(article, scroller);
  /** The paragraph the keys have chosen; near the end of the text it may not reach the top of the view. */
  const [chosen, setChosen] = useState(0);
  const [top, bottom] = [paragraphPlaceAt(article, view.top), paragraphPlaceAt(article, view.bottom)];
  const now = chosen > top && chosen <= bottom ? chosen : top;
  const go = (paragraph: number, isStill: boolean): void => {
    const place = Math.min(article.paragraphs - 1, Math.max(0, paragraph));
    setChosen(place);
    onGo(place, isStill);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined || box.height === 0) return;
    const share = Math.min(0.999999, Math.max(0, (event.clientY - box.top) / box.height));
    go(paragraphPlaceAt(article, share * article.length), event.type === 'pointermove');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = steps(now, article.paragraphs - 1)[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to, true);
  };
  return (
    <div
      ref={strip}
      className="relative my-3 w-6.5 flex-none cursor-pointer touch-none focus-visible:-outline-offset-1 max-wide:my-2 max-wide:w-6"
      role="slider"
      tabIndex={0}
      aria-label="Place in the article"
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={article.paragraphs}
      aria-valuenow={now + 1}
      aria-valuetext={placeWords(article, now)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onPointer(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onPointer(event);
      }}
    >
      <Bars article={article} />
      <div
        className="pointer-events-none absolute left-0.75 min-h-2.5 w-6 rounded-[3px] border-2 border-ink max-wide:w-4.5"
        style={{
          top: `${(view.top / article.length) * 100}%`,
          height: `${((view.bottom - view.top) / article.length) * 100}%`,
        }}
      />
    </div>
  );
}

function Bars({ article }: { readonly article: Article }) {
  const { index } = useOpenMap();
  const aside = useMemo(() => asidePath(article), [article]);
  const paths = useMemo(() => {
    const { graph, speakerOf, viewpointPlace } = index;
    return stripPaths(article, (claim) => hueNumber(viewpointPlace(speakerOf(graph().claims.get(claim)))));
  }, [article, index]);
  return (
    <svg
      className="absolute top-0 left-1.5 h-full w-4.5 border border-line max-wide:w-3"
      viewBox={`0 0 ${STRIP.width} ${STRIP.rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="fill-line" d={aside} />
      {paths.map(({ lane, path }) => (
        <path
          key={lane}
          className={`fill-hue forced-color-adjust-none ${HUE_CLASSES[lane] ?? ''}`}
          d={path}
        />
      ))}
    </svg>
  );
}

/** The first and last code unit of the column in view. */
function useView(article: Article, scroller: RefObject<HTMLElement | null>) {
  const [view, setView] = useState({ top: 0, bottom: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    return watchView(element, () => {
      const top = offsetAt(element, article, 0);
      const bottom = offsetAt(element, article, element.clientHeight);
      setView((last) => (last.top === top && last.bottom === bottom ? last : { top, bottom }));
    });
  }, [article, scroller]);
  return view;
}

/** Where each key leads from a paragraph. */
function steps(now: number, last: number): Readonly<Record<string, number>> {
  return {
    ArrowDown: now + 1,
    ArrowRight: now + 1,
    ArrowUp: now - 1,
    ArrowLeft: now - 1,
    PageDown: now + PAGE,
    PageUp: now - PAGE,
    Home: 0,
    End: last,
  };
}

/** «Paragraph 12 of 40: 3 claims». */
function placeWords(article: Article, place: number): string {
  const owners = ownersOf(paragraphIn(article, place)?.quotes ?? []);
  const claims = owners.filter(({ type }) => type === 'claim').length;
  return `Paragraph ${grouped(place + 1)} of ${grouped(article.paragraphs)}: ${claims === 0 ? 'no claim' : counted(claims, 'claim')}`;
}
