/** The settings for the official model and map in the front matter of a file. */
import type { IArgdownRequest } from '@argdown/core';
import { isRecord } from '@/domain/shape';

/** The settings of the model and the map; others concern colours, pictures and files. */
const FIELDS = ['data', 'model', 'selection', 'map', 'group'] as const;

/** Whether a field of the front matter is a setting; plain words may have the same name. */
export function isSetting(name: string, value: unknown): boolean {
  const names: readonly string[] = FIELDS;
  return names.includes(name) && isRecord(value);
}

/** The settings of a request, overlaid with those of the front matter. */
export function settingsOf(request: IArgdownRequest, frontMatter: unknown): IArgdownRequest {
  if (!isRecord(frontMatter)) return {};
  const settings = FIELDS.flatMap((field) => {
    const own = frontMatter[field];
    return isRecord(own) ? [[field, overlaid(request[field], own)]] : [];
  });
  return Object.fromEntries(settings);
}

function overlaid(below: unknown, above: unknown): unknown {
  if (!isRecord(below) || !isRecord(above)) return above;
  const entries = Object.entries(above).map(([key, value]) => [
    key,
    overlaid(Object.hasOwn(below, key) ? below[key] : undefined, value),
  ]);
  return { ...below, ...Object.fromEntries(entries) };
}
