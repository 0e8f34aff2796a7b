/**
 * From the text of a Kialo discussion to a map. A numbered entry is a claim, `Pro` and `Con` are its support or
 * contrast of the entry above, and `-> See 1.2.` puts a claim that stands elsewhere into one more place. Kialo has
 * no other relations, so an entry with any other word, or none, bears on nothing.
 *
 * What a map has no field for is kept under `kialo`: a claim's number, the addresses that it links to, and the
 * sources that it names without quoting them (only a quote ties a claim to a source).
 */
import type { Quote } from '@/domain/schema';
import { type Draft, newDraft, placeOf } from '../draft';
import type { Read } from '../format';
import { keptFields } from '../kept';
import { toStem, toText } from '../mapText';
import { newTally, type Tally } from '../tally';
import { type Entry, toParts } from './entries';
import { readInline } from './inline';
import { numbering, type Placed } from './numbering';
import { readSources, type Sources } from './sources';

export const readKialo: Read = ({ text, name }) => {
  const draft = newDraft();
  const tally = newTally();
  const { title, entries, heading, list, before, doubtful } = toParts(text);
  const sources = readSources(list, draft, tally);
  for (const { line, text: found } of before) {
    const why = 'The line is before the first claim and is not a claim.';
    tally.leaveOut('line', why, placeOf({ line }, found));
  }
  for (const { line, text: found } of doubtful) {
    const why =
      'The number at the beginning of the line does not continue the numbering, so the line belongs to the claim above it.';
    tally.approximate('line', why, placeOf({ line }, found));
  }
  if (entries.length === 0) draft.fault('The file has no numbered claims.', { line: 1 });

  const placed = numbering(entries);
  const claims = new Map<Entry, string>();
  for (const { entry, link, oddity } of placed) {
    if (link !== undefined) continue;
    const place = placeOf({ line: entry.line }, `${entry.number}.`);
    const raw = toText(entry.lines.join('\n')).replaceAll(/\n{3,}/g, '\n\n');
    const inline = readInline(raw, (number) => sources.byNumber.has(number));
    if (inline.text === '') {
      tally.leaveOut('claim', 'A number without text is not a claim.', place);
      for (const _ of inline.footnotes) tally.leaveOut('footnote', 'It does not belong to a claim.', place);
      continue;
    }
    const { quotes, named } = tieFootnotes(inline.footnotes, sources, tally, entry.line);
    for (const number of inline.unknown) {
      const why = 'No single source has the footnote’s number, so the footnote stays in the text as written.';
      tally.leaveOut('footnote', why, placeOf({ line: entry.line }, `[${number}]`));
    }
    for (const address of inline.refused) {
      const why = 'The address is not a safe link, so it stays in the text as written.';
      tally.approximate('hyperlink', why, placeOf({ line: entry.line }, address));
    }
    const links = inline.links.map(({ words, url }) => ({ words, source: sources.ofAddress(url) }));
    for (const { url } of inline.links) {
      const why = 'The link becomes a source of the map; the claim keeps it as data.';
      tally.approximate('hyperlink', why, placeOf({ line: entry.line }, url));
    }
    const { number, word } = entry;
    const unknown = { kialo: keptFields({ number, word, links, sources: named }) };
    claims.set(entry, draft.claim({ key: number, text: inline.text, quotes, unknown }, place));
    if (oddity === null) tally.read('claim');
    else tally.approximate('claim', oddity, place);
  }
  const passages = sources.finish();
  for (const one of placed) drawRelation(one, claims, draft, tally);

  const lines = before.map((line) => line.text);
  const unknown = keptFields({ kialo: keptFields({ heading, passages, lines }) });
  return draft.finish({ format: 'kialo', file: name, title: title || toStem(name), unknown }, tally);
};

/** Quotes of the passages that footnotes lead to, each once, and the sources that have none. */
function tieFootnotes(
  footnotes: readonly number[],
  sources: Sources,
  tally: Tally,
  line: number,
): { readonly quotes: readonly Quote[]; readonly named: readonly string[] } {
  const quotes: Quote[] = [];
  const named: string[] = [];
  for (const [index, number] of footnotes.entries()) {
    const cited = sources.byNumber.get(number);
    if (cited === undefined) continue;
    const isFirst = footnotes.indexOf(number) === index;
    cited.isCited = true;
    if (cited.quote !== '') {
      if (isFirst) quotes.push({ source: cited.source, exact: cited.quote });
      tally.read('footnote');
      continue;
    }
    if (isFirst) named.push(cited.source);
    const why =
      'The source is named without a passage to quote; the claim keeps its name as data of its own.';
    tally.approximate('footnote', why, placeOf({ line }, `[${number}]`));
  }
  return { quotes, named };
}

/** The relation of an entry to the one above it. */
function drawRelation(one: Placed, claims: Map<Entry, string>, draft: Draft, tally: Tally): void {
  const { entry, link, target, parent } = one;
  const { role, number, word } = entry;
  const place = placeOf({ line: entry.line }, `${number}.`);
  const from = target === null ? undefined : claims.get(target);
  const to = parent === null ? undefined : claims.get(parent);
  if (link !== undefined) {
    const at = placeOf({ line: entry.line }, `-> See ${link}.`);
    if (from !== undefined) tally.read('link');
    else tally.leaveOut('link', 'No single claim in the file has the number in the link.', at);
  }
  if (!number.includes('.') && (role === 'thesis' || role === 'none')) return;
  if (role === 'thesis' || role === 'none') {
    const why =
      word === ''
        ? 'Neither Pro nor Con stands before the claim, so it has no relation here.'
        : `“${word}” is neither Pro nor Con, so the claim has no relation here.`;
    tally.leaveOut('unmarked', why, place);
  } else if (from === undefined) {
    tally.leaveOut(role, 'There is no claim here that could relate to another.', place);
  } else if (to === undefined) {
    tally.leaveOut(role, 'The claim above it is not in the file.', place);
  } else if (draft.relation({ kind: role === 'pro' ? 'support' : 'contrast', from: [from], to }) === null) {
    tally.leaveOut(role, 'It would relate a claim to itself.', place);
  } else tally.read(role);
}
