/** What a link named that does not exist, and what is to be known of the map: until the reader puts it away. */
import { getState, useStore } from '@/store/store';
import { focusMain } from '@/ui/focusMain';

export function NoticeBar() {
  const ofLink = useStore((state) => state.notices);
  const ofMap = useStore((state) => state.mapNotices);
  const importResult = useStore((state) => state.importResult);
  const dismissNotices = useStore((state) => state.dismissNotices);
  const notices = [...ofMap, ...ofLink];
  return (
    <div role="alert">
      {(notices.length > 0 || importResult !== null) && (
        <div className="border-line bg-sheet flex items-start justify-between gap-4 border-b px-5 py-2.5 text-tool">
          <ul>
            {importResult !== null && (
              <li>
                <bdi>{importResult}</bdi>{' '}
                <button
                  type="button"
                  className="underline underline-offset-2"
                  onClick={() => getState().openDialog('report')}
                >
                  Full report
                </button>
              </li>
            )}
            {notices.map((notice) => (
              <li key={notice}>
                <bdi>{notice}</bdi>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="flex-none font-semibold underline underline-offset-2"
            onClick={() => {
              focusMain();
              dismissNotices();
            }}
          >
            Got it
          </button>
        </div>
      )}
    </div>
  );
}
