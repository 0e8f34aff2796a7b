/** A map's file as the page has it: bytes that were fetched, or what the browser keeps, of which nothing is read yet. */
export type MapFile = ArrayBuffer | Blob;

/** How long it is, bytes. */
export function sizeOf(file: MapFile): number {
  return file instanceof Blob ? file.size : file.byteLength;
}

/** Reads it; rejects where the browser gives no bytes. */
export function bytesOf(file: MapFile): Promise<ArrayBuffer> {
  return file instanceof Blob ? file.arrayBuffer() : Promise.resolve(file);
}
