/** Numbers as a reader likes them. */

/** With commas; a dash for what is not known. */
export const thousands = (value) => value?.toLocaleString('en') ?? '–';

export const ms = (value) => `${thousands(Math.round(value))} ms`;

export const ratio = (value) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ×`;

/** A median with the least and the most beside it; a dash for what was not measured. */
export function withSpread(figure, digits = 0) {
  if (figure === null || figure === undefined) return '–';
  const short = (value) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [low, high] = [short(figure.min), short(figure.max)];
  return low === high ? short(figure.median) : `${short(figure.median)} (${low}–${high})`;
}

/** @param {string[]} heads @param {string[][]} rows */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
