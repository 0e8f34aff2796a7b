/** One way to start a worker, ask it, hear it and end it. */

/** What a request gives its listener to settle it with. */
export interface Settle<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
  /** Starts the time limit anew, with so many ms. */
  readonly limit: (ms: number) => void;
}

/** Takes the messages of a worker for one request, and settles that with one of them. */
export type Hear<Message, Answer> = (message: Message, settle: Settle<Answer>) => void;

export interface AskOptions {
  /** Gives the request up: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the signal ends the worker as well; otherwise it goes on and can be asked again. */
  readonly isWorkStopped?: boolean;
  /** How long the worker may take, in ms; then it is ended, and the request rejects with a `TimeoutError`. */
  readonly limitMs?: number;
}

/** A worker that takes requests of one type and says messages of another. */
export interface WorkerTask<Request, Message> {
  /** Whether it has been ended, has failed or could not start. It answers nothing any more. */
  readonly isOver: () => boolean;
  /** Sends what has no answer; nothing once it is over. */
  readonly tell: (request: Request) => void;
  /**
   * Sends a request, and calls `hear` with each message until that settles it. It also rejects when the worker is
   * over, or ends before it has answered.
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
 * Starts a worker. It ends by `end`, by an error of its own, by a message that cannot be read, or at a time limit.
 * @param start starts it, or takes one that is warm; where it throws, the task is over from the beginning
 * @param onMessage hears every message, whether a request is open or not
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

/** Asks a worker that is started for this one request, and ended with it. See `WorkerTask.ask`. */
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
