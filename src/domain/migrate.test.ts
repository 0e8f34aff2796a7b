import { expect, test } from 'vitest';
import { isNewer, MIGRATIONS, type Migration, migrate } from './migrate';
import { FORMAT_VERSION } from './schema';

test('the steps lead from the oldest version to this one without a gap', () => {
  const versions = MIGRATIONS.map((step) => step.from);
  expect(versions).toEqual(versions.map((_, index) => FORMAT_VERSION - versions.length + index));
});

const stepFrom = (from: number): Migration => ({
  from,
  migrate: (file) => ({ ...file, version: from + 1, [`taken from ${from}`]: true }),
});

test('an older file takes every step from its own version on, and is not changed itself', () => {
  const old = { version: -1 };
  const steps = [stepFrom(-2), stepFrom(-1), stepFrom(0)];
  expect(migrate(old, steps)).toEqual({ version: 1, 'taken from -1': true, 'taken from 0': true });
  expect(old).toEqual({ version: -1 });
});

test('only a whole number above this version is newer', () => {
  expect([2, 1e9].map(isNewer)).toEqual([true, true]);
  expect([1, 0, 1.5, '2', null, undefined, Number.NaN].map(isNewer)).toEqual(
    Array.from({ length: 7 }, () => false),
  );
});
