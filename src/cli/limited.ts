/**
 * Runs code that hostile content may keep busy, and ends it when its time is over. V8 stops synchronous code
 * inside of a timed script wherever it is (`vm`, "timeout"), also in a loop that calls nothing.
 */
import { createContext, runInContext } from 'node:vm';
import { isRecord } from '@/domain/shape';

/** What a task gave, or that its time was over. What it throws is thrown. */
export type Limited<T> = { readonly isDone: true; readonly value: T } | { readonly isDone: false };

/** @param limit ms, a whole number from 1 */
export function withinTime<T>(task: () => T, limit: number): Limited<T> {
  let result: Limited<T> = { isDone: false };
  const run = (): void => {
    result = { isDone: true, value: task() };
  };
  try {
    runInContext('run()', createContext({ run }), { timeout: limit });
  } catch (error) {
    // No `instanceof`: the error is of the script's own realm.
    if (!isRecord(error) || error['code'] !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return result;
}
