import type { LayoutInput } from '../types.ts';

/**
 * A number that tells one input from another (FNV-1a, 32 bits, over every id, size and end, in order): positions
 * carry it, so that those of another version of a map are not taken for its own. Not made to withstand malice;
 * whoever serves the positions serves the map.
 */
export function fingerprintOf(input: LayoutInput): number {
  let hash = 0x811c9dc5;
  const add = (code: number): void => {
    hash = Math.imul(hash ^ code, 0x01000193);
  };
  const addText = (text: string): void => {
    for (let index = 0; index < text.length; index += 1) add(text.charCodeAt(index));
    // No code unit is so high: where one text ends and the next begins is part of the number.
    add(0x10000);
  };
  // What is left out adds nothing: positions that know no form keep their number.
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
