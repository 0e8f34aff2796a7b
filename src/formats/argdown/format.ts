/**
 * Argdown: a text in which statements and arguments stand one under the other with the signs of their relations.
 * C. Voigt, “Argdown and the stacked masonry layout”, and https://argdown.org/syntax/. In Markdown it stands in fences.
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

/** A title that is defined, and not the address of a link in Markdown. */
const DEFINITION = /^[ \t]*(?:\[[^\]\n]+\]:(?![ \t]*(?:https?:|<|#|\/))|<[^>\n]+>:)/m;
/** A sign of a relation before a title, indented. */
const RELATION = /^[ \t]+(?:<?[+-]|[+-]>|><|<_|_>?)[ \t]+[[<]/m;
/** The rule of a step, and the number of its conclusion below. */
const STEP = /^[ \t]*--[^\n]*\n[ \t]*\(\d+\)[ \t]/m;
const FRONT_MATTER = /^\s*={3,}[ \t]*\n\s*["\w][\w "-]*:\s/;

/** A list or an object, or nothing but a literal. */
const JSON_START = /^\s*(?:[[{]\s*["{[\]}]|(?:null|true|false|-?[\d.eE+-]+|"[^"\n]*")\s*$)/;

/** Any text is Argdown of a kind, so that only its marks tell it from others. */
function recognise({ text: raw, name, json }: TextFile): Recognition {
  if (json !== undefined || isMarkup(raw) || JSON_START.test(raw)) return 'no';
  if (hasFences(raw)) return 'sure';
  if (/^\s*Discussion (?:Title|Name):/i.test(raw)) return 'no';
  const text = raw.replaceAll('\r\n', '\n');
  const isMarked = [DEFINITION, RELATION, STEP, FRONT_MATTER].some((mark) => mark.test(text));
  if (!isMarked) return /\.(?:md|markdown)$/i.test(name) ? 'no' : 'possible';
  return /^[ \t]*(?:\d{1,9}\.){2,}[ \t]+(?:Pro|Con):/im.test(text) ? 'possible' : 'sure';
}

/** XML and HTML: they begin with a declaration, or with an element that is closed again. */
function isMarkup(text: string): boolean {
  const start = /^\s*<(?:[?!]|([A-Za-z][\w:-]*)(?:\s[^<>]*)?\/?>)/.exec(text);
  if (start === null) return false;
  const [, element] = start;
  return element === undefined ? !/^\s*<!--/.test(text) : text.includes(`</${element}`);
}
