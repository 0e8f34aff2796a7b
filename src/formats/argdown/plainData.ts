/**
 * YAML data as a plain tree for JSON. In YAML a few bytes can expand to billions of values (aliases of aliases) or to a
 * circle, so a copy has a budget, and larger data is refused.
 */
import { isRecord } from '@/domain/shape';

/** The depth of other programs' data that a map keeps. */
const DEPTH = 60;

/** Values and letters left to copy. */
export interface Budget {
  left: number;
}

/** Thrown for data that is too large or nested too deep. */
export class TooMuchData extends Error {
  override readonly name = 'TooMuchData';
}

/** Ten times what a text without repetition could hold. */
export function newBudget(text: string): Budget {
  return { left: 10_000 + 10 * text.length };
}

/**
 * A copy without references; dates, and numbers that JSON lacks, become texts.
 * @throws {TooMuchData} if the budget is used up, or the data is nested too deep
 */
export function toPlain(value: unknown, budget: Budget, depth = 0): unknown {
  budget.left -= 1 + (typeof value === 'string' ? value.length : 0);
  if (budget.left < 0 || depth > DEPTH) throw new TooMuchData();
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value);
  if (typeof value === 'boolean' || value === null) return value;
  // oxlint-disable-next-line no-restricted-globals -- the dates that the YAML reader made: none is asked of the clock
  if (value instanceof Date) return toDateText(value);
  if (Array.isArray(value)) return value.map((one) => toPlain(one, budget, depth + 1));
  if (!isRecord(value)) return null;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => {
    budget.left -= key.length;
    return [key.toWellFormed(), toPlain(one, budget, depth + 1)];
  });
  return Object.fromEntries(entries);
}

/** `2016-05-03` for a day, else the moment. */
function toDateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
