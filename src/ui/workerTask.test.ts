import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeWorker } from './testing/fakeWorker';
import { askOnce, type Settle, workerTask } from './workerTask';

type Message = { readonly share: number } | { readonly answer: string } | { readonly refusal: string };

const shares: number[] = [];

function hear(message: Message, settle: Settle<string>): void {
  if ('share' in message) shares.push(message.share);
  else if ('answer' in message) settle.resolve(message.answer);
  else settle.reject(new Error(message.refusal));
}

const start = (): FakeWorker => new FakeWorker();
const startNone = (): Worker => {
  throw new Error('no workers here');
};
const running = () => workerTask<string, Message>(start);

beforeEach(() => {
  shares.length = 0;
  FakeWorker.started = [];
});
afterEach(() => vi.useRealTimers());

describe('a worker task', () => {
  it('sends a request, hears its progress and gives its answer', async () => {
    const task = running();
    const answer = task.ask('how many?', hear);
    FakeWorker.last.say({ share: 0.5 });
    FakeWorker.last.say({ answer: 'seven' });
    FakeWorker.last.say({ share: 0.9 });
    expect(await answer).toBe('seven');
    expect(shares).toEqual([0.5]);
    expect(FakeWorker.last.received).toEqual(['how many?']);
    expect(FakeWorker.last.terminated).toBe(0);
  });

  it('takes one request after the other', async () => {
    const task = running();
    const first = task.ask('one', hear);
    FakeWorker.last.say({ answer: '1' });
    const second = task.ask('two', hear);
    FakeWorker.last.say({ answer: '2' });
    expect([await first, await second]).toEqual(['1', '2']);
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('rejects with what the worker says is wrong, and goes on', async () => {
    const task = running();
    const answer = task.ask('?', hear);
    FakeWorker.last.say({ refusal: 'not this' });
    await expect(answer).rejects.toThrow('not this');
    expect(task.isOver()).toBe(false);
  });

  it('hears what is said unasked', () => {
    const said: Message[] = [];
    workerTask<string, Message>(start, (message) => said.push(message));
    FakeWorker.last.say({ share: 1 });
    expect(said).toEqual([{ share: 1 }]);
  });

  it('gives a request up before it is sent', async () => {
    const task = running();
    await expect(task.ask('?', hear, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(FakeWorker.last.received).toEqual([]);
  });

  it('gives a request up while it is open, and the worker goes on', async () => {
    const task = running();
    const request = new AbortController();
    const answer = task.ask('?', hear, { signal: request.signal });
    request.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    FakeWorker.last.say({ share: 0.1 });
    expect(shares).toEqual([]);
    expect(FakeWorker.last.terminated).toBe(0);
  });

  it('ends with a request that is given up, where its work would go on for long', async () => {
    const task = running();
    const request = new AbortController();
    const answer = task.ask('?', hear, { signal: request.signal, isWorkStopped: true });
    request.abort();
    expect(FakeWorker.last.terminated).toBe(1);
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each(['error', 'messageerror'] as const)('is over with an %s, and terminated once', async (type) => {
    const task = running();
    const answer = task.ask('?', hear);
    FakeWorker.last.fail(type);
    FakeWorker.last.fail(type);
    await expect(answer).rejects.toThrow('failed');
    await expect(task.ask('again', hear)).rejects.toThrow('failed');
    task.tell('more');
    task.end();
    expect(task.isOver()).toBe(true);
    expect(FakeWorker.last.received).toEqual(['?']);
    expect(FakeWorker.last.terminated).toBe(1);
  });

  it('is ended at its time limit', async () => {
    vi.useFakeTimers();
    const task = running();
    const answer = task.ask('?', hear, { limitMs: 50 });
    const refused = expect(answer).rejects.toMatchObject({ name: 'TimeoutError' });
    vi.advanceTimersByTime(49);
    expect(task.isOver()).toBe(false);
    vi.advanceTimersByTime(1);
    await refused;
    expect(FakeWorker.last.terminated).toBe(1);
  });

  it('may be given another time limit on the way, and none is left behind', async () => {
    vi.useFakeTimers();
    const task = running();
    const answer = task.ask(
      '?',
      (message: Message, settle: Settle<string>) => {
        if ('share' in message) settle.limit(1000);
        hear(message, settle);
      },
      { limitMs: 50 },
    );
    vi.advanceTimersByTime(40);
    FakeWorker.last.say({ share: 0.5 });
    vi.advanceTimersByTime(900);
    FakeWorker.last.say({ answer: 'late' });
    expect(await answer).toBe('late');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects what is open when it is ended', async () => {
    const task = running();
    const answer = task.ask('?', hear);
    task.end();
    task.end();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(FakeWorker.last.terminated).toBe(1);
  });

  it('is over from the beginning where there are no workers', async () => {
    const task = workerTask<string, Message>(startNone);
    task.tell('?');
    expect(task.isOver()).toBe(true);
    await expect(task.ask('?', hear)).rejects.toThrow('no workers here');
  });

  it('rejects a request that cannot be sent', async () => {
    const task = workerTask<unknown, Message>(start);
    await expect(task.ask(() => undefined, hear)).rejects.toMatchObject({ name: 'DataCloneError' });
  });
});

describe('a worker for one request', () => {
  it('ends with its answer', async () => {
    const answer = askOnce(start, 'how many?', hear);
    FakeWorker.last.say({ answer: 'seven' });
    expect(await answer).toBe('seven');
    expect(FakeWorker.last.terminated).toBe(1);
  });

  it('ends when it is given up', async () => {
    const request = new AbortController();
    const answer = askOnce(start, '?', hear, { signal: request.signal });
    request.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(FakeWorker.last.terminated).toBe(1);
  });

  it('ends once when it fails', async () => {
    const answer = askOnce(start, '?', hear);
    FakeWorker.last.fail();
    await expect(answer).rejects.toThrow('failed');
    expect(FakeWorker.last.terminated).toBe(1);
  });

  it('is not started for what is given up already', async () => {
    await expect(askOnce(start, '?', hear, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(FakeWorker.started).toEqual([]);
  });
});
