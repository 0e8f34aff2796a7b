/**
 * The focus or path, how far it reaches, the way back to earlier ones, and to the whole map. While the end of a path is
 * to be chosen, says so.
 */
import { counted } from '@/domain/counted';
import { selectGraph } from '@/store/selectors/document';
import { selectTracing } from '@/store/selectors/overlays';
import { selectVisible } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { focusMain } from '@/ui/focusMain';
import type { FocusDepth, Scope } from '@/view/settings';

const DEPTH_LABELS: readonly (readonly [FocusDepth, string])[] = [
  ['1', 'next to it'],
  ['2', '2 steps'],
  ['3', '3 steps'],
  ['reasons', 'all reasons'],
  ['conclusions', 'all its conclusions'],
];

const BAR =
  'absolute bottom-3 left-3 z-5 flex max-w-[calc(100%-24px)] flex-wrap items-center gap-x-4.5 gap-y-1 rounded-md border border-card-line bg-sheet px-3.5 py-1.75 text-tool [box-shadow:0_4px_16px_rgb(0_0_0/10%)] max-wide:bottom-7';
const DEPTH =
  'cursor-pointer rounded-sm px-2 py-0.75 text-soft hover:text-ink has-checked:bg-paper has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-ink max-wide:px-2.25 max-wide:py-2.5';

export function ScopeBar() {
  const scope = useStore((state) => state.view.scope);
  const tracing = useStore(selectTracing);
  const isEmpty = useStore((state) => selectVisible(state).claims.size === 0);
  if (tracing !== null) return <Tracing from={tracing} />;
  // If nothing is left of it, `NothingLeft` says so and offers a way back.
  return scope === null || isEmpty ? null : <Scoped scope={scope} />;
}

function Scoped({ scope }: { readonly scope: Scope }) {
  const trail = useStore((state) => state.trail);
  const claims = useStore((state) => selectVisible(state).claims.size);
  const toWhole = (): void => {
    focusMain();
    getState().clearScope();
    getState().foldAll([]);
  };
  return (
    <div className={BAR}>
      <nav aria-label="Focus" className="min-w-0">
        <ol className="scope-trail flex flex-wrap items-baseline">
          <li>
            <Button look="crumb" aria-keyshortcuts="0" onClick={toWhole}>
              Whole map
            </Button>
          </li>
          {trail.map((past, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- the way here; one place may occur twice
            <li key={place}>
              <Button look="crumb" onClick={() => getState().backTo(place)}>
                <ScopeName scope={past} />
              </Button>
            </li>
          ))}
          <li aria-current="true" className="font-semibold">
            <ScopeName scope={scope} />
            <span className="text-soft font-normal"> · {counted(claims, 'claim')}</span>
          </li>
        </ol>
      </nav>
      {scope.type === 'focus' && (
        <fieldset className="flex flex-wrap">
          <legend className="sr-only">How far it reaches</legend>
          {DEPTH_LABELS.map(([depth, label]) => (
            <label key={depth} className={DEPTH}>
              <input
                type="radio"
                name="depth"
                className="sr-only"
                checked={scope.depth === depth}
                onChange={() => getState().focusOn(scope.claim, depth)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function ScopeName({ scope }: { readonly scope: Scope }) {
  const graph = useStore(selectGraph);
  const gist = (id: string): string => graph?.claims.get(id)?.gist ?? id;
  if (scope.type === 'focus') return <bdi>{gist(scope.claim)}</bdi>;
  return (
    <>
      <bdi>{gist(scope.from)}</bdi> → <bdi>{gist(scope.to)}</bdi>
    </>
  );
}

function Tracing({ from }: { readonly from: string }) {
  const gist = useStore((state) => selectGraph(state)?.claims.get(from)?.gist ?? from);
  return (
    <div className={BAR} role="status">
      <p>
        The path from “<bdi className="font-semibold">{gist}</bdi>” to which claim? Choose one on the map or
        by search.
      </p>
      <Button
        look="crumb"
        onClick={() => {
          focusMain();
          getState().endTrace();
        }}
      >
        Cancel
      </Button>
    </div>
  );
}
