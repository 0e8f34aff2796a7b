/**
 * What YAML gives, as the plain tree that JSON can hold. In YAML a few bytes can stand for billions of values
 * (aliases of aliases) or for a circle; so a copy has a budget, and what exceeds it is refused.
 */
import { isRecord } from '@/domain/shape';

/** No deeper than what a map keeps of other people's data. */
const DEPTH = 60;

/** Values and letters that may still be copied. */
export interface Budget {
  left: number;
}

/** Says that data is larger, or nested deeper, than may be. */
export class TooMuchData extends Error {
  override readonly name = 'TooMuchData';
}

/** Ten times what a text could hold that repeats nothing. */
export function newBudget(text: string): Budget {
  return { left: 10_000 + 10 * text.length };
}

/**
 * A copy without references, dates as texts, numbers that JSON has no word for as texts.
 * @throws {TooMuchData} where the budget does not suffice, or the data is nested too deep
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

/** `2016-05-03` where YAML has read a day, else the moment. */
function toDateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
