/**
 * Writes a map as Argdown. Claims are titled statements, topics headings, tags tags; a relation is below the claim that it
 * leads to. The rest is data: speakers and quotes under their own names, and under `standpoint` what other programs
 * ignore and our reader reads back.
 */
import { append } from '@/domain/append';
import type { ArgumentMap, Claim, Relation } from '@/domain/schema';
import { toAddress, toLine } from '../mapText';
import type { Written } from '../writer';
import { escapeText } from './escape';
import { countOverwritten, countSettings, keptData, keptFrontMatter, withKept } from './keptData';
import { type MapNames, type Names, toNames } from './names';
import { claimData, claimLines, hasMore } from './writtenClaims';
import { argdownLosses } from './writtenLosses';
import { signLines, sortRelations, stepLines } from './writtenRelations';
import { toFrontMatter } from './yaml';

export function writeArgdown(map: ArgumentMap): Written {
  const names = toNames(map);
  const { signed, steps } = sortRelations(map);
  const stepTitles = steps.map(({ id }, index) => [id, names.newTitle(`Step ${index + 1}`)] as const);
  const titleOf: Names = new Map([...names.claims, ...stepTitles]);
  const bearing = byStart([...signed.values()].flat().filter(hasMore));
  const under = (id: string): readonly Relation[] => signed.get(id) ?? [];
  const front = frontMatterOf(map, names);
  const blocks = [toFrontMatter(withKept(keptFrontMatter(map), front))];
  for (const [topic, claims] of byTopic(map)) {
    if (topic !== undefined) blocks.push(`# ${escapeText(names.topics.get(topic) ?? '')}`);
    for (const claim of claims) {
      const lines = claimLines(claim, bearing.get(claim.id) ?? [], names, titleOf);
      blocks.push([...lines, ...signLines(claim.id, under(claim.id), names.claims)].join('\n'));
    }
  }
  // The parser requires something after the front matter.
  if (map.claims.length === 0) blocks.push(`# ${escapeText(toLine(map.title)) || 'Untitled'}`);
  for (const step of steps) blocks.push(stepLines(step, under(step.id), names, titleOf).join('\n'));
  let lost = countSettings(map) + countOverwritten(keptFrontMatter(map), front);
  for (const claim of map.claims) {
    const data = claimData(claim, bearing.get(claim.id) ?? [], names, titleOf);
    lost += countOverwritten(keptData(claim), data);
  }
  return { text: `${blocks.join('\n\n')}\n`, losses: argdownLosses(map, names, steps.length, lost) };
}

/** Claims by topic, in the order of the topics; first those without one. */
function byTopic({ topics, claims }: ArgumentMap): ReadonlyMap<string | undefined, readonly Claim[]> {
  const groups = new Map<string | undefined, Claim[]>(
    [undefined, ...topics.map(({ id }) => id)].map((id) => [id, []]),
  );
  for (const claim of claims) groups.get(claim.topic)?.push(claim);
  for (const [topic, group] of groups) if (group.length === 0) groups.delete(topic);
  return groups;
}

function byStart(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) append(groups, relation.from[0] ?? '', relation);
  return groups;
}

/** The front matter without kept fields; missing values are `undefined` or an empty list. */
function frontMatterOf(map: ArgumentMap, names: MapNames): Readonly<Record<string, unknown>> {
  const title = toLine(map.title) || 'Untitled';
  const question = toLine(map.question);
  return {
    title,
    question: question === '' || question === title ? undefined : question,
    licence: map.licence,
    sources: map.sources.map(({ id, publisher, published, author, url }) => ({
      title: names.sources.get(id),
      publisher,
      published,
      author,
      url: url === undefined ? undefined : toAddress(url),
    })),
    viewpoints: map.viewpoints.map(({ id, description }) => ({
      label: names.viewpoints.get(id),
      description,
    })),
    speakers: map.speakers.map(({ id, short, role, affiliation, viewpoint, kind }) => ({
      name: names.speakers.get(id),
      short,
      role,
      affiliation,
      viewpoint: viewpoint === undefined ? undefined : names.viewpoints.get(viewpoint),
      kind,
    })),
    topics: map.topics.map(({ id }) => names.topics.get(id)),
  };
}
