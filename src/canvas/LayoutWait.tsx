/** What stands in the map's place while its positions are computed, and what is said when that failed. */
import { grouped } from '@/domain/counted';
import type { LayoutProgress } from '@/layout/layoutProgress';

const NOTE =
  'absolute bottom-2 left-2.5 max-w-[min(30rem,calc(100%-20px))] rounded-sm border border-line bg-sheet px-2.5 py-1.5 text-note';

interface LayoutWaitProps {
  readonly claims: number;
  /** `null` before there is anything to tell. */
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

/** The search for good positions failed or took too long; the map can be read all the same. */
export function PlainNote() {
  return (
    <p className={NOTE} role="status">
      No good layout was found in time, so the claims are in plain rows, topic by topic.
    </p>
  );
}

/** The part of the page that moves the map did not come; what there is of it can still be seen. */
export function FlowMissing() {
  return (
    <p className={NOTE} role="alert">
      Part of this page could not be loaded, so the map cannot be moved. Check your connection and reload the
      page.
    </p>
  );
}
