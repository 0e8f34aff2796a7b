/**
 * From older versions of the file format to this one, step by step. Version 1 is the first, so the list is
 * empty today; a change of the file's shape adds one step here and one frozen sample of the old shape.
 */
import { FORMAT_VERSION } from './schema';

/** One change of the file's shape: from a version to the one after it. */
export interface Migration {
  /** The version that this step takes. */
  readonly from: number;
  /** Gives the same map in the shape of version `from + 1`; never changes what it is given. */
  readonly migrate: (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** The steps, the oldest first. */
export const MIGRATIONS: readonly Migration[] = [];

/** Whether a file says that it is of a version that only a newer reader can know. */
export function isNewer(version: unknown): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version > FORMAT_VERSION;
}

/** Brings an older file to this version; any other is given back as it is, for the schema to judge. */
export function migrate(
  file: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = MIGRATIONS,
): Readonly<Record<string, unknown>> {
  let current = file;
  for (const step of steps) if (current['version'] === step.from) current = step.migrate(current);
  return current;
}
