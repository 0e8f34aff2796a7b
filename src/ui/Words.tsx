import type { ComponentProps } from 'react';

/** A paragraph of a map's own words, isolated since they may run in either direction; nothing where there are none. */
export function Words({ of: text, ...props }: ComponentProps<'p'> & { readonly of: string | undefined }) {
  if (text === undefined || text === '') return null;
  return (
    <p {...props}>
      <bdi>{text}</bdi>
    </p>
  );
}
