/**
 * What is wrong with a text as JSON, each fault with line and column. Used only after `JSON.parse` has refused the
 * text; the tolerant parser here reads on after the first fault.
 */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { FAULT_LIMIT, type Fault, type Path, toPointer, toSubject, toVisible } from './fault';

/** What parsing would lose silently: repeated keys of an object, and numbers out of range. */
export function lostFaults(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const seen: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void seen.push(new Set()),
    onObjectEnd: () => void seen.pop(),
    onObjectProperty: (key, _offset, _length, line, column, around) => {
      const keys = seen.at(-1);
      if (keys?.has(key) === true && faults.length < FAULT_LIMIT) {
        const path: Path = [...around(), key];
        const found = toVisible(JSON.stringify(key));
        const message = `${toVisible(toSubject(path))} occurs twice in this object; each field may occur only once.`;
        faults.push({ pointer: toPointer(path), line: line + 1, column: column + 1, found, message });
      }
      keys?.add(key);
    },
    onLiteralValue: (value, offset, length, line, column, around) => {
      if (typeof value !== 'number' || Number.isFinite(value) || faults.length >= FAULT_LIMIT) return;
      const found = toVisible(text.slice(offset, offset + Math.min(length, 40)));
      const message = `The number ${found} is too large; the limit is about 1.8e308.`;
      faults.push({ pointer: toPointer(around()), line: line + 1, column: column + 1, found, message });
    },
  });
  return faults;
}

/**
 * All syntax faults, at most one at each place.
 * @param error what `JSON.parse` threw, used if the tolerant parser finds nothing
 */
export function syntaxFaults(text: string, error: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  let last = -1;
  const enough = new Error('enough faults');
  try {
    visit(
      text,
      {
        onError: (code, offset, length, line, column) => {
          if (offset === last) return;
          last = offset;
          const found = toVisible(text.slice(offset, offset + Math.min(length, 40)));
          const message = sentence(code, found);
          faults.push({ pointer: '', line: line + 1, column: column + 1, found, message });
          if (faults.length >= FAULT_LIMIT) throw enough;
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch {
    // The list is full, or the tolerant parser gave up; the faults so far are kept.
  }
  if (faults.length > 0) return faults;
  const reason = error instanceof Error ? toVisible(error.message) : '';
  return [{ pointer: '', found: '', message: `The file is not JSON: ${reason}.` }];
}

function sentence(code: ParseErrorCode, found: string): string {
  const here = found === '' ? 'the file ends here' : `found ${found}`;
  return `${SENTENCES.get(printParseErrorCode(code)) ?? 'The file is not JSON'}; ${here}.`;
}

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'Only text in double quotes, numbers, true, false and null are values in JSON'],
  ['InvalidNumberFormat', 'This is not a number that JSON knows'],
  ['PropertyNameExpected', 'A field name in double quotes is expected here'],
  ['ValueExpected', 'A value is expected here'],
  ['ColonExpected', 'A colon is needed between a field name and its value'],
  ['CommaExpected', 'A comma is needed between two entries'],
  ['CloseBraceExpected', 'An object must be closed with }'],
  ['CloseBracketExpected', 'A list must be closed with ]'],
  ['EndOfFileExpected', 'Nothing may follow the JSON value'],
  ['InvalidCommentToken', 'JSON has no comments'],
  ['UnexpectedEndOfComment', 'JSON has no comments'],
  ['UnexpectedEndOfString', 'A text must be closed with a double quote on its own line'],
  ['UnexpectedEndOfNumber', 'A number must end with a digit'],
  ['InvalidUnicode', 'Four hexadecimal digits must follow \\u'],
  ['InvalidEscapeCharacter', 'Only " \\ / b f n r t and u may follow a backslash'],
  ['InvalidCharacter', 'Control characters must be written as escapes, such as \\n'],
]);
