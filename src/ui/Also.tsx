interface AlsoProps {
  readonly of: string | undefined;
  readonly after?: string;
}

/** A further part of a line, isolated since it may run in either direction; nothing where it is empty. */
export function Also({ of: text, after = ', ' }: AlsoProps) {
  if (text === undefined || text === '') return null;
  return (
    <>
      {after}
      <bdi>{text}</bdi>
    </>
  );
}
