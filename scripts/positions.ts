/** Computes a map's positions at build, for each shape of screen, so that the first paint waits for no layout. */
import { toLayoutInput } from '@/canvas/toLayoutInput';
import { SHAPES } from '@/canvas/sizes';
import { readMap } from '@/domain/readMap';
import { arrange } from '@/layout/arrange';
import { writeLayout } from '@/layout/layoutJson';

/**
 * The JSON text of a map's positions, or `null` for a file that is no valid map (the page tells its faults).
 * @param effort how long to look for a good arrangement, as a factor of what the page spends
 */
export async function positionsOf(file: string, effort: number): Promise<string | null> {
  const reading = readMap(file);
  if (!reading.ok) return null;
  const layouts = await Promise.all(
    SHAPES.map(async (shape) => {
      const input = toLayoutInput(reading.value, null, shape);
      return [shape, writeLayout(input, await arrange(input, { effort }))] as const;
    }),
  );
  return JSON.stringify(Object.fromEntries(layouts));
}
