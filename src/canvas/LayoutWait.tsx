/** Messages in place of the map: its layout is being computed, has failed, or the map cannot be moved. */
import { grouped } from '@/domain/counted';
import type { LayoutProgress } from '@/layout/types';

const NOTE =
  'absolute bottom-2 left-2.5 max-w-[min(30rem,calc(100%-20px))] rounded-sm border border-line bg-sheet px-2.5 py-1.5 text-note';

interface LayoutWaitProps {
  readonly claims: number;
  /** `null` before the first report. */
  readonly progress: LayoutProgress | null;
}

export function LayoutWait({ claims, progress }: LayoutWaitProps) {
  const percent = progress === null ? 0 : Math.floor(progress.share * 100);
  return (
    <div className="map-wait p-8 text-soft">
      <p role="status">Arranging {grouped(claims)} claims…</p>
      {percent > 0 && (
        <progress
          className="mt-3 w-[min(20rem,100%)] accent-soft"
          aria-label="Layout progress"
          max={100}
          value={percent}
        >
          {percent} %
        </progress>
      )}
    </div>
  );
}

/** Shown when the layout failed or took too long; the map can be read all the same. */
export function PlainNote() {
  return (
    <p className={NOTE} role="status">
      No good layout was found in time, so the claims are in plain rows, topic by topic.
    </p>
  );
}

/** Shown when the code for layouts cannot be loaded; the last positions remain. */
export function LayoutMissing() {
  return (
    <p className={NOTE} role="alert">
      This view of the map could not be loaded. Check your connection and reload the page.
    </p>
  );
}

/** Shown when React Flow cannot be loaded; the overview remains. */
export function FlowMissing() {
  return (
    <p className={NOTE} role="alert">
      Part of this page could not be loaded, so the map cannot be moved. Check your connection and reload the
      page.
    </p>
  );
}
