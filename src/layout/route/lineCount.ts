import { crosses, type Stretch } from '../measure.ts';
import type { Point } from '../types.ts';
import { NearIndex } from './nearIndex.ts';

/** A set of lines that counts the crossings of another one. */
export class LineCount {
  readonly #index = new NearIndex();
  readonly #stretches: (Stretch | undefined)[] = [];

  /** Adds a line. Returns the function that removes it. */
  add(line: readonly Point[]): () => void {
    const first = this.#stretches.length;
    for (const [place, b] of line.entries()) {
      const a = line[place - 1];
      if (a === undefined) continue;
      this.#index.addStretch(this.#stretches.length, a.x, a.y, b.x, b.y);
      this.#stretches.push({ arrow: -1, a, b });
    }
    const end = this.#stretches.length;
    return () => void this.#stretches.fill(undefined, first, end);
  }

  crossings(line: readonly Point[]): number {
    let count = 0;
    for (const [place, b] of line.entries()) {
      const a = line[place - 1];
      if (a === undefined) continue;
      const stretch: Stretch = { arrow: -1, a, b };
      this.#index.alongStretch(a.x, a.y, b.x, b.y, 0, (item) => {
        const other = this.#stretches[item];
        if (other !== undefined && crosses(stretch, other)) count += 1;
      });
    }
    return count;
  }
}
