/** Rules about what each part of a shipped map must say. */
import { toFound } from '@/domain/fault';
import { toFolded, words } from '../quotes/wordRuns';
import { faultAt, missingFields, type Rule, shippedRule } from './rule';

/** Every source names who published it, and when. */
export const sourceFields = fieldsRule('source-fields', 'sources', ['publisher', 'published']);

/** Every viewpoint is described. */
export const viewpointFields = fieldsRule('viewpoint-fields', 'viewpoints', ['description']);

/** Every speaker is introduced. */
export const speakerFields = fieldsRule('speaker-fields', 'speakers', [
  'role',
  'affiliation',
  'viewpoint',
  'kind',
]);

/** Every source has its text. */
export const sourceTexts = shippedRule('source-texts', ({ map }) =>
  map.sources.flatMap(({ text, body }, index) => {
    if (text !== undefined || body !== undefined) return [];
    const message =
      'A source of a shipped map must have either "text", the name of its file, or "body", the text itself; this one has neither.';
    return [faultAt(['sources', index, 'text'], '', message)];
  }),
);

/** Every stated claim has a speaker, a topic, how it is reported, and quotes. */
export const claimFields = shippedRule('claim-fields', ({ map }) => {
  const fields = ['speaker', 'topic', 'reported', 'quotes'];
  return map.claims.flatMap((claim, index) =>
    claim.implicit === true
      ? []
      : missingFields(claim, ['claims', index], fields, 'a claim of a shipped map'),
  );
});

/** Every relation says why it exists; a stated one, in which words. */
export const relationFields = shippedRule('relation-fields', ({ map }) =>
  map.relations.flatMap((relation, index) => {
    const path = ['relations', index];
    const faults = missingFields(relation, path, ['basis', 'note'], 'a relation of a shipped map');
    if (relation.basis !== 'stated') return faults;
    return [...faults, ...missingFields(relation, path, ['quotes'], 'a relation that the source states')];
  }),
);

/** A gist has 2 to 7 words. */
export const gistLength = shippedRule('gist-length', ({ map }) =>
  map.claims.flatMap((claim, index) => {
    const count = words(claim.gist).length;
    if (count >= 2 && count <= 7) return [];
    const message = `"gist" has ${count} ${count === 1 ? 'word' : 'words'}; it must have 2 to 7.`;
    return [faultAt(['claims', index, 'gist'], claim.gist, message)];
  }),
);

/** The claims in the article's own voice are those of its author. */
export const authorVoice = shippedRule('author-voice', ({ map }) => {
  const kinds = new Map(map.speakers.map((speaker) => [speaker.id, speaker.kind]));
  return map.claims.flatMap((claim, index) => {
    const kind = claim.speaker === undefined ? undefined : kinds.get(claim.speaker);
    if (kind === undefined || claim.reported === undefined) return [];
    if ((kind === 'author') === (claim.reported === 'author')) return [];
    const must = kind === 'author' ? 'must be "author"' : 'cannot be "author"';
    const message = `"reported" is "${claim.reported}" and the speaker ${toFound(claim.speaker)} is of the kind "${kind}"; it ${must} then.`;
    return [faultAt(['claims', index, 'reported'], claim.reported, message)];
  });
});

/** No name is listed twice with different viewpoints. */
export const oneViewpoint = shippedRule('one-viewpoint', ({ map }) => {
  const first = new Map<string, { readonly index: number; readonly viewpoint: string | undefined }>();
  return map.speakers.flatMap(({ name, viewpoint }, index) => {
    const folded = toFolded(name);
    const before = first.get(folded);
    if (before === undefined) first.set(folded, { index, viewpoint });
    if (before === undefined || before.viewpoint === viewpoint) return [];
    const message = `${toFound(name)} has another viewpoint at /speakers/${before.index}; one speaker must have one viewpoint.`;
    return [faultAt(['speakers', index, 'viewpoint'], viewpoint, message)];
  });
});

/** A rule that every entry of a list has the named fields. */
function fieldsRule(
  name: string,
  list: 'sources' | 'viewpoints' | 'speakers',
  fields: readonly string[],
): Rule {
  const what = `a ${list.slice(0, -1)} of a shipped map`;
  return shippedRule(name, ({ map }) =>
    map[list].flatMap((entry, index) => missingFields(entry, [list, index], fields, what)),
  );
}
