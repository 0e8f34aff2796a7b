/** Reads one file in a worker, which the page ends after the answer or the time limit. */
import { type ReadMessage, type ReadRequest, readFile } from './readFile';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void post(readFile(data));
});

async function post(messages: AsyncIterable<ReadMessage>): Promise<void> {
  for await (const message of messages) self.postMessage(message, []);
}
