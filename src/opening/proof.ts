/**
 * Shipped maps are read and checked at build. What the page fetches is proved to be the very same bytes, by
 * their SHA-256 digests (FIPS 180-4), and need not be checked again; anything else is.
 */
import type { ArgumentMap } from '@/domain/schema';
import type { TextFiles } from './opened';

/** Digests of files that were found sound together, as hexadecimal words. */
export interface Proof {
  readonly map: string;
  /** By the name of the text's file. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Whether all files are those of the proof. Never where the browser cannot tell (a page without https). */
export async function isProved(file: ArrayBuffer, texts: TextFiles, proof: Proof): Promise<boolean> {
  const digests = new Map(Object.entries(proof.texts));
  // A text that did not come, or one that nobody has looked at, proves nothing.
  if (digests.size !== texts.size) return false;
  const isSame = async (bytes: ArrayBuffer, digest: string | undefined): Promise<boolean> =>
    digest !== undefined && (await digestOf(bytes)) === digest;
  const found = await Promise.all([
    isSame(file, proof.map),
    ...[...texts].map(([name, text]) => isSame(new TextEncoder().encode(text).buffer, digests.get(name))),
  ]);
  return found.every((one) => one);
}

/** The map in a file that was proved sound: what was checked at build needs no second look. */
export function parseProved(file: ArrayBuffer): ArgumentMap {
  return JSON.parse(new TextDecoder().decode(file));
}

/** SHA-256, hexadecimal; `null` where the browser computes none, as in a page that came by http. */
export async function digestOf(bytes: BufferSource): Promise<string | null> {
  // Absent there, whatever the types say.
  if (globalThis.crypto?.subtle === undefined) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
