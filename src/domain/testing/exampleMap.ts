/**
 * A small map in which everything occurs once: linked premises, an implicit one, an undercut, a contrast,
 * direct, indirect and the author's own speech. It keeps to every rule of a shipped map, so that a test can
 * break one thing and see what is said about it. Only tests import this file.
 */
import type { ArgumentMap, Quote } from '../schema';

const BODY = `A town divided

The town should build the railway line, says Ada Long, an engineer at the Rail Institute.

Trains are safer than cars, she argues, because a trained driver runs every train. “Cars kill more people than trains,” Long told us.

Ada Long on a train. Photo: The Daily

Bob Short, the mayor, disagrees. “The line costs too much,” he said.

Recommended: "How to build a railway"

But the town has already put the money aside.
`;

/** The map, made anew at each call: a test may change what it gets. */
export function exampleMap(): ArgumentMap {
  return {
    version: 1,
    id: 'railway',
    title: 'The railway line',
    question: 'Should the town build the line?',
    sources: [
      { id: 'article', title: 'A town divided', publisher: 'The Daily', published: '2026-01-02', body: BODY },
    ],
    viewpoints: [
      { id: 'for', label: 'For the line', description: 'Those who want it built.' },
      { id: 'against', label: 'Against the line', description: 'Those who do not.' },
      { id: 'press', label: 'The press', description: 'Whoever reports the debate.' },
    ],
    speakers: [
      {
        id: 'ada',
        name: 'Ada Long',
        role: 'engineer',
        affiliation: 'Rail Institute',
        viewpoint: 'for',
        kind: 'person',
      },
      {
        id: 'bob',
        name: 'Bob Short',
        role: 'mayor',
        affiliation: 'the town',
        viewpoint: 'against',
        kind: 'person',
      },
      {
        id: 'daily',
        name: 'The Daily',
        role: 'reporter',
        affiliation: 'The Daily',
        viewpoint: 'press',
        kind: 'author',
      },
    ],
    topics: [
      { id: 'safety', label: 'Safety' },
      { id: 'money', label: 'Money' },
    ],
    claims: [
      {
        id: 'build',
        gist: 'Build the line',
        text: 'The town should build the railway line.',
        speaker: 'ada',
        topic: 'safety',
        reported: 'indirect',
        quotes: [quote('The town should build the railway line')],
      },
      {
        id: 'safer',
        gist: 'Trains are safer',
        text: 'Trains are safer than cars.',
        speaker: 'ada',
        topic: 'safety',
        reported: 'indirect',
        quotes: [quote('Trains are safer than cars')],
      },
      {
        id: 'drivers',
        gist: 'Trained drivers everywhere',
        text: 'A trained driver runs every train.',
        speaker: 'ada',
        topic: 'safety',
        reported: 'indirect',
        quotes: [quote('a trained driver runs every train')],
      },
      {
        id: 'deaths',
        gist: 'Cars kill more people',
        text: 'More people die by cars than by trains.',
        speaker: 'ada',
        topic: 'safety',
        reported: 'direct',
        quotes: [quote('Cars kill more people than trains')],
      },
      {
        id: 'safety-counts',
        gist: 'Safety decides the matter',
        text: 'What is safer should be built.',
        topic: 'safety',
        quotes: [],
        implicit: true,
      },
      {
        id: 'dear',
        gist: 'Too dear',
        text: 'The line costs too much.',
        speaker: 'bob',
        topic: 'money',
        reported: 'direct',
        quotes: [quote('The line costs too much')],
      },
      {
        id: 'saved',
        gist: 'The money is there',
        text: 'The town has already put the money aside.',
        speaker: 'daily',
        topic: 'money',
        reported: 'author',
        quotes: [quote('the town has already put the money aside')],
      },
    ],
    relations: [
      {
        id: 'r1',
        kind: 'support',
        from: ['safer', 'safety-counts'],
        to: 'build',
        basis: 'inferred',
        note: 'Only together.',
      },
      {
        id: 'r2',
        kind: 'support',
        from: ['drivers'],
        to: 'safer',
        basis: 'stated',
        note: '“because”',
        quotes: [quote('because')],
      },
      {
        id: 'r3',
        kind: 'support',
        from: ['deaths'],
        to: 'safer',
        basis: 'inferred',
        note: 'Fewer deaths are more safety.',
      },
      {
        id: 'r4',
        kind: 'contrast',
        from: ['dear'],
        to: 'build',
        basis: 'stated',
        note: '“disagrees”',
        quotes: [quote('disagrees')],
      },
      {
        id: 'r5',
        kind: 'contrast',
        from: ['saved'],
        to: 'r4',
        basis: 'inferred',
        note: 'What is saved is no obstacle.',
      },
    ],
  };
}

function quote(exact: string): Quote {
  return { source: 'article', exact };
}
