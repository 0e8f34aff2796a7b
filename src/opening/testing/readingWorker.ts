/** Stands in for the browser's worker: does in this process what `readWorker.ts` does, or fails as it is told. */
import { FakeWorker } from '@/ui/testing/fakeWorker';
import { type ReadMessage, type ReadRequest, readFile } from '../readFile';

/** What the next workers do: they read, or do not start, or say this and nothing more, or end so. */
export type WorkerConduct = 'reads' | 'cannot start' | 'error' | 'messageerror' | readonly ReadMessage[];

export class ReadingWorker extends FakeWorker {
  static conduct: WorkerConduct = 'reads';

  constructor() {
    if (ReadingWorker.conduct === 'cannot start') throw new Error('no worker here');
    super();
  }
  override postMessage(request: ReadRequest): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    super.postMessage(request);
    void this.#answer(structuredClone(request), ReadingWorker.conduct);
  }
  async #answer(request: ReadRequest, conduct: WorkerConduct): Promise<void> {
    if (conduct === 'error' || conduct === 'messageerror') return void setTimeout(() => this.fail(conduct));
    if (typeof conduct === 'object') return conduct.forEach((message) => this.say(message));
    for await (const message of readFile(request)) {
      if (this.terminated > 0) return;
      this.say(structuredClone(message));
    }
  }
}
