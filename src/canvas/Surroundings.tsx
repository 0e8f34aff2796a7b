/**
 * A list of what touches the current claim, for screen reader users. On a map with an overview it makes the
 * neighbours reachable whether or not they are nodes.
 */
import { type ArgumentGraph, finalClaim } from '@/domain/graph';
import { DOES, DONE_BY } from '@/domain/relationWords';

/** Most neighbours to list; more are counted. */
const MOST = 24;

interface SurroundingsProps {
  readonly graph: ArgumentGraph;
  /** The current claim, which has the focus or would get it. */
  readonly id: string;
  /** Whether a claim is on the map. */
  readonly isThere: (id: string) => boolean;
  /** Moves focus and view to a claim. */
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

/** First the claims that this one supports or contrasts, then those that do so to it, in the map's order. */
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
