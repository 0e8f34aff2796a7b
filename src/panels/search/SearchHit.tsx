/** One result with its matches marked. Speakers have the colour of their viewpoint, as on the map. */
import type { Speaker } from '@/domain/schema';
import { selectVisible } from '@/store/selectors/visible';
import { useStore } from '@/store/store';
import { Also } from '@/ui/Also';
import { hueClass } from '@/ui/hues';
import type { Hit, MarkedText } from '@/view/search/searchIndex';
import { useOpenMap } from '../frame/useOpenMap';
import { Marked } from './Marked';

/** Most code units of names and of longer texts. */
const LENGTH = { name: 160, text: 170 };

export function SearchHit({ hit }: { readonly hit: Hit }) {
  switch (hit.kind) {
    case 'claim':
      return <ClaimHit hit={hit} />;
    case 'speaker':
      return <SpeakerHit hit={hit} />;
    case 'quote':
      return <QuoteHit hit={hit} />;
    case 'paragraph':
      return <ParagraphHit hit={hit} />;
  }
}

function ClaimHit({ hit }: { readonly hit: Extract<Hit, { kind: 'claim' }> }) {
  const { index } = useOpenMap();
  const speaker = index.speakerOf(index.graph().claims.get(hit.id));
  return (
    <>
      <p className="text-entry leading-snug font-semibold">
        <Marked of={hit.gist} length={LENGTH.name} />
      </p>
      <Speaking speaker={speaker} name={hit.speaker} claim={hit.id} />
      {hit.text.marks.length > 0 && (
        <p className="mt-0.5 font-serif text-entry leading-snug">
          <Marked of={hit.text} length={LENGTH.text} />
        </p>
      )}
    </>
  );
}

function QuoteHit({ hit }: { readonly hit: Extract<Hit, { kind: 'quote' }> }) {
  const { index } = useOpenMap();
  const claim = index.graph().claims.get(hit.id);
  return (
    <>
      <p className="font-serif text-lead leading-snug">
        “<Marked of={hit.exact} length={LENGTH.text} />”
      </p>
      <p className="text-soft mt-0.5 text-small leading-snug">
        Quoted for: <bdi>{claim?.gist}</bdi>
      </p>
      <Speaking speaker={index.speakerOf(claim)} claim={hit.id} />
    </>
  );
}

function SpeakerHit({ hit }: { readonly hit: Extract<Hit, { kind: 'speaker' }> }) {
  const { index } = useOpenMap();
  const hue = hueClass(index.viewpointPlace(index.speakers().get(hit.id)));
  return (
    <>
      <p className={`text-hue-ink text-entry leading-snug font-semibold ${hue}`}>
        <Marked of={hit.name} length={LENGTH.name} />
      </p>
      {hit.about.text !== '' && (
        <p className="text-soft text-small leading-snug">
          <Marked of={hit.about} length={LENGTH.name} />
        </p>
      )}
    </>
  );
}

function ParagraphHit({ hit }: { readonly hit: Extract<Hit, { kind: 'paragraph' }> }) {
  const { map } = useOpenMap();
  const source = map.sources.find(({ id }) => id === hit.id);
  return (
    <>
      <p className="font-serif text-lead leading-snug">
        <Marked of={hit.text} length={LENGTH.text} />
      </p>
      <p className="text-soft mt-0.5 text-small leading-snug">
        Paragraph {hit.number}
        {map.sources.length > 1 && <Also of={source?.title} after=" of " />}
      </p>
    </>
  );
}

interface SpeakingProps {
  readonly speaker: Speaker | undefined;
  /** The name with its matches. Default: the plain name. */
  readonly name?: MarkedText;
  readonly claim: string;
}

/** Who says it, and whether the map hides it. */
function Speaking({ speaker, name, claim }: SpeakingProps) {
  const { index } = useOpenMap();
  const isShown = useStore((state) => selectVisible(state).claims.has(claim));
  const shown = name ?? { text: speaker?.name ?? '', marks: [] };
  return (
    <p className={`text-small leading-snug ${hueClass(index.viewpointPlace(speaker))}`}>
      {speaker !== undefined && (
        <span className="text-hue-ink font-semibold">
          <Marked of={shown} length={LENGTH.name} />
        </span>
      )}
      {!isShown && (
        <span className="text-soft">{speaker === undefined ? 'Filtered out' : ' · filtered out'}</span>
      )}
    </p>
  );
}
