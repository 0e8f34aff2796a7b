import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { readMap } from '@/domain/readMap';
import { countReasons, mainAnswers } from './mainAnswers';
import { passagesOf } from './passages';
import { meetings } from './sides';

const reading = readMap(readFileSync('data/moscow-2016/map.json', 'utf8'));
if (!reading.ok) throw new Error('the shipped map has faults');
const map = reading.value;
const graph = toGraph(map);

describe('the main answers', () => {
  it('are the claims that the rest leads to, those with the most reasons first', () => {
    const answers = mainAnswers(graph);
    expect(answers.slice(0, 2).toSorted()).toEqual(['all-should-unite', 'obstacles-high']);
    expect(answers).toContain('own-interests');
    const counts = answers.map((id) => countReasons(graph, id));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

describe('where sides meet', () => {
  it('is where a relation runs from one viewpoint to another, the stated first', () => {
    const { agreements, clashes } = meetings(map, graph, new Set(['article', 'conference']));
    expect(agreements.map((relation) => relation.id)).toContain('mediators-disagree-for-who-is-terrorist');
    expect(clashes.map((relation) => relation.id)).toContain('helpful-in-syria-against-no-interference');
    const stated = agreements.map((relation) => relation.basis === 'stated');
    expect(stated).toEqual(stated.toSorted((a, b) => Number(b) - Number(a)));
    for (const relation of [...agreements, ...clashes]) {
      expect(['article', 'conference']).not.toContain(
        map.speakers.find((speaker) => speaker.id === graph.claims.get(relation.to)?.speaker)?.viewpoint,
      );
    }
  });
});

describe('quotes in their paragraph', () => {
  const text = 'One two three.\n\nFour five six. Seven.\n';
  it('mark the quoted words, a paragraph once', () => {
    const { passages, missing } = passagesOf(text, [{ exact: 'Seven' }, { exact: 'five' }]);
    expect(missing).toEqual([]);
    expect(passages).toEqual([
      {
        paragraph: 2,
        segments: [
          { text: 'Four ', isQuoted: false },
          { text: 'five', isQuoted: true },
          { text: ' six. ', isQuoted: false },
          { text: 'Seven', isQuoted: true },
          { text: '.', isQuoted: false },
        ],
      },
    ]);
  });
  it('mark their part of every paragraph that they run over', () => {
    const { passages } = passagesOf(text, [{ exact: 'three.\n\nFour' }]);
    const quoted = passages.map(({ paragraph, segments }) => [
      paragraph,
      segments.filter(({ isQuoted }) => isQuoted).map(({ text: words }) => words),
    ]);
    expect(quoted).toEqual([
      [1, ['three.']],
      [2, ['Four']],
    ]);
  });
  it('keep overlapping quotes as one text', () => {
    const { passages } = passagesOf(text, [{ exact: 'One two' }, { exact: 'two three' }]);
    expect(passages[0]?.segments.map(({ text: words }) => words).join('')).toBe('One two three.');
  });
  it('say which are not there', () => {
    expect(passagesOf(text, [{ exact: 'eight' }]).missing).toEqual([{ exact: 'eight' }]);
  });
});
