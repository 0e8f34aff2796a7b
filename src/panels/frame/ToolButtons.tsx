/** Buttons for the dialogs: debates, views, share, keys. */
import type { DialogName } from '@/store/state';
import { getState } from '@/store/store';
import { Button } from '@/ui/Button';

const TOOLS: readonly { readonly dialog: DialogName; readonly label: string; readonly key: string }[] = [
  { dialog: 'library', label: 'Debates', key: 'o' },
  { dialog: 'views', label: 'Views', key: 'v' },
  { dialog: 'share', label: 'Share', key: 's' },
  { dialog: 'keys', label: 'Keys', key: '?' },
];

export function ToolButtons() {
  return TOOLS.map(({ dialog, label, key }) => (
    <Button
      key={dialog}
      look="tool"
      aria-haspopup="dialog"
      aria-keyshortcuts={key}
      onClick={() => getState().openDialog(dialog)}
    >
      {label}
    </Button>
  ));
}
