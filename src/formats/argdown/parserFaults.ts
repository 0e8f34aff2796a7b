/**
 * All errors of a text at once. The official parser often stops at the first paragraph that it cannot read, so the lines
 * of that paragraph are emptied and the text is parsed again.
 */
import type { Fault } from '@/domain/fault';

/** At most this many characters are parsed again, this many times; large files list the first errors. */
const MOST = { characters: 2_000_000, times: 30 };

/**
 * The faults of a text, and of the rest without the paragraphs that have them.
 * @param faultsIn the faults that the official parser finds; none if it can read the text
 */
export function collectFaults(text: string, faultsIn: (text: string) => readonly Fault[]): readonly Fault[] {
  const found = new Map<string, Fault>();
  let rest = text;
  for (let times = 1; times <= MOST.times && rest.trim() !== ''; times += 1) {
    const faults = faultsIn(rest);
    for (const fault of faults) found.set(`${fault.line}:${fault.column}`, fault);
    const shorter = withoutParagraphs(rest, faults);
    if (shorter === rest || times * text.length > MOST.characters) break;
    rest = shorter;
  }
  return [...found.values()].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function withoutParagraphs(text: string, faults: readonly Fault[]): string {
  const lines = text.split('\n');
  for (const { line } of faults) {
    if (line === undefined) continue;
    let first = line - 1;
    while (first > 0 && (lines[first - 1] ?? '').trim() !== '') first -= 1;
    for (let at = first; at < lines.length && (at < line || (lines[at] ?? '').trim() !== ''); at += 1)
      lines[at] = '';
  }
  return lines.join('\n');
}
