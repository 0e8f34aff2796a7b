/**
 * `npm run sentences`: every piece of text in the code that the page, the command line or a written file can show,
 * with its place, for whoever reviews the words. `npm run sentences -- panels` lists one room alone.
 *
 * Taken from the syntax tree: text between tags, the attributes that are read aloud or shown, and every string or
 * template that reads like words. It lists too much rather than too little; a name or a selector among the
 * sentences is no fault of theirs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from './install.mjs';

/** Attributes and properties that hold no words, whatever stands in them. */
const SILENT =
  /^(class(Name)?|d|id|key|role|type|href|src|viewBox|style|transform|data-.*|xmlns|fill|stroke.*|font.*)$/;
/** Calls whose strings are for the program. */
const TECHNICAL =
  /^(querySelector(All)?|closest|matches|matchMedia|useMedia|addEventListener|removeEventListener|getPropertyValue|setAttribute|getAttribute|getContext|postMessage|createElement)$/;

/**
 * @typedef {{ line: number, text: string }} Sentence
 * @typedef {{ type: string, start: number, end: number } & Record<string, unknown>} Node
 */

const rooms = process.argv.slice(2);
const src = join(ROOT, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$|(^|\/)testing\//.test(name))
  .filter((name) => rooms.length === 0 || rooms.includes(name.split('/')[0] ?? ''))
  .toSorted();

let count = 0;
for (const name of files) {
  const found = sentencesOf(name, readFileSync(join(src, name), 'utf8'));
  count += found.length;
  if (found.length > 0) console.log(`\nsrc/${name}`);
  for (const { line, text } of found) console.log(`${String(line).padStart(5)}  ${text}`);
}
console.log(`\n${count} pieces of text in ${files.length} files.`);

/**
 * @param {string} name
 * @param {string} code
 * @returns {readonly Sentence[]} in the order of the file
 */
function sentencesOf(name, code) {
  /** @type {Sentence[]} */
  const found = [];
  /** @param {string} raw @param {number} start */
  const add = (raw, start) => {
    const text = raw.replaceAll(/\s+/g, ' ').trim();
    if (/\p{L}{2}/u.test(text)) found.push({ line: code.slice(0, start).split('\n').length, text });
  };
  /** The source of a part of a node. @param {unknown} part */
  const sourceOf = (part) => (isNode(part) ? code.slice(part.start, part.end) : '');
  /** Whether what is inside of a node is for the program and not for a reader. @param {Node} node */
  const isTechnical = (node) =>
    (node.type === 'JSXAttribute' && SILENT.test(sourceOf(node['name']))) ||
    (node.type === 'Property' && SILENT.test(sourceOf(node['key']))) ||
    (node.type === 'CallExpression' && TECHNICAL.test(sourceOf(node['callee']).replace(/^.*\./s, '')));
  /** @param {Node} node @param {boolean} isSilent */
  const visit = (node, isSilent) => {
    if (
      node.type === 'ImportDeclaration' ||
      (node.type.startsWith('TS') && !/^TS(As|Non|Sat)/.test(node.type))
    )
      return;
    if (node.type === 'JSXText') return add(String(node['value']), node.start);
    if (!isSilent && typeof node['value'] === 'string' && isWords(node['value']))
      add(node['value'], node.start);
    if (!isSilent && node.type === 'TemplateLiteral') {
      const raw = code
        .slice(node.start + 1, node.end - 1)
        .replaceAll(/\$\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '{…}');
      if (isWords(raw.replaceAll('{…}', ' '))) add(raw, node.start);
    }
    const isQuiet = isSilent || isTechnical(node);
    for (const child of Object.values(node).flat()) {
      if (isNode(child)) visit(child, isQuiet && child.type !== 'JSXElement');
    }
  };
  for (const node of parseSync(name, code).program.body) if (isNode(node)) visit(node, false);
  return found;
}

/** Whether a string reads like words: several, or one with a capital letter; and like no markup or style. @param {string} text */
function isWords(text) {
  if (/="|[:;]\w+[(;]|\{\w+:|^[a-z-]+(:[a-z-]+)?(-\[?[\w.]+\]?)? [a-z-]+-/.test(text)) return false;
  return /\p{L}{2,}[,;:]? +[\p{L}“«({]/u.test(text) || /^\p{Lu}\p{Ll}+[.…]?$/u.test(text.trim());
}

/** @param {unknown} value @returns {value is Node} */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
