/** Every format that can be read: to add one is one folder, and one line here. */
import { AIF } from './aif/format';
import { ARGDOWN } from './argdown/format';
import { ARGGRAPH } from './arggraph/format';
import type { Format, FormatId } from './format';
import { KIALO } from './kialo/format';
import { SADFACE } from './sadface/format';
import { STANDPOINT } from './standpoint/format';

/** In the order in which a reader is offered them. */
export const FORMATS: readonly Format[] = [STANDPOINT, ARGDOWN, AIF, SADFACE, KIALO, ARGGRAPH];

export function formatOf(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** All endings of files that can be read, for a file dialog. */
export function allEndings(): readonly string[] {
  return [...new Set(FORMATS.flatMap(({ endings }) => endings))];
}

/** Whether a word names a format. */
export function isFormatId(word: string): word is FormatId {
  return FORMATS.some(({ id }) => id === word);
}
