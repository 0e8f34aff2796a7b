/** A claim in full: its relation to the row above, its words, speaker and quotes. */
import type { OutlineEntry } from '@/analysis/outline/outlineEntry';
import { Also } from '@/ui/Also';
import { hueClass } from '@/ui/hues';
import { Words } from '@/ui/Words';
import type { ShownRow } from '@/view/outlineShown';
import { Bearing } from './Bearing';
import { useOutlineMap } from './OutlineMapContext';
import { foldedWords } from './outlineMap';
import { QuoteLines } from './QuoteLines';
import { useAwayWords } from './useAwayWords';
import { Why } from './Why';

interface FullEntryProps {
  readonly entry: OutlineEntry;
  readonly row: ShownRow;
  /** Id of the element with the words of the claim, which describe the row. */
  readonly wordsId: string;
}

export function FullEntry({ entry, row, wordsId }: FullEntryProps) {
  const { facts } = useOutlineMap();
  const away = useAwayWords();
  const { claim, claimQuotes } = entry;
  const speaker = facts.speakerOf(claim);
  return (
    <div
      className={`outline-entry group wrap-anywhere data-[faded=true]:text-soft ${hueClass(facts.viewpointPlace(speaker))}`}
      data-faded={row.isFaded}
    >
      <Bearing entry={entry} place={row.place} />
      <Words
        className="outline-gist text-gist leading-[1.35] font-[650] group-data-[faded=true]:font-[450]"
        of={claim.gist}
      />
      {row.isFaded ? (
        <p className="text-note text-soft">{away.faded}</p>
      ) : (
        <>
          <Words
            id={wordsId}
            className="mt-0.5 max-w-[37.5em] font-serif text-quote leading-[1.45]"
            of={claim.text}
          />
          <p className="mt-1 border-l-4 border-hue pl-2 text-tool leading-[1.4]">
            {speaker === undefined ? (
              <span className="text-soft">
                {claim.implicit === true
                  ? 'Nobody says this, but the argument needs it.'
                  : 'No speaker is named.'}
              </span>
            ) : (
              <>
                <bdi className="text-hue-ink font-semibold">{speaker.name}</bdi>
                <span className="text-soft">
                  <Also of={facts.viewpointOf(speaker)?.label} />
                </span>
              </>
            )}
          </p>
          <QuoteLines quotes={claimQuotes} />
          <Why entry={entry} />
        </>
      )}
      {row.folded > 0 && <p className="text-note text-soft">{foldedWords(row.folded)}</p>}
    </div>
  );
}
