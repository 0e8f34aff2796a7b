/** Starts a worker, asks it, reads its messages and ends it. */

/** With these a listener settles its request. */
export interface Settle<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
  /** Restarts the time limit, in ms. */
  readonly limit: (ms: number) => void;
}

/** Receives the messages for one request and settles it with one of them. */
export type Hear<Message, Answer> = (message: Message, settle: Settle<Answer>) => void;

export interface AskOptions {
  /** Cancels the request: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the signal also ends the worker. Otherwise the worker goes on and can be asked again. */
  readonly isWorkStopped?: boolean;
  /** How long the worker may take, ms. Then it is ended and the request rejects with a `TimeoutError`. */
  readonly limitMs?: number;
}

/** A worker that takes requests of one type and sends messages of another. */
export interface WorkerTask<Request, Message> {
  /** Whether it was ended, failed or could not start. It answers nothing more. */
  readonly isOver: () => boolean;
  /** Sends a message that has no answer. Does nothing once the task is over. */
  readonly tell: (request: Request) => void;
  /**
   * Sends a request and calls `hear` with each message until that settles it. Rejects if the task is over, or ends
   * before it has answered.
   */
  readonly ask: <Answer>(
    request: Request,
    hear: Hear<Message, Answer>,
    options?: AskOptions,
  ) => Promise<Answer>;
  /** Terminates the worker. A request that is still open rejects with an `AbortError`. */
  readonly end: () => void;
}

/**
 * Starts a worker. It ends by `end`, by its own error, by a message that cannot be read, or at a time limit.
 * @param start starts a worker or takes a spare one; if it throws, the task is over from the beginning
 * @param onMessage receives every message, with or without a request
 */
export function workerTask<Request, Message>(
  start: () => Worker,
  onMessage: (message: Message) => void = () => undefined,
): WorkerTask<Request, Message> {
  const ended = new AbortController();
  const over = ended.signal;
  let worker: Worker | undefined;
  const finish = (reason: unknown): void => {
    if (over.aborted) return;
    worker?.terminate();
    ended.abort(reason);
  };
  const fail = (): void => finish(new Error('The worker failed'));
  const hearFrom = (own: Worker): void => {
    own.addEventListener('error', fail, { signal: over });
    own.addEventListener('messageerror', fail, { signal: over });
    own.addEventListener('message', ({ data }: MessageEvent<Message>) => onMessage(data), { signal: over });
  };
  try {
    worker = start();
    hearFrom(worker);
  } catch (error) {
    finish(error);
  }

  return {
    isOver: () => over.aborted,
    tell: (request) => {
      if (!over.aborted) worker?.postMessage(request, []);
    },
    ask: (request, hear, { signal, isWorkStopped = false, limitMs } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(signal.reason);
        if (over.aborted) return reject(over.reason);
        const settled = new AbortController();
        const until = { signal: settled.signal };
        let timer: ReturnType<typeof setTimeout> | undefined;
        const close = (): void => {
          clearTimeout(timer);
          settled.abort();
        };
        const settle: Settle<Parameters<typeof resolve>[0]> = {
          resolve: (answer) => {
            close();
            resolve(answer);
          },
          reject: (reason) => {
            close();
            reject(reason);
          },
          limit: (ms) => {
            clearTimeout(timer);
            timer = setTimeout(
              () => finish(new DOMException('The worker took too long', 'TimeoutError')),
              ms,
            );
          },
        };
        const giveUp = (): void => {
          settle.reject(signal?.reason);
          if (isWorkStopped) finish(signal?.reason);
        };
        signal?.addEventListener('abort', giveUp, until);
        over.addEventListener('abort', () => settle.reject(over.reason), until);
        worker?.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data, settle), until);
        if (limitMs !== undefined) settle.limit(limitMs);
        try {
          worker?.postMessage(request, []);
        } catch (error) {
          settle.reject(error);
        }
      }),
    end: () => finish(new DOMException('The worker was ended', 'AbortError')),
  };
}

/** Asks a worker that is started for this one request and ended after it. See `WorkerTask.ask`. */
export async function askOnce<Message, Answer>(
  start: () => Worker,
  request: unknown,
  hear: Hear<Message, Answer>,
  options: AskOptions = {},
): Promise<Answer> {
  options.signal?.throwIfAborted();
  const task = workerTask<unknown, Message>(start);
  try {
    return await task.ask(request, hear, options);
  } finally {
    task.end();
  }
}
