/** The build checks the shipped maps; bytes with the same SHA-256 digests (FIPS 180-4) need no second check. */
import type { ArgumentMap } from '@/domain/schema';
import type { CatalogueEntry } from '@/storage/catalogue';
import type { TextFiles } from './opened';

/** Digests of files that the build found sound together. */
export type Proof = NonNullable<CatalogueEntry['proof']>;

/** Whether the files match the proof; false if the browser computes no digests (a page without https). */
export async function isProved(file: ArrayBuffer, texts: TextFiles, proof: Proof): Promise<boolean> {
  const digests = new Map(Object.entries(proof.texts));
  // A missing text, or one that was not checked, proves nothing.
  if (digests.size !== texts.size) return false;
  const isSame = async (bytes: ArrayBuffer, digest: string | undefined): Promise<boolean> =>
    digest !== undefined && (await digestOf(bytes)) === digest;
  const found = await Promise.all([
    isSame(file, proof.map),
    ...[...texts].map(([name, text]) => isSame(new TextEncoder().encode(text).buffer, digests.get(name))),
  ]);
  return found.every((one) => one);
}

/** The map of a proved file, which is not checked again. */
export function parseProved(file: ArrayBuffer): ArgumentMap {
  return JSON.parse(new TextDecoder().decode(file));
}

/** SHA-256, hexadecimal; `null` if the browser computes none (a page without https). */
export async function digestOf(bytes: BufferSource): Promise<string | null> {
  // Absent there, whatever its type says.
  if (globalThis.crypto?.subtle === undefined) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
