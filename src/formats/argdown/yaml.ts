/** Data as YAML, on one line each. YAML reads JSON; keys go without quotation marks where they are plain words. */

/** What may not stand in Argdown's braces, nor in a front matter, nor in YAML at all. */
const UNSAFE = /[{}=\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** A value as it may stand in braces and in a front matter. What is `undefined` is left out. */
export function toYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${entries.map(([key, one]) => `${toKey(key)}: ${toYaml(one)}`).join(', ')}}`;
  }
  const text = typeof value === 'string' ? value.toWellFormed() : value;
  return JSON.stringify(text).replaceAll(
    UNSAFE,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A key, in quotation marks unless it is a word that YAML takes for nothing else. */
function toKey(key: string): string {
  const isWord = /^[A-Za-z][A-Za-z_-]{2,}$/.test(key) || key === 'to';
  return isWord && !/^(?:true|false|null|yes|off)$/i.test(key) ? key : toYaml(key);
}

/** The front matter of a file: a line for each field, and one for each entry of a list. */
export function toFrontMatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length === 0) return [`${toKey(key)}: ${toYaml(value)}`];
    return [`${toKey(key)}:`, ...value.map((one) => `  - ${toYaml(one)}`)];
  });
  return ['===', ...lines, '==='].join('\n');
}
