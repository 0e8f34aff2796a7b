/**
 * The schema of the argument-map file, version 1. TypeScript types, validation and the published JSON Schema
 * (`public/schema/map-1.json`) all come from here.
 *
 * Objects are loose: a round trip keeps fields that this version does not know. What no schema can state (unique
 * ids, references that resolve, no undercut of itself) is in `invariants.ts`.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** The version of the file format that this code reads and writes. */
export const FORMAT_VERSION = 1;

/** Limits beyond which a reader refuses a file, in a sentence that names the limit. */
export const LIMITS = {
  /** UTF-8 bytes of one file. */
  fileBytes: 64 * 1024 * 1024,
  claims: 50_000,
  relations: 200_000,
  /** Entries of any other list: quotes, `from`, sources, viewpoints, speakers, topics. */
  entries: 200_000,
  /** UTF-16 code units of one text field; a source's `body` is bound by the file size alone. */
  textLength: 20_000,
  /** Nesting of objects and arrays. The format itself needs 5; unknown fields may need more. */
  depth: 100,
} as const;

/** What a link or a folder can name: a map's own id. */
export const MAP_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

const text = z.string().check(z.maxLength(LIMITS.textLength));
const filled = z.string().check(z.minLength(1), z.maxLength(LIMITS.textLength));

/** Text of a given form; `form` ends the sentence "it must be …". */
const formed = (pattern: RegExp, form: string) => z.string().check(z.regex(pattern, form));

/** Ids inside a map. `~` is reserved: in links it means "no value". */
const id = formed(
  /^(?!~$)[^\p{Cc}\p{Cf}\p{Cs}\s][^\p{Cc}\p{Cf}\p{Cs}]{0,199}$/u,
  'an id of 1 to 200 characters, without invisible ones, not "~" and not beginning with a space',
);
const mapId = formed(
  MAP_ID,
  'made of 1 to 64 small letters a to z, digits and hyphens, and not begin with a hyphen',
);
const webAddress = formed(
  /^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/,
  'a web address that begins with http:// or https:// and has no spaces',
).check(z.maxLength(LIMITS.textLength));
const date = formed(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  'a date such as 2016, 2016-05 or 2016-05-03',
);
const fileName = formed(
  /^(?!\.{1,2}$)[^/\\\p{Cc}\p{Cs}]{1,200}$/u,
  'the name of a file beside the map, without a folder',
);

const quote = z.looseObject({
  source: id,
  exact: filled,
  prefix: z.optional(text),
  suffix: z.optional(text),
});

const source = z.looseObject({
  id,
  title: filled,
  publisher: z.optional(text),
  published: z.optional(date),
  author: z.optional(text),
  url: z.optional(webAddress),
  /** Name of the text file beside the map. */
  text: z.optional(fileName),
  /** The text itself, in a single-file map. */
  body: z.optional(z.string()),
});

const viewpoint = z.looseObject({ id, label: filled, description: z.optional(text) });

const speaker = z.looseObject({
  id,
  name: filled,
  /** A short name ("Shoigu"); without it the full name is shown. An addition of this product. */
  short: z.optional(text),
  role: z.optional(text),
  affiliation: z.optional(text),
  viewpoint: z.optional(id),
  kind: z.optional(z.enum(['person', 'group', 'author'])),
});

const topic = z.looseObject({ id, label: filled });

const claim = z.looseObject({
  id,
  gist: filled,
  text: filled,
  speaker: z.optional(id),
  topic: z.optional(id),
  reported: z.optional(z.enum(['direct', 'indirect', 'author'])),
  quotes: z.array(quote),
  implicit: z.optional(z.boolean()),
  /** Labels that the file's author has given the claim. An addition of this product. */
  tags: z.optional(z.array(filled)),
  /** The claim (an argument) whose inner step this is; shown when that argument is open. An addition of this product. */
  within: z.optional(id),
});

const relation = z.looseObject({
  id,
  kind: z.enum(['support', 'contrast']),
  from: z.array(id).check(z.minLength(1)),
  to: id,
  mutual: z.optional(z.boolean()),
  basis: z.optional(z.enum(['stated', 'inferred'])),
  note: z.optional(text),
  quotes: z.optional(z.array(quote)),
  /** As in a claim. */
  within: z.optional(id),
});

/** A place in the imported file. */
const place = z.looseObject({
  /** JSON Pointer (RFC 6901), where the file is JSON. */
  pointer: z.optional(z.string()),
  /** From 1. */
  line: z.optional(z.number()),
  column: z.optional(z.number()),
  /** What was there, shortened. */
  found: z.optional(z.string()),
});

/** What happened to things of one kind, and why. */
const reportNote = z.looseObject({
  effect: z.enum(['approximated', 'left out']),
  /** In the words of the format: `RA`, `footnote`. */
  kind: filled,
  count: z.number(),
  /** One sentence. */
  why: filled,
  /** The places of these things, thousands at most. */
  places: z.array(place),
});

/** How many things of one kind the file held: `held` is the sum of the other three. */
const reportKind = z.looseObject({
  kind: filled,
  held: z.number(),
  read: z.number(),
  approximated: z.number(),
  leftOut: z.number(),
});

/** The import report of a map from another format. An addition of this product; it stays with the map. */
const origin = z.looseObject({
  /** The format's id in the registry of formats. */
  format: filled,
  /** The name of the file, if it had one. */
  file: z.optional(text),
  kinds: z.array(reportKind),
  notes: z.array(reportNote),
});

/** The fields around the lists. */
const header = z.looseObject({
  $schema: z.optional(z.string()),
  version: z.literal(FORMAT_VERSION),
  id: mapId,
  title: filled,
  question: filled,
  /** One sentence: whose words and work the map rests on, and on which terms. An addition of this product. */
  licence: z.optional(text),
  /** Absent if the map was not imported. */
  origin: z.optional(origin),
});

/** The lists of a map, in the order of the file, and the schema of an entry. */
const entries = {
  sources: source,
  viewpoints: viewpoint,
  speakers: speaker,
  topics: topic,
  claims: claim,
  relations: relation,
};

/** The whole file. */
export const argumentMap = z.extend(header, {
  sources: z.array(source),
  viewpoints: z.array(viewpoint),
  speakers: z.array(speaker),
  topics: z.array(topic),
  claims: z.array(claim).check(z.maxLength(LIMITS.claims)),
  relations: z.array(relation).check(z.maxLength(LIMITS.relations)),
});

/** The same schema in its parts, for a reader that goes through a file entry by entry. */
export const PARTS = { header, entries } as const;

export type ArgumentMap = z.infer<typeof argumentMap>;
export type Quote = z.infer<typeof quote>;
export type Viewpoint = z.infer<typeof viewpoint>;
export type Speaker = z.infer<typeof speaker>;
export type Claim = z.infer<typeof claim>;
export type Relation = z.infer<typeof relation>;
export type RelationKind = Relation['kind'];
export type Report = z.infer<typeof origin>;
export type ReportNote = z.infer<typeof reportNote>;
export type ReportPlace = z.infer<typeof place>;
export type Basis = NonNullable<Relation['basis']>;
export type Reported = NonNullable<Claim['reported']>;
