/**
 * A part of the page whose code comes later, and which is drawn at once where it is there already. Not by `lazy`:
 * React holds back for some 300 ms what has been waited for, if only for a moment.
 */
import { type ComponentType, useEffect, useState } from 'react';
import { PartMissing } from './lazyPart';

export interface LaterPart<P> extends React.FC<P> {
  /** Has its code come, unless it is on its way; resolves when it is there, or known not to come. */
  readonly fetch: () => Promise<ComponentType<P>>;
}

/** @param load imports the module and gives the component */
export function laterPart<P extends object>(load: () => Promise<ComponentType<P>>): LaterPart<P> {
  let there: ComponentType<P> | null = null;
  let coming: Promise<ComponentType<P>> | null = null;
  const fetch = (): Promise<ComponentType<P>> => {
    coming ??= load()
      .then((part) => (there = part))
      .catch(() => {
        // Asked for once more, it may come.
        coming = null;
        return PartMissing;
      });
    return coming;
  };
  function Later(props: P) {
    const [Part, setPart] = useState(() => there);
    useEffect(() => {
      if (Part === null) void fetch().then((part) => setPart(() => part));
    }, [Part]);
    return Part === null ? null : <Part {...props} />;
  }
  return Object.assign(Later, { fetch });
}
