/**
 * Argdown: a text that lists statements and arguments with the signs of their relations, also in fences of Markdown.
 * C. Voigt, “Argdown and the stacked masonry layout”, and https://argdown.org/syntax/.
 */
import type { Format, Recognition, TextFile } from '../format';
import type { Writer } from '../writer';
import { hasFences } from './fences';

export const ARGDOWN: Format = {
  id: 'argdown',
  label: 'Argdown',
  endings: ['.argdown', '.ad', '.md', '.markdown'],
  recognise,
  timeLimit: 20_000,
  load: async () => (await import('./read')).readArgdown,
};

export const ARGDOWN_WRITER: Writer = {
  id: 'argdown',
  label: 'Argdown',
  use: 'as a text for the tools of argdown.org',
  endings: ['.argdown', '.ad'],
  mediaType: 'text/plain',
  load: async () => (await import('./write')).writeArgdown,
};

/** The definition of a title; not the address of a link in Markdown. */
const DEFINITION = /^[ \t]*(?:\[[^\]\n]+\]:(?![ \t]*(?:https?:|<|#|\/))|<[^>\n]+>:)/m;
/** An indented sign of a relation, before a title. */
const RELATION = /^[ \t]+(?:<?[+-]|[+-]>|><|<_|_>?)[ \t]+[[<]/m;
/** The rule of a step, and below it the number of the conclusion. */
const STEP = /^[ \t]*--[^\n]*\n[ \t]*\(\d+\)[ \t]/m;
const FRONT_MATTER = /^\s*={3,}[ \t]*\n\s*["\w][\w "-]*:\s/;

/** A list, an object, or a lone literal. */
const JSON_START = /^\s*(?:[[{]\s*["{[\]}]|(?:null|true|false|-?[\d.eE+-]+|"[^"\n]*")\s*$)/;

/** Any text could be Argdown, so only its marks are evidence. */
function recognise({ text: raw, name, json }: TextFile): Recognition {
  if (json !== undefined || isMarkup(raw) || JSON_START.test(raw)) return 'no';
  if (hasFences(raw)) return 'sure';
  if (/^\s*Discussion (?:Title|Name):/i.test(raw)) return 'no';
  const text = raw.replaceAll('\r\n', '\n');
  const isMarked = [DEFINITION, RELATION, STEP, FRONT_MATTER].some((mark) => mark.test(text));
  if (!isMarked) return /\.(?:md|markdown)$/i.test(name) ? 'no' : 'possible';
  return /^[ \t]*(?:\d{1,9}\.){2,}[ \t]+(?:Pro|Con):/im.test(text) ? 'possible' : 'sure';
}

/** Whether a text is XML or HTML: it begins with a declaration, or with an element that is closed again. */
function isMarkup(text: string): boolean {
  const start = /^\s*<(?:[?!]|([A-Za-z][\w:-]*)(?:\s[^<>]*)?\/?>)/.exec(text);
  if (start === null) return false;
  const [, element] = start;
  return element === undefined ? !/^\s*<!--/.test(text) : text.includes(`</${element}`);
}
