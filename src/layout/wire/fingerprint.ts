import type { LayoutInput } from '../types.ts';

/**
 * A hash of an input (FNV-1a, 32 bits, over every id, size and end, in order), stored with its positions, so that
 * they are not used for another version of a map. No protection against forgery: the positions come from the map's
 * own server.
 */
export function fingerprintOf(input: LayoutInput): number {
  let hash = 0x811c9dc5;
  const add = (code: number): void => {
    hash = Math.imul(hash ^ code, 0x01000193);
  };
  const addText = (text: string): void => {
    for (let index = 0; index < text.length; index += 1) add(text.charCodeAt(index));
    // Larger than any code unit, so that the ends of texts count.
    add(0x10000);
  };
  // A default adds nothing, so that older positions keep their number.
  if (input.form !== undefined && input.form !== 'topics') addText(input.form);
  for (const { id, width, height, group, rank } of input.boxes) {
    addText(id);
    addText(group ?? '');
    add(2 * width);
    add(2 * height);
    if (rank !== undefined) add(rank);
  }
  for (const { id, titleWidth, titleHeight } of input.groups) {
    addText(id);
    add(2 * titleWidth);
    add(2 * titleHeight);
  }
  for (const { id, from, to } of input.arrows) {
    addText(id);
    for (const source of from) addText(source);
    addText(to);
  }
  return hash >>> 0;
}
