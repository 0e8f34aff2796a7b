/**
 * A part of the page whose code is loaded when it is first needed. Once loaded, it is drawn at once: React's `lazy`
 * would hold it back for some 300 ms.
 */
import { type ComponentType, useEffect, useState } from 'react';

export interface LazyPart<P> extends React.FC<P> {
  /** Loads the code, once. Resolves with the component, or with `Missing` if it cannot be loaded. */
  readonly fetch: () => Promise<ComponentType<P>>;
}

interface Meanwhile<P> {
  /** Shown while the code is loading. */
  readonly Waiting?: ComponentType<P>;
  /** Shown if the code cannot be loaded: the connection is gone, or the site has been renewed. */
  readonly Missing?: ComponentType<P>;
}

/**
 * Makes a lazy part. If its code cannot be loaded, the rest of the page works on, and the next place tries again.
 * @param load imports the module and returns the component
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { Waiting = Nothing, Missing = PartMissing }: Meanwhile<P> = {},
): LazyPart<P> {
  let there: ComponentType<P> | null = null;
  let coming: Promise<ComponentType<P>> | null = null;
  const fetch = (): Promise<ComponentType<P>> => {
    coming ??= load()
      .then((part) => (there = part))
      .catch(() => {
        // The next call tries again.
        coming = null;
        return Missing;
      });
    return coming;
  };
  function Lazy(props: P) {
    const [Part, setPart] = useState(() => there);
    useEffect(() => {
      if (Part === null) void fetch().then((part) => setPart(() => part));
    }, [Part]);
    return Part === null ? <Waiting {...props} /> : <Part {...props} />;
  }
  return Object.assign(Lazy, { fetch });
}

function Nothing() {
  return null;
}

function PartMissing() {
  return (
    <p
      role="alert"
      className="m-6 rounded-sm border border-contrast bg-sheet px-4 py-3 text-base [.page+&]:fixed [.page+&]:right-0 [.page+&]:bottom-0 [.page+&]:z-20"
    >
      This part of the page could not be loaded. Check your connection and reload the page: you will come back
      to this view.
    </p>
  );
}
