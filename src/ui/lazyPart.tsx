/**
 * A part of the page whose code comes when it is asked for, and which is drawn at once where it is there already. Not
 * by React's `lazy`: React holds back for some 300 ms what has been waited for, if only for a moment.
 */
import { type ComponentType, useEffect, useState } from 'react';

export interface LazyPart<P> extends React.FC<P> {
  /** Has its code come, unless it is there or on its way. Resolves when it is there, or known not to come. */
  readonly fetch: () => Promise<ComponentType<P>>;
}

interface Meanwhile<P> {
  /** Stands in its place while it is on its way. */
  readonly Waiting?: ComponentType<P>;
  /** Stands in its place where it does not come: the connection is gone, or the site has been renewed. */
  readonly Missing?: ComponentType<P>;
}

/**
 * Where its code does not come, the rest of the page goes on, and the code is asked for again with the next place
 * that the part has.
 * @param load imports the module and gives the component
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
        // Asked for once more, it may come.
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
