/** The debate on paper: question and summary, the map on its own sheet, then the whole argument in words. */
import { useLayoutEffect, useRef, useState } from 'react';
import { summaryWords } from '@/analysis/summary';
import { Also } from '@/ui/Also';
import { monthWords } from '@/ui/dates';
import { Words } from '@/ui/Words';
import { useOpenMap } from '../frame/useOpenMap';
import { PrintOutline } from '../outline/PrintOutline';

/** Draws the map for paper; `null` if it cannot be drawn legibly. */
type PaperPicture = (description: string) => string | null;

const ORIGIN = 'mt-[1.5mm] font-sans text-print-note text-soft';

export function PrintView({ picture }: { readonly picture: PaperPicture }) {
  const { open, map, index } = useOpenMap();
  const answers = index.answers();
  const sheet = useRef<HTMLElement>(null);
  const words = summaryWords(index.summary());
  const [hasMap, setHasMap] = useState(true);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const svg = picture(words);
    // oxlint-disable-next-line react/set-state-in-effect -- the picture reads the page's styles, and is drawn once
    setHasMap(svg !== null);
    if (svg === null) return element.replaceChildren();
    // Inserted as SVG elements, to be there at once and print as lines and letters.
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    element.replaceChildren(document.importNode(drawn, true));
  }, [picture, words]);
  return (
    <div className="print-view hidden font-serif text-print leading-[1.42] print:block">
      <header>
        <h1 className="font-serif text-print-question leading-[1.14] font-semibold tracking-[-0.015em]">
          <bdi>{map.question}</bdi>
        </h1>
        <Words className="mt-[3mm] text-print-title" of={map.title} />
        {map.sources.map(({ id, title, publisher, published, url }) => (
          <p key={id} className={ORIGIN}>
            Source: <bdi>{title}</bdi>
            <Also of={publisher} />
            {published !== undefined && `, ${monthWords(published)}`}
            <Also of={url} />
          </p>
        ))}
        <Words className={ORIGIN} of={map.licence} />
        <Words className="mt-[6mm] border-t-[0.5pt] border-soft pt-[4mm] text-print-lead" of={words} />
        {answers.length > 0 && (
          <>
            <h2 className="mt-[7mm] break-after-avoid font-sans text-print-heading font-[650]">
              The main answers
            </h2>
            <ul className="mt-[1mm] list-disc pl-[5mm] text-print-lead [&>li]:mt-[1.5mm]">
              {answers.map(({ id }) => (
                <li key={id}>
                  <bdi>{index.graph().claims.get(id)?.text}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </header>
      {!hasMap && (
        <p className={ORIGIN}>
          The map is not printed here: it has too many claims for one sheet, or has not been drawn yet. You
          can save it as a picture under Share.
        </p>
      )}
      <figure
        ref={sheet}
        className="print-map m-0 break-inside-avoid break-before-page break-after-page [page:map]"
        hidden={!hasMap}
      />
      <PrintOutline map={map} texts={open.texts} />
    </div>
  );
}
