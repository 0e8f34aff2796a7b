/** Replaces a map that cannot be shown: what is wrong, where, and what to do next. */
import { counted } from '@/domain/counted';
import type { Fault } from '@/domain/fault';
import { FaultList } from './FaultList';

const FIRST_FAULTS = 50;

interface FaultPanelProps {
  readonly sentence: string;
  readonly faults: readonly Fault[];
  /** How many faults the file has; `faults` may be the first of them. */
  readonly count: number;
  /** A link to another map. */
  readonly wayOn?: { readonly label: string; readonly href: string };
}

export function FaultPanel({ sentence, faults, count, wayOn }: FaultPanelProps) {
  return (
    <main className="mx-auto h-full w-full max-w-[820px] overflow-auto px-5 py-10">
      <h1 className="font-serif text-display leading-tight font-semibold">This map cannot be shown</h1>
      <p className="mt-3 text-lead leading-relaxed">
        <bdi>{sentence}</bdi>
      </p>
      {wayOn !== undefined && (
        <p className="mt-3">
          <a className="button button-strong inline-block" href={wayOn.href}>
            {wayOn.label}
          </a>
        </p>
      )}
      {faults.length > 0 && (
        <>
          <h2 className="panel-heading mt-8 mb-1">{counted(count, 'fault')} in the file</h2>
          <FaultList faults={faults} count={count} most={FIRST_FAULTS} />
        </>
      )}
    </main>
  );
}
