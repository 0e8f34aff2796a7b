/** Computes a map's positions at build, for each shape of screen, so that the first paint waits for no layout. */
import { toLayoutInput } from '@/canvas/toLayoutInput';
import { SHAPES } from '@/canvas/sizes';
import { readMap } from '@/domain/readMap';
import { arrange } from '@/layout/arrange';
import { writeLayout } from '@/layout/layoutJson';

/** How much longer the build looks for a good arrangement than the page does. */
const EFFORT = 10;

/** The JSON text of a map's positions, or `null` for a file that is no valid map (the page tells its faults). */
export async function positionsOf(file: string): Promise<string | null> {
  const reading = readMap(file);
  if (!reading.ok) return null;
  const layouts = await Promise.all(
    SHAPES.map(async (shape) => {
      const result = await arrange(toLayoutInput(reading.value, null, shape), { effort: EFFORT });
      return [shape, writeLayout(result)] as const;
    }),
  );
  return JSON.stringify(Object.fromEntries(layouts));
}
