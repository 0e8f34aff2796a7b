/** Argdown in the fences of Markdown, as one text in which every line keeps its number. */

/** The first line of a fence of Argdown (CommonMark, “Fenced code blocks”). */
const OPENING = /^( {0,3})(`{3,}|~{3,})[ \t]*(?:\{[ \t]*\.?)?argdown(?:-map)?\b/i;

/** Whether a text has a fence of Argdown. */
export function hasFences(text: string): boolean {
  return text.split('\n').some((line) => OPENING.test(line));
}

/** The content of the fences; other lines are empty. A text without fences is returned unchanged; line ends are LF. */
export function withoutMarkdown(text: string): string {
  if (!hasFences(text)) return text;
  let closing: RegExp | undefined;
  let indent = 0;
  let isOurs = false;
  const lines = text.split('\n').map((line) => {
    if (closing === undefined) {
      const fence = /^( {0,3})(`{3,}|~{3,})/.exec(line);
      const [, spaces = '', marks = ''] = fence ?? [];
      if (fence === null) return '';
      closing = new RegExp(`^ {0,3}${marks.slice(0, 1)}{${marks.length},}[ \\t]*$`);
      indent = spaces.length;
      isOurs = OPENING.test(line);
      return '';
    }
    if (closing.test(line)) {
      closing = undefined;
      return '';
    }
    if (!isOurs) return '';
    const own = /^ */.exec(line)?.[0].length ?? 0;
    return line.slice(Math.min(indent, own));
  });
  return lines.join('\n');
}
