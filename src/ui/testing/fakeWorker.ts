/** Stands in for the browser's worker: keeps what it is sent, and says what a test has it say. */
export class FakeWorker extends EventTarget implements Worker {
  /** All that were started, the newest last; a test empties it. */
  static started: FakeWorker[] = [];
  /** Copies of what it was sent, as a worker would have them. */
  readonly received: unknown[] = [];
  /** How often it was terminated. */
  terminated = 0;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }
  /** The newest that was started. */
  static get last(): FakeWorker {
    const last = FakeWorker.started.at(-1);
    if (last === undefined) throw new Error('no worker was started');
    return last;
  }
  postMessage(request: unknown): void {
    this.received.push(structuredClone(request));
  }
  terminate(): void {
    this.terminated += 1;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fail(type: 'error' | 'messageerror' = 'error'): void {
    this.dispatchEvent(new Event(type));
  }
}
