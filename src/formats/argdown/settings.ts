/** The settings of the official model and map that a file brings in its front matter: its author's own wish. */
import type { IArgdownRequest } from '@argdown/core';
import { isRecord } from '@/domain/shape';

/** Those that bear on the model and the map; all others concern colours, pictures and files. */
const FIELDS = ['data', 'model', 'selection', 'map', 'group'] as const;

/** Whether a field of the front matter is one of them; under the same name may stand plain words. */
export function isSetting(name: string, value: unknown): boolean {
  const names: readonly string[] = FIELDS;
  return names.includes(name) && isRecord(value);
}

/** The settings of a request with those of the front matter laid over them. */
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
