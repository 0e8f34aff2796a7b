/** Sentences about the files that the reader has opened. Pure. */
import { counted } from '@/domain/counted';
import type { LibraryEntry } from '@/storage/library';
import type { FormatChoice } from '@/store/state';
import type { ImportedFile, ReadMessage } from './readFile';

/** Why a file was not read, when its content is not at fault. */
export const FAILURES: Readonly<Record<Extract<ReadMessage, { kind: 'failed' }>['what'], string>> = {
  bytes: 'The browser could not read this file. It may be a folder, or it may have been moved.',
  code: 'Part of this page could not be loaded or started, so the file was not read. Check your connection and reload the page.',
  reader:
    'This page could not read the file. It may need more memory than the browser allows, or there may be a fault in this page.',
};

/** For one of several files: only a file that comes alone is asked about. */
export function unclearWords(formats: readonly FormatChoice[]): string {
  return `It could be ${formats.map(({ label }) => label).join(' or ')}, and nothing in it says which. Open it alone to choose.`;
}

/** How the opened file was read, whether it is kept, and what became of the other maps. */
export function importWords(
  { name, imported }: { readonly name: string; readonly imported: ImportedFile },
  entry: LibraryEntry | Error | undefined,
  others: readonly (LibraryEntry | Error)[],
): string {
  const { format, claims, relations, steps, report } = imported;
  const what = name === '' ? 'The pasted text' : `“${name}”`;
  const inner = steps > 0 ? `, and ${counted(steps, 'inner step')} of arguments` : '';
  const sum = (part: 'approximated' | 'leftOut'): number =>
    report.kinds.reduce((total, kind) => total + kind[part], 0);
  const [near, out] = [sum('approximated'), sum('leftOut')];
  const lost = others.filter((other) => other instanceof Error).length;
  return [
    `${what} was read as ${format.label}: ${counted(claims, 'claim')}, ${counted(relations, 'relation')}${inner}.`,
    near > 0 && `${counted(near, 'thing')} in it ${near === 1 ? 'is' : 'are'} approximated.`,
    out > 0 && `${counted(out, 'thing')} ${out === 1 ? 'is' : 'are'} left out.`,
    entry instanceof Error
      ? `It is here only while this page is open: ${entry.message}`
      : 'It is saved in this browser, under Debates.',
    othersWords(others.length - lost, 'kept there'),
    othersWords(lost, 'not kept'),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

function othersWords(count: number, end: string): string | false {
  return count > 0 && `${counted(count, 'other map')} came with it and ${count === 1 ? 'is' : 'are'} ${end}.`;
}
