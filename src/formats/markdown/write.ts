/**
 * Writes a map as an outline: each claim once with all that is said of it, under what it bears on, and as a
 * reference wherever else it bears on something. Claims have plain numbers in the order of the text, which stay
 * short however deep an argument goes.
 */
import type { ArgumentMap } from '@/domain/schema';
import { contextLoss, leftOut, numberLoss, originLoss, unknownLoss } from '../losses';
import { viewpointOf } from '../lookUps';
import { type OutlineIndex, toOutlineIndex } from '../outlineIndex';
import type { Written } from '../writer';
import { entryLines, referenceLine } from './entry';
import { plainAddress, plainLine, plainLines } from './plain';

/** So many levels are indented; what stands deeper begins a list of its own. */
const DEEPEST = 8;

export function writeMarkdown(map: ArgumentMap): Written {
  const index = toOutlineIndex(map);
  const lines = [
    `# ${plainLine(map.title)}`,
    ...(map.question === map.title ? [] : ['', ...plainLines(map.question)]),
    ...peopleLines(index),
    ...argumentLines(index),
    ...sourceLines(map),
  ];
  return { text: `${lines.join('\n')}\n`, losses: lossesOf(map) };
}

function peopleLines(index: OutlineIndex): readonly string[] {
  const { map } = index;
  const views = map.viewpoints.map(
    ({ label, description = '' }) =>
      `- **${plainLine(label) || 'Unnamed'}**${description === '' ? '' : `: ${plainLine(description)}`}`,
  );
  const speakers = map.speakers.map((speaker) => {
    const { name, role, affiliation } = speaker;
    const said = [role, affiliation, viewpointOf(index, speaker)];
    const more = said.flatMap((words = '') => plainLine(words) || []);
    return `- **${plainLine(name) || 'Unnamed'}**${more.length === 0 ? '' : `, ${more.join(', ')}`}`;
  });
  return [...section('Viewpoints', views), ...section('Speakers', speakers)];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

/** The outline, in lists of at most so many levels, each after the one that leads to it. */
function argumentLines(index: OutlineIndex): readonly string[] {
  const lists: string[][] = [[]];
  const listOf: number[] = [];
  for (const row of index.rows) {
    const depth = (row.level - 1) % DEEPEST;
    const above = listOf[row.parent] ?? 0;
    const isNew = depth === 0 && row.parent !== -1 && !row.isReference;
    const indent = '  '.repeat(depth === 0 && row.parent !== -1 ? DEEPEST : depth);
    let list = lists[above];
    if (isNew) {
      list?.push(`${indent}- ${referenceLine(index, row)}`, '');
      list = ['', `### From ${index.numbers.get(row.claim) ?? 0}`, ''];
      lists.push(list);
    }
    listOf.push(isNew ? lists.length - 1 : above);
    if (row.isReference) list?.push(`${indent}- ${referenceLine(index, row)}`, '');
    else list?.push(...listItem(entryLines(index, row), isNew ? '' : indent), '');
  }
  return section('The argument', lists.flat().slice(0, -1));
}

function listItem(lines: readonly string[], indent: string): readonly string[] {
  return lines.map((line, index) => (line === '' ? '' : `${indent}${index === 0 ? '- ' : '  '}${line}`));
}

function sourceLines(map: ArgumentMap): readonly string[] {
  const lines = map.sources.map(({ title, author, publisher, published, url }) => {
    const said = [author, publisher, published].flatMap((words = '') => plainLine(words) || []);
    const address = url === undefined ? [] : [plainAddress(url)];
    return `- ${[`**${plainLine(title) || 'Untitled'}**`, ...said, ...address].join(', ')}`;
  });
  return section('Sources', lines);
}

function lossesOf(map: ArgumentMap): Written['losses'] {
  const texts = map.sources.filter(({ text, body }) => text !== undefined || body !== undefined);
  return [
    ...numberLoss(map),
    ...leftOut('source text', texts.length, 'Sources are listed without their texts.'),
    ...contextLoss(map),
    ...originLoss(map),
    ...unknownLoss(map),
  ];
}
