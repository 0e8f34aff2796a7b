/**
 * The published JSON Schema (draft 2020-12), made from `schema.ts`, for editors that complete and check a map.
 * `npm run -s map -- schema > public/schema/map-1.json` writes the file.
 */
import * as z from 'zod/mini';
import { argumentMap, FORMAT_VERSION } from './schema';
import { isRecord } from './shape';

/** The schema as a JSON value; the same each time. */
export function toJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(argumentMap, { target: 'draft-2020-12' });
  for (const [place, description] of Object.entries(DESCRIPTIONS))
    describe(schema, place.split('.'), description);
  return {
    $schema,
    $id: `urn:standpoint:map:${FORMAT_VERSION}`,
    title: `Standpoint argument map, version ${FORMAT_VERSION}`,
    description: 'One debate: who claims what, in whose words, and what supports or contrasts it.',
    ...schema,
  };
}

/** The schema as the text of its file. */
export function writeJsonSchema(): string {
  return `${JSON.stringify(toJsonSchema(), null, 2)}\n`;
}

/** Puts a description on the field at a path of names, which passes through the entries of lists. */
function describe(schema: unknown, path: readonly string[], description: string): void {
  let current = schema;
  for (const name of path) {
    if (isRecord(current) && isRecord(current['items'])) current = current['items'];
    const fields = isRecord(current) ? current['properties'] : undefined;
    current = isRecord(fields) ? fields[name] : undefined;
  }
  if (!isRecord(current)) throw new Error(`The schema has no field ${path.join('.')} to describe.`);
  current['description'] = description;
}

/** What an editor shows beside a field. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  version: 'The version of this file format.',
  id: "The map's own id: its folder's name, and what a link names.",
  title: "The debate's title.",
  question: 'The one question that the map answers.',
  licence: 'One sentence: whose words and whose work the map rests on, and under which terms.',
  sources: 'The texts that the map is drawn from.',
  'sources.published': 'ISO 8601 date, as exact as it is known.',
  'sources.text':
    'The name of the text file beside the map. A source has this or "body", or neither where its text is not here.',
  'sources.body': 'The text itself, in a single-file map. A source has either this or "text".',
  viewpoints: 'The sides of the debate, in the order in which they are shown.',
  speakers: 'Who speaks in the sources; the author of an article is one of them.',
  'speakers.viewpoint': "A viewpoint's id.",
  topics: 'What the debate is about, part by part.',
  claims: 'What is said: one assertion each.',
  'claims.gist': '2 to 7 words: what a reader sees from far away.',
  'claims.text': "One sentence, in the map-maker's words, that can be true or false by itself.",
  'claims.speaker': "A speaker's id.",
  'claims.topic': "A topic's id.",
  'claims.reported':
    'direct: the speaker’s own words in quotation marks; indirect: the article reports them; author: the article’s own voice.',
  'claims.quotes': 'Where the sources say it: W3C TextQuoteSelectors.',
  'claims.quotes.source': "A source's id.",
  'claims.quotes.exact': 'Words that stand in the source letter for letter.',
  'claims.quotes.prefix': 'What stands directly before them, where they stand more than once.',
  'claims.quotes.suffix': 'What stands directly after them, where they stand more than once.',
  'claims.implicit': 'true for a premise that nobody states: it has no quote and no speaker.',
  'claims.tags': 'Words that the file’s author has put on the claim.',
  'claims.within': 'The claim (an argument) whose inner premise or step this is; shown when it is opened.',
  relations: 'What supports or contrasts what.',
  'relations.from': 'One claim, or several that give their support or contrast only together.',
  'relations.to':
    "A claim's id, or a relation's id: an undercut, which is about the step and not about the claim.",
  'relations.mutual': 'true for a contrast between two claims that runs both ways.',
  'relations.basis': 'stated: the source says so; inferred: the map-maker reads it so.',
  'relations.note': 'One sentence: why.',
  'relations.quotes': 'The words that state the relation.',
  'relations.within': 'The claim (an argument) whose inner step this is.',
  origin: 'For a map read from another format: what was read, approximated and left out.',
};
