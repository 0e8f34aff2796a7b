/** Computes a map's positions at build, for each shape of screen, so that the first paint waits for no layout. */
import { readMap } from '@/domain/readMap';
import { positionsKey } from '@/drawing/lens';
import { SHAPES } from '@/drawing/sizes';
import { toLayoutInput } from '@/drawing/toLayoutInput';
import { arrange } from '@/layout/arrange';
import { writeLayout } from '@/layout/wire/layoutJson';
import { shownMap } from '@/view/innerSteps';

/** The lenses whose places are looked for. A sequence follows from its order, which takes the page no time. */
const LENSES = ['argument', 'viewpoints'] as const;
/** Of a larger map the page lays out columns within a blink. */
const QUICK_ABOVE = 160;

/**
 * The JSON text of a map's positions, or `null` for a file that is no valid map (the page tells its faults).
 * @param effort how long to look for a good arrangement, as a factor of what the page spends
 */
export async function positionsOf(file: string, effort: number): Promise<string | null> {
  const reading = readMap(file);
  if (!reading.ok) return null;
  // As it first opens: arguments closed.
  const map = shownMap(reading.value, []);
  const lenses = map.claims.length > QUICK_ABOVE ? LENSES.slice(0, 1) : LENSES;
  const layouts = await Promise.all(
    lenses.flatMap((lens) =>
      SHAPES.map(async (shape) => {
        const input = toLayoutInput(map, null, shape, lens);
        return [positionsKey(lens, shape), writeLayout(input, await arrange(input, { effort }))] as const;
      }),
    ),
  );
  return JSON.stringify(Object.fromEntries(layouts));
}
