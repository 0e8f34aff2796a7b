/** The headings of a file as topics: a claim has the closest one above it, with the names of its parents. */
import type { ISection } from '@argdown/core';
import type { Draft } from '../draft';
import { given } from '../kept';
import { toLine } from '../mapText';
import type { Tally } from '../tally';
import { wordsOf } from './memberWords';

export interface Topics {
  /** The id of the topic of a section; `undefined` without a section or words. */
  readonly of: (section: ISection | null | undefined) => string | undefined;
  /** Reports on all headings; returns as data those that have more than a topic can hold. */
  readonly finish: (sections: readonly ISection[]) => readonly unknown[];
}

export function newTopics(draft: Draft, tally: Tally): Topics {
  const used = new Set<ISection>();
  const of: Topics['of'] = (section) => {
    const names: string[] = [];
    for (let one = section; one !== undefined && one !== null; one = one.parent) {
      used.add(one);
      const name = nameOf(one);
      if (name !== '') names.unshift(name);
    }
    return names.length === 0 ? undefined : draft.topic(names.join(' › '));
  };
  const finish: Topics['finish'] = (sections) => {
    const kept: unknown[] = [];
    const visit = (level: readonly ISection[]): void => {
      for (const section of level) {
        const { data, tags, startLine: line } = section;
        const title = nameOf(section);
        const hasData = data !== undefined && data !== null;
        const place = { ...given({ line }), found: title };
        if (used.has(section)) tally.read('heading');
        else tally.leaveOut('heading', 'No claim stands under it; it is kept with the map as data.', place);
        if (hasData) {
          tally.approximate('data', 'A topic has no data; that of the heading is kept with the map.', place);
        }
        for (const _ of tags ?? []) {
          tally.approximate('tag', 'A topic has no tags; that of the heading is kept with the map.', place);
        }
        if (!used.has(section) || hasData || (tags ?? []).length > 0) {
          kept.push({ title, ...given({ data, tags }) });
        }
        visit(section.children);
      }
    };
    visit(sections);
    return kept;
  };
  return { of, finish };
}

function nameOf({ title = '', heading }: ISection): string {
  return toLine(heading === undefined ? title : withoutMentions(wordsOf(heading).text));
}

/** A heading that mentions `@[Something]` or `@<Something>` names it without the signs. */
function withoutMentions(words: string): string {
  return words.replaceAll(/@(?:\[([^\]]+)\]|<([^>]+)>)/g, (_, statement, argument) => statement ?? argument);
}
