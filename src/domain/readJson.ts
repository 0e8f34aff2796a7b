/**
 * From a text to its JSON value. Size, depth and syntax come first: `JSON.parse` accepts millions of levels, and most
 * code that walks such a value overflows its stack.
 */
import type { Fault, Reading } from './fault';
import { toLineAndColumn } from './locate';
import { LIMITS } from './schema';
import { lostFaults, syntaxFaults } from './syntax';

/** The fault of a file beyond the size limit, also for readers that know the size before the text. */
export const TOO_LARGE: Fault = {
  pointer: '',
  found: '',
  message: `The file is larger than ${LIMITS.fileBytes / 1024 / 1024} MiB, which is the limit.`,
};

/**
 * Reads one JSON value (RFC 8259).
 * @param text without a byte order mark
 * @returns the value, or every fault of size, depth and syntax, or of what parsing would lose
 */
export function readJson(text: string): Reading<unknown> {
  if (isLongerThan(text, LIMITS.fileBytes)) return { ok: false, faults: [TOO_LARGE] };
  const { tooDeep, keys } = scan(text);
  if (tooDeep !== undefined) {
    const message = `The file is nested more than ${LIMITS.depth} levels deep here, which is the limit.`;
    const place = toLineAndColumn(text, tooDeep);
    return { ok: false, faults: [{ pointer: '', ...place, found: text.charAt(tooDeep), message }] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, faults: syntaxFaults(text, error) };
  }
  // A doubled key silently loses its first value, which shows in the number of keys.
  return countKeys(value) === keys ? { ok: true, value } : { ok: false, faults: lostFaults(text) };
}

/** Whether a text takes more than `limit` bytes in UTF-8. */
function isLongerThan(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  return new TextEncoder().encode(text).length > limit;
}

/**
 * One pass over the characters: where the nesting first exceeds the limit, and how many keys (colons outside
 * strings) there are. A raw line end closes a string, as in a tolerant parser.
 */
function scan(text: string): { readonly tooDeep: number | undefined; readonly keys: number } {
  let depth = 0;
  let keys = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE || code === LF || code === CR) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === COLON) keys += 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth += 1;
      if (depth > LIMITS.depth) return { tooDeep: at, keys };
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
  }
  return { tooDeep: undefined, keys };
}

const [QUOTE, BACKSLASH, COLON, LF, CR] = [34, 92, 58, 10, 13];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [123, 125, 91, 93];

/** How many keys all objects in a value have; `NaN` if a number is too large to be parsed. */
function countKeys(root: unknown): number {
  let keys = 0;
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (isInfinite(value)) return NaN;
    if (typeof value !== 'object' || value === null) continue;
    const inside: unknown[] = Object.values(value);
    if (!Array.isArray(value)) keys += inside.length;
    for (const entry of inside) if (typeof entry === 'object' || isInfinite(entry)) open.push(entry);
  }
  return keys;
}

function isInfinite(value: unknown): boolean {
  return value === Infinity || value === -Infinity;
}
