/**
 * The text of an analysis, from the markup of OVA, which puts the words of each claim into a `<span id="node…">`. The tags
 * that OVA writes are removed; anything else that looks like markup is text. One pass, linear in the length.
 */
import { append } from '@/domain/append';
import { toText } from '../mapText';

/** A span in UTF-16 code units; `end` is after the last one. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface SourceText {
  readonly text: string;
  /** By the id of the node, which may have several. */
  readonly stretches: ReadonlyMap<string, readonly Stretch[]>;
}

/** Tags that are removed; others stay as text. */
const PLAIN = new Set('span b i u em strong font a sup sub small mark'.split(' '));
const BREAKS = new Set('br p div li ul ol h1 h2 h3 h4 h5 h6 tr'.split(' '));
/** Limits the length of a tag, so that an unclosed one costs no second pass. */
const TAG = /<(\/?)([a-z][a-z0-9]{0,9})((?:\s[^<>]{0,2000})?)\/?>/iy;
const MARK = /[<&]/g;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/iy;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** @param markup from OVA, or plain text */
export function readSourceText(markup: string): SourceText {
  const raw = toText(markup);
  const stretches = new Map<string, Stretch[]>();
  const open: { readonly id: string | undefined; readonly start: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  const put = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  const close = (): void => {
    const span = open.pop();
    if (span?.id === undefined || span.start === length) return;
    append(stretches, span.id, { start: span.start, end: length });
  };
  let at = 0;
  while (at < raw.length) {
    MARK.lastIndex = at;
    const next = MARK.exec(raw)?.index ?? raw.length;
    if (next > at) put(raw.slice(at, next));
    at = next;
    const tag = matchAt(TAG, raw, at);
    const name = tag?.[2]?.toLowerCase() ?? '';
    const entity = tag === null ? matchAt(ENTITY, raw, at) : null;
    if (tag !== null && (PLAIN.has(name) || BREAKS.has(name))) {
      const isEnd = tag[1] === '/';
      if (name === 'span' && isEnd) close();
      else if (name === 'span') open.push({ id: nodeOf(tag[3] ?? ''), start: length });
      else if (name === 'br' || (isEnd && BREAKS.has(name))) put('\n');
      at += tag[0].length;
    } else if (entity !== null) {
      put(decoded(entity));
      at += entity[0].length;
    } else if (at < raw.length) {
      put(raw.charAt(at));
      at += 1;
    }
  }
  while (open.length > 0) close();
  return { text: parts.join(''), stretches };
}

function matchAt(pattern: RegExp, raw: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(raw);
}

function nodeOf(attributes: string): string | undefined {
  return /(?:^|\s)id\s*=\s*["']?node([^"'\s>]{1,200})/i.exec(attributes)?.[1];
}

/** The character of an entity; an unknown or forbidden one stays as written. */
function decoded([whole, decimal, hex, name]: RegExpExecArray): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (code === 0xa0) return ' ';
  if (!(code >= 0x20 && code <= 0x10ffff))
    return code === 10 || code === 9 ? String.fromCodePoint(code) : whole;
  const character = String.fromCodePoint(code);
  return character.trim() === '' || toText(character) !== '' ? character.toWellFormed() : whole;
}
