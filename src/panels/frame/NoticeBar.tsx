/** Notices on the link and the map, until the reader puts them away. */
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { focusMain } from '@/ui/focusMain';

export function NoticeBar() {
  const ofLink = useStore((state) => state.notices);
  const ofMap = useStore((state) => state.mapNotices);
  const importResult = useStore((state) => state.importResult);
  const notices = [...ofMap, ...ofLink];
  return (
    <div role="alert">
      {(notices.length > 0 || importResult !== null) && (
        <div className="border-line bg-sheet flex items-start justify-between gap-4 border-b px-5 py-2.5 text-tool">
          <ul>
            {importResult !== null && (
              <li>
                <bdi>{importResult}</bdi>{' '}
                <Button look="text" onClick={() => getState().openDialog('report')}>
                  Full report
                </Button>
              </li>
            )}
            {notices.map((notice) => (
              <li key={notice}>
                <bdi>{notice}</bdi>
              </li>
            ))}
          </ul>
          <Button
            look="text"
            className="flex-none font-semibold"
            onClick={() => {
              focusMain();
              getState().dismissNotices();
            }}
          >
            Got it
          </Button>
        </div>
      )}
    </div>
  );
}
