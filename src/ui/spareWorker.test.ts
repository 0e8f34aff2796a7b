import { beforeEach, expect, test } from 'vitest';
import { spareWorker } from './spareWorker';
import { FakeWorker } from './testing/fakeWorker';

const start = (): FakeWorker => new FakeWorker();

beforeEach(() => {
  FakeWorker.started = [];
});

test('one that was warmed is taken, once', () => {
  const workers = spareWorker(start);
  workers.warm();
  workers.warm();
  expect(FakeWorker.started).toHaveLength(1);
  const warm = FakeWorker.last;
  expect(workers.take()).toBe(warm);
  expect(workers.take()).not.toBe(warm);
});

test('one that fails before it is taken is not taken', () => {
  const workers = spareWorker(start);
  workers.warm();
  const broken = FakeWorker.last;
  broken.fail();
  expect(workers.take()).not.toBe(broken);
});

test('a browser without workers is heard of only where one is taken', () => {
  const workers = spareWorker(() => {
    throw new Error('no workers here');
  });
  expect(() => workers.warm()).not.toThrow();
  expect(() => workers.take()).toThrow('no workers here');
});
