/**
 * A part of the page whose code comes when it is asked for. Where it does not come (the connection is gone, or the
 * site has been renewed under an open tab), a sentence stands in its place and the rest of the page goes on.
 */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** @param load imports the module and gives the component */
export function lazyPart<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async (): Promise<{ default: ComponentType<P> }> => {
    const part = await load().catch(() => PartMissing);
    return { default: part };
  });
}

/** Stands where a part did not come. */
export function PartMissing() {
  return (
    <p role="alert" className="part-missing">
      This part of the page did not come. Check the connection and load the page again; the address keeps
      where you are.
    </p>
  );
}
