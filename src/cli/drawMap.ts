import type { ArgumentMap } from '@/domain/schema';
export async function drawMap(map: ArgumentMap): Promise<string> {
  return map.title;
}
