/** Data as YAML on one line: JSON, with keys that are plain words unquoted. */

/** What Argdown's braces, a front matter or YAML cannot hold. */
const UNSAFE = /[{}=\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** A value for braces and front matter. `undefined` is left out. */
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

/** A key, quoted unless YAML reads it as a word. */
function toKey(key: string): string {
  const isWord = /^[A-Za-z][A-Za-z_-]{2,}$/.test(key) || key === 'to';
  return isWord && !/^(?:true|false|null|yes|off)$/i.test(key) ? key : toYaml(key);
}

/** The front matter: one line for each field, and one for each entry of a list. */
export function toFrontMatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length === 0) return [`${toKey(key)}: ${toYaml(value)}`];
    return [`${toKey(key)}:`, ...value.map((one) => `  - ${toYaml(one)}`)];
  });
  return ['===', ...lines, '==='].join('\n');
}
