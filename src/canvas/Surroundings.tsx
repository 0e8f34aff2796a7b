/**
 * What touches the claim where the keys stand, as a list for whoever listens to the page. On a map of which
 * only a part is nodes it keeps what is heard apart from what happens to be drawn.
 */
import { type ArgumentGraph, finalClaim } from '@/domain/graph';
import { DOES, DONE_BY } from '@/domain/relationWords';

/** More ways on than this are counted, not listed. */
const MOST = 24;

interface SurroundingsProps {
  readonly graph: ArgumentGraph;
  /** The claim where the keys stand. */
  readonly id: string;
  /** Whether a claim is on the map, which it may have left. */
  readonly isThere: (id: string) => boolean;
  /** Takes keys and view to a claim. */
  readonly onGo: (id: string) => void;
}

export function Surroundings({ graph, id, isThere, onGo }: SurroundingsProps) {
  const ways = waysOn(graph, id).filter(({ to }) => isThere(to));
  return (
    <nav className="sr-only" aria-label="Around this claim">
      <ul>
        {ways.slice(0, MOST).map(({ key, words, to }) => (
          <li key={key}>
            <button type="button" tabIndex={-1} onClick={() => onGo(to)}>
              {words}
            </button>
          </li>
        ))}
        {ways.length > MOST && <li>and {ways.length - MOST} more</li>}
      </ul>
    </nav>
  );
}

interface Way {
  readonly key: string;
  readonly words: string;
  readonly to: string;
}

/** What the claim bears on first, then what bears on it, each in the map's order. */
function waysOn(graph: ArgumentGraph, id: string): readonly Way[] {
  const gist = (claim: string): string => graph.claims.get(claim)?.gist ?? claim;
  const out = (graph.outgoing.get(id) ?? []).flatMap((relation): readonly Way[] => {
    const to = finalClaim(graph, relation);
    return to === undefined
      ? []
      : [{ key: relation.id, words: capital(`${DOES[relation.kind]} “${gist(to)}”`), to }];
  });
  const into = (graph.incoming.get(id) ?? []).flatMap((relation) =>
    relation.from.map(
      (from): Way => ({
        key: `${relation.id} ${from}`,
        words: capital(`${DONE_BY[relation.kind]} “${gist(from)}”`),
        to: from,
      }),
    ),
  );
  return [...out, ...into];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
