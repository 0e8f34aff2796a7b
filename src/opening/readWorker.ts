/** Reads one file in a worker, which the page ends after the answer or the time limit. */
import { type ReadMessage, type ReadRequest, readFile } from './readFile';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void post(readFile(data));
});

/** Time for the page after each message, ms: it draws and collects garbage, which would else take one long task. */
const PAUSE_MS = 8;

async function post(messages: AsyncIterable<ReadMessage>): Promise<void> {
  for await (const message of messages) {
    self.postMessage(message, []);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
