/** Golden cases: quotes of real texts, with what an honest reader would say of each. README.md tells of them. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const quoteCase = z.strictObject({
  exact: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  /** How the source has changed since: what stood there once, and what stands there now. */
  changes: z.optional(z.array(z.tuple([z.string(), z.string()]))),
  state: z.enum(['verbatim', 'typography', 'close', 'ambiguous', 'missing']),
  /** What stands in the source, where the quote is found. */
  words: z.optional(z.string()),
  /** Where, if these words stand in several places. */
  at: z.optional(z.number()),
  /** For each stretch that differs the words of the quote alone and those of the source alone. */
  difference: z.optional(z.array(z.tuple([z.string(), z.string()]))),
  isContextChanged: z.optional(z.boolean()),
  /** In how many places an ambiguous one stands. */
  count: z.optional(z.number()),
  /** Why it is so. */
  why: z.string(),
});
export type QuoteCase = z.infer<typeof quoteCase>;

/** The texts that the cases quote, by name, and where each stands. */
const TEXTS = {
  moscow: 'data/moscow-2016/article.txt',
  softdrugs: 'src/analysis/testing/quoteCases/softdrugs.argdown',
  veggie: 'src/analysis/testing/quoteCases/veggie-debate.argdown',
} as const;

/** All cases, each with the text that it has to be found in. */
export function quoteCases(): readonly (QuoteCase & { readonly text: string })[] {
  return Object.entries(TEXTS).flatMap(([name, path]) => {
    const text = readFileSync(path, 'utf8');
    const json: unknown = JSON.parse(readFileSync(`src/analysis/testing/quoteCases/${name}.json`, 'utf8'));
    return z
      .array(quoteCase)
      .parse(json)
      .map((one) => ({ ...one, text: changed(text, one.changes ?? []) }));
  });
}

/** A text with each change made in the one place that it names. */
function changed(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((before, [old, now]) => {
    if (before.split(old).length !== 2) throw new Error(`A change names no single place: ${old}`);
    return before.replace(old, () => now);
  }, text);
}
