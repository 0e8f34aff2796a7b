/** From the bytes of a file to its text. Anything else is refused, in a sentence that says what it is. */
import type { Fault, Reading } from '@/domain/fault';
import { toLineAndColumn } from '@/domain/locate';
import { TOO_LARGE } from '@/domain/readJson';
import { LIMITS } from '@/domain/schema';

/** The first bytes of files that are often taken for text. */
const KNOWN: readonly { readonly start: readonly number[]; readonly what: string }[] = [
  { start: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { start: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { start: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture' },
  { start: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
  { start: [0x50, 0x4b, 0x03, 0x04], what: 'a packed file (ZIP, or an office document)' },
  { start: [0x1f, 0x8b], what: 'a packed file (gzip)' },
];

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark (the Unicode Standard, section 23.8).
 * @returns the text without the mark, or the fault
 */
export function decodeText(bytes: Uint8Array): Reading<string> {
  if (bytes.length > LIMITS.fileBytes) return { ok: false, faults: [TOO_LARGE] };
  const known = KNOWN.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return refused(`This is ${known.what}, not a text with a debate in it.`);
  const text = decoded(bytes);
  if (text === null) {
    return refused('The file is not UTF-8 text, nor UTF-16 with a byte order mark; save it as UTF-8.');
  }
  if (text.trim() === '') return refused('The file is empty.');
  const nul = text.indexOf('\0');
  if (nul < 0) return { ok: true, value: text };
  return refused('There is a NUL character here, which text does not have. Is this a text file?', {
    ...toLineAndColumn(text, nul),
    found: '\\u0000',
  });
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(message: string, place: Partial<Fault> = {}): Reading<never> {
  return { ok: false, faults: [{ pointer: '', found: '', ...place, message }] };
}
