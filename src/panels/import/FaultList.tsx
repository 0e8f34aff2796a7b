/** The faults of a file, each with its place. */
import { grouped } from '@/domain/counted';
import type { Fault } from '@/domain/fault';
import { LongList } from '../frame/LongList';

interface FaultListProps {
  readonly faults: readonly Fault[];
  /** How many faults the file has; `faults` may be the first of them. */
  readonly count?: number;
  /** How many are shown at first. */
  readonly most: number;
}

export function FaultList({ faults, count = faults.length, most }: FaultListProps) {
  return (
    <>
      <LongList
        items={faults}
        most={most}
        keyOf={(_, place) => place}
        classOf={() => 'border-line border-t py-3'}
      >
        {(fault) => (
          <>
            <p className="text-entry leading-snug break-words">
              <bdi>{fault.message}</bdi>
            </p>
            <p className="text-soft mt-1 text-small break-words">
              {fault.line !== undefined && `Line ${fault.line}, column ${fault.column ?? 1} · `}
              <code>{fault.pointer === '' ? 'the whole file' : fault.pointer}</code>
            </p>
          </>
        )}
      </LongList>
      {count > faults.length && (
        <p className="text-soft mt-2 text-small">
          The first {grouped(faults.length)} of {grouped(count)} are listed.
        </p>
      )}
    </>
  );
}
