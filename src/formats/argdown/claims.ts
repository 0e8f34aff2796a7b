/** Draws the elements of an Argdown file as claims, and reports on each. */
import {
  IArgument as Arguments,
  type IArgument,
  type IEquivalenceClass,
  IEquivalenceClass as Statements,
} from '@argdown/core';
import type { ReportPlace } from '@/domain/schema';
import type { Draft } from '../draft';
import { keptFields } from '../kept';
import { toAddress } from '../mapText';
import type { Tally } from '../tally';
import type { ElementData } from './data';
import { type Element, type Elements, isArgument, isHead, isUntitled, placeIn } from './elements';
import { type Words, wordsOf } from './memberWords';
import type { Official } from './official';
import { ownOf } from './own';
import type { Sources } from './sources';
import type { Topics } from './topics';

export interface Drawing {
  readonly draft: Draft;
  readonly tally: Tally;
  readonly sources: Sources;
  readonly topics: Topics;
  readonly readData: (data: unknown) => ElementData;
  readonly official: Official;
}

/** The ids of claims, by element. */
export type Claims = ReadonlyMap<Element, string>;

/** Draws all claims, inner steps after their arguments. */
export function drawClaims(elements: Elements, drawing: Drawing): Claims {
  const claims = new Map<Element, string>();
  const { outer, inner, onMap } = elements;
  const late: Element[] = [];
  const draw = (element: Element, within?: string): void => {
    const oddity = within === undefined && !onMap.has(element) ? NOT_ON_MAP : undefined;
    claims.set(element, drawClaim(element, drawing, oddity, within));
  };
  for (const element of outer) {
    if (isHead(element)) draw(element);
    else late.push(element);
  }
  const heads = new Map([...claims].map(([{ title = '' }, id]) => [title, id]));
  for (const element of late) draw(element, heads.get(ownOf(element.data).within ?? ''));
  for (const [statement, argument] of inner) {
    // An argument without words of its own has those of its conclusion, which needs no claim then.
    const isWords = statement.title === conclusionOf(argument) && !isDescribed(argument);
    const id = isWords ? claims.get(argument) : undefined;
    if (id === undefined) draw(statement, claims.get(argument));
    else {
      claims.set(statement, id);
      account(statement, drawing, undefined);
    }
  }
  return claims;
}

const NOT_ON_MAP = 'Argdown’s own map leaves it out because nothing relates to it; here it is a claim.';
const NO_WORDS = 'It is named but never stated, so its title is used as its text.';

function drawClaim(element: Element, drawing: Drawing, oddity: string | undefined, within?: string): string {
  const { draft, topics, readData } = drawing;
  const own = ownOf(element.data);
  const { speaker, quotes, tags, kept } = readData(element.data);
  const words = elementWords(element, drawing.official);
  const links = account(element, drawing, words.text === '' ? NO_WORDS : oddity);
  const { title = '' } = element;
  const all = own.tags ?? [...new Set([...(element.tags ?? []), ...tags])];
  return draft.claim(
    {
      key: isUntitled(element) ? '' : title,
      text: own.text ?? (words.text || title),
      gist: own.gist ?? (isUntitled(element) ? undefined : title),
      speaker,
      topic: topics.of(element.section),
      reported: own.reported,
      quotes,
      implicit: own.implicit,
      tags: all.length === 0 ? undefined : all,
      within,
      unknown: keptFields({ argdown: keptFields({ data: kept, links }) }),
    },
    reportPlace(element),
  );
}

/** Counts an element and its parts. @returns its links, for the claim to keep */
function account(
  element: Element,
  { tally, sources, official, readData }: Drawing,
  oddity: string | undefined,
) {
  const kind = isArgument(element) ? 'argument' : 'statement';
  const place = reportPlace(element);
  if (oddity === undefined) tally.read(kind);
  else tally.approximate(kind, oddity, place);
  if (element.tags !== undefined && element.tags.length > 0) tally.read('tag', element.tags.length);
  if (element.data !== undefined && element.data !== null) {
    if (readData(element.data).kept === undefined) tally.read('data');
    else tally.approximate('data', 'Data that a claim has no field for is kept with it.', place);
  }
  const { links, formatted } = elementWords(element, official);
  for (let count = 0; count < formatted; count += 1) {
    tally.approximate('formatting', 'Bold and italic words are kept as plain words.', place);
  }
  for (const { url } of links) accountLink(url, sources, tally, place);
  return links;
}

function accountLink(url: string, sources: Sources, tally: Tally, place: ReportPlace): void {
  const address = toAddress(url);
  const unsafe = 'The address is not a safe link, so it is kept as data.';
  if (address === undefined) return tally.approximate('link', unsafe, place);
  sources.ofAddress(address);
  tally.approximate('link', 'The link becomes a source of the map; the claim keeps it as data.', place);
}

/** The words of an element: its own or, for an argument without any, those of its conclusion. */
function elementWords(element: Element, { statements }: Official): Words {
  const member = canonicalOf(element);
  const words = wordsOf(member ?? {});
  if (words.text !== '' || !isArgument(element)) return words;
  const conclusion = statements.get(conclusionOf(element) ?? '');
  const text = conclusion === undefined ? '' : wordsOf(canonicalOf(conclusion) ?? {}).text;
  return { text, links: [], formatted: 0 };
}

function canonicalOf(element: IEquivalenceClass | IArgument) {
  return isArgument(element) ? Arguments.getCanonicalMember(element) : Statements.getCanonicalMember(element);
}

/** Whether an argument has words of its own. */
function isDescribed(argument: IArgument): boolean {
  return wordsOf(canonicalOf(argument) ?? {}).text !== '';
}

/** The title of the conclusion of an argument. */
export function conclusionOf({ pcs }: IArgument): string | undefined {
  return pcs.at(-1)?.title;
}

export function reportPlace(element: Element): ReportPlace {
  return { ...placeIn(element), found: element.title ?? '' };
}
