/**
 * Brings older versions of the file format to this one, step by step. Version 1 is the first, so the list is empty;
 * a change of the file's shape adds one step here and one frozen sample of the old shape.
 */
import { FORMAT_VERSION } from './schema';

/** One change of the shape, from a version to the next. */
export interface Migration {
  readonly from: number;
  /** Returns the map in the shape of version `from + 1`, and never changes its argument. */
  readonly migrate: (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** The steps, the oldest first. */
export const MIGRATIONS: readonly Migration[] = [];

/** Whether a file declares a version that only a newer reader can know. */
export function isNewer(version: unknown): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version > FORMAT_VERSION;
}

/** Brings an older file to this version, and returns any other unchanged, for the schema to judge. */
export function migrate(
  file: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = MIGRATIONS,
): Readonly<Record<string, unknown>> {
  let current = file;
  for (const step of steps) if (current['version'] === step.from) current = step.migrate(current);
  return current;
}
