/**
 * The XML of an argument graph as a flat list of elements with their places. Document types are refused, and with them
 * entities (XML 1.0, section 4), so that no file can expand.
 */
import { SaxesParser } from 'saxes';
import type { Fault, Reading } from '@/domain/fault';
import { LIMITS } from '@/domain/schema';

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All text inside. */
  readonly text: string;
  /** The line of the start tag, from 1. */
  readonly line: number;
}

/** The parser is checked after this many characters. */
const CHUNK = 65_536;

/** Reads the root of a text and all its children, in order; the first XML error is the fault. */
export function readElements(text: string): Reading<{ root: Element; all: readonly Element[] }> {
  const parser = new SaxesParser();
  parser.ENTITIES = Object.assign(Object.create(null), parser.ENTITIES);
  const faults: Fault[] = [];
  const roots: Element[] = [];
  const all: Element[] = [];
  const words: string[] = [];
  let depth = 0;
  let line = 1;
  let open: Omit<Element, 'text'> | null = null;
  const refuse = (message: string): void => {
    const at = { line: parser.line, column: parser.columnIndex + 1 };
    if (faults.length === 0) faults.push({ pointer: '', ...at, found: '', message });
  };
  parser.on('error', ({ message }) => {
    refuse(`This is not well-formed XML: ${message.replace(/^[\d:]*\s*/, '').replace(/[.\s]+$/, '')}.`);
  });
  parser.on('doctype', () =>
    refuse('A document type declaration is here; this format has none, and none is read.'),
  );
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > LIMITS.depth) refuse(`More than ${LIMITS.depth} elements are nested here.`);
    if (faults.length > 0) return;
    const element = { name, attributes: new Map(Object.entries(attributes)), line };
    if (depth === 1) roots.push({ ...element, text: '' });
    if (depth === 2) open = element;
  });
  parser.on('closetag', () => {
    depth -= 1;
    if (depth !== 1 || open === null || faults.length > 0) return;
    all.push({ ...open, text: words.join('') });
    words.length = 0;
    open = null;
  });
  const keep = (part: string): void => {
    if (depth > 1 && faults.length === 0) words.push(part);
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  for (let at = 0; at < text.length && faults.length === 0; at += CHUNK)
    parser.write(text.slice(at, at + CHUNK));
  if (faults.length === 0) parser.close();
  const [root] = roots;
  if (faults.length > 0) return { ok: false, faults };
  if (root === undefined) {
    return { ok: false, faults: [{ pointer: '', found: '', message: 'No element is here.' }] };
  }
  return { ok: true, value: { root, all } };
}
