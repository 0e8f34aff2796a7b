/**
 * What the invariants look at: ids and references. A skeleton of a malformed map leaves out what is wrong, so that a
 * dangling reference is reported along with a wrong field elsewhere. Indexes stay those of the file.
 */
import * as z from 'zod/mini';

const text = z.catch(z.optional(z.string()), undefined);
const flag = z.catch(z.optional(z.boolean()), undefined);
/** For a field that only has to be there. */
const anything = z.optional(z.unknown());

function list<T extends z.core.$ZodType>(entry: T) {
  return z.catch(z.optional(z.array(z.catch(z.optional(entry), undefined))), undefined);
}

const quotes = list(z.object({ source: text }));

const skeleton = z.object({
  sources: list(z.object({ id: text, text: anything, body: anything })),
  viewpoints: list(z.object({ id: text })),
  speakers: list(z.object({ id: text, viewpoint: text })),
  topics: list(z.object({ id: text })),
  claims: list(z.object({ id: text, speaker: text, topic: text, implicit: flag, within: text, quotes })),
  relations: list(
    z.object({ id: text, kind: text, from: list(z.string()), to: text, mutual: flag, within: text, quotes }),
  ),
});

export type Skeleton = z.infer<typeof skeleton>;

/** The skeleton of any value; empty if nothing is right. */
export function toSkeleton(value: unknown): Skeleton {
  const result = z.safeParse(skeleton, value);
  return result.success ? result.data : {};
}
