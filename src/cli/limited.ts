/**
 * Runs code that hostile content may keep busy, and stops it after its time limit. V8 interrupts the synchronous code
 * of a timed script anywhere, even in a loop that calls nothing (`vm`, "timeout").
 */
import { createContext, runInContext } from 'node:vm';
import { isRecord } from '@/domain/shape';

/** The result of a task, or that its time was over. Errors of the task are thrown. */
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
    // No `instanceof`: the error belongs to the realm of the script.
    if (!isRecord(error) || error['code'] !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return result;
}
