/**
 * The whole map as nested lists for paper: claims with number, speaker and quotes, relations with notes, then speakers
 * and sources. Independent of store and tree, so that it can be rendered anywhere.
 */
import { useMemo } from 'react';
import type { ArgumentMap } from '@/domain/schema';
import { Also } from '@/ui/Also';
import { hueClass } from '@/ui/hues';
import { Words } from '@/ui/Words';
import { RelationMark } from '../relation/RelationMark';
import { type PrintItem, printModel } from './printModel';
import './printOutline.css';
import type { OutlineMap } from './outlineMap';
import { PrintQuotes } from './PrintQuotes';
import { PrintSources } from './PrintSources';
import { PrintSpeakers } from './PrintSpeakers';

interface PrintOutlineProps {
  readonly map: ArgumentMap;
  /** The text of each source, by the source's id. */
  readonly texts: ReadonlyMap<string, string>;
}

export function PrintOutline({ map, texts }: PrintOutlineProps) {
  const { items, outline } = useMemo(() => printModel(map, texts), [map, texts]);
  return (
    <div className="print-outline">
      <section>
        <h2>The argument</h2>
        <Items items={items} outline={outline} />
      </section>
      <PrintSpeakers map={map} />
      <PrintSources map={map} />
    </div>
  );
}

function Items({ items, outline }: { readonly items: readonly PrintItem[]; readonly outline: OutlineMap }) {
  if (items.length === 0) return null;
  return (
    <ol className="print-items">
      {items.map((item) => (
        <li key={item.number}>
          <Item item={item} outline={outline} />
          <Items items={item.children} outline={outline} />
        </li>
      ))}
    </ol>
  );
}

function Item({ item, outline: { facts } }: { readonly item: PrintItem; readonly outline: OutlineMap }) {
  const { claim, bearing, isReference } = item.entry;
  const speaker = facts.speakerOf(claim);
  const isOneSource = facts.map.sources.length === 1;
  const note = bearing?.isDescribed === true ? bearing.relation.note : undefined;
  return (
    <div className={`break-inside-avoid py-[4pt] wrap-anywhere ${hueClass(facts.viewpointPlace(speaker))}`}>
      <p className="text-print-bearing text-soft [&_svg]:m-0 [&_svg]:inline [&_svg]:align-[-1px]">
        <b>{item.number}</b>
        {bearing !== null && (
          <>
            {' '}
            <RelationMark kind={bearing.relation.kind} /> {item.bearing}
            {item.basis !== '' && ` (${item.basis})`}
          </>
        )}
      </p>
      {isReference ? (
        <p>
          see {item.fullNumber}: <bdi>{claim.gist}</bdi>
        </p>
      ) : (
        <>
          <Words className="print-gist" of={claim.gist} />
          <Words className="print-text" of={claim.text} />
          <p className="print-speaker">
            {speaker === undefined ? (
              (claim.implicit === true && 'Nobody says this, but the argument needs it.') ||
              'No speaker is named.'
            ) : (
              <>
                <bdi>{speaker.name}</bdi>
                <Also of={facts.viewpointOf(speaker)?.label} />
              </>
            )}
          </p>
          <PrintQuotes quotes={item.quotes} isOneSource={isOneSource} />
        </>
      )}
      {note !== undefined && note !== '' && (
        <p className="mt-[2pt] text-print-note text-soft">
          Why: <bdi>{note}</bdi>
        </p>
      )}
      <PrintQuotes quotes={item.statedBy} isOneSource={isOneSource} lead="Stated: " />
    </div>
  );
}
