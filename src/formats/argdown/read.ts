/**
 * Reads Argdown with its official parser. Every node of the official map is a claim and every edge a relation, with the same
 * direction and kind. The inside of reconstructed arguments is kept as well, and so are titled statements and arguments
 * that the map omits. What a map has no field for is kept under `argdown`.
 */
import { newDraft } from '../draft';
import type { Read } from '../format';
import { given, keptFields } from '../kept';
import { toStem } from '../mapText';
import { newTally, type Tally } from '../tally';
import { type Drawing, drawClaims, reportPlace } from './claims';
import { newDataReader } from './data';
import { toEdges } from './edges';
import { type Elements, isArgument, toElements } from './elements';
import { withoutMarkdown } from './fences';
import { readFrontMatter } from './frontMatter';
import { wordsOf } from './memberWords';
import { nestingFaults } from './nesting';
import { runOfficial } from './official';
import { toOwnSteps } from './ownSteps';
import { drawReconstructions } from './reconstructions';
import { drawRelations } from './relations';
import { newSources } from './sources';
import { newTopics } from './topics';

export const readArgdown: Read = ({ text: raw, name }) => {
  const text = withoutMarkdown(raw.replaceAll(/\r\n?/g, '\n'));
  if (text.trim() === '') return nothing('The code blocks of this file contain no Argdown.');
  const faults = nestingFaults(text);
  if (faults.length > 0) return { ok: false, faults };
  const reading = runOfficial(text);
  if (!reading.ok) return reading;
  const official = reading.value;
  const draft = newDraft();
  const tally = newTally();
  const sources = newSources(draft);
  const front = readFrontMatter(official.frontMatter, draft, sources, tally);
  const title = front.title || toStem(name);
  const topics = newTopics(draft, tally);
  const readData = newDataReader(draft, sources, title || 'The source of the map');
  const drawing: Drawing = { draft, tally, sources, topics, readData, official };
  const steps = toOwnSteps(official);
  const elements = toElements(official, (argument) => steps.has(argument));
  if (elements.outer.length === 0 && elements.paragraphs.length > 0) {
    return nothing(
      'This text has only plain paragraphs: no title, no argument and no relation that Argdown would recognise.',
    );
  }
  const claims = drawClaims(elements, drawing);
  for (const _ of steps) tally.read('argument');
  const edges = toEdges(official, elements, steps);
  drawRelations(edges, elements, claims, drawing);
  drawReconstructions(elements.outer.filter(isArgument), elements, claims, drawing);
  const headings = topics.finish(official.sections);
  const lists = keptFields({ headings, paragraphs: leaveParagraphs(elements, tally) });
  const kept = { ...given({ frontMatter: front.kept }), ...lists };
  const argdown = Object.keys(kept).length === 0 ? undefined : kept;
  const unknown = given({ licence: front.licence, argdown });
  return draft.finish({ format: 'argdown', file: name, title, question: front.question, unknown }, tally);
};

/** Paragraphs between the arguments: not on the map, kept in order. */
function leaveParagraphs({ paragraphs }: Elements, tally: Tally): readonly string[] {
  return paragraphs.map((paragraph) => {
    const why = 'A paragraph without a title or relations does not appear on a map; it is kept as data.';
    tally.leaveOut('statement', why, reportPlace(paragraph));
    return wordsOf(paragraph.members[0] ?? {}).text;
  });
}

function nothing(message: string) {
  return { ok: false as const, faults: [{ pointer: '', line: 1, column: 1, found: '', message }] };
}
