/** On a small screen, above the filters: the tools that a larger one shows above the map. */
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { LENS_LABELS } from '@/view/words';
import { ThemeButton } from '../frame/ThemeButton';
import { ToolButtons } from '../frame/ToolButtons';

/** The lenses that are maps; article and outline have their own tabs. */
const MAPS = ['argument', 'viewpoints'] as const;

export function SheetTools() {
  const lens = useStore((state) => state.view.lens);
  return (
    <>
      <div className="-mx-2 flex flex-wrap items-center gap-1">
        <ToolButtons />
        <ThemeButton />
      </div>
      <div role="group" aria-label="Map by" className="flex items-center gap-2 text-tool">
        <span className="text-soft">Map by</span>
        {MAPS.map((id) => (
          <Button key={id} aria-pressed={lens === id} onClick={() => getState().showScreen(id)}>
            {LENS_LABELS[id].toLowerCase()}
          </Button>
        ))}
      </div>
    </>
  );
}
