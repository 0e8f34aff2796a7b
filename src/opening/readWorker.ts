/** Reads one file apart from the page, which ends the worker when its answer is there or its time is over. */
import { type ReadMessage, type ReadRequest, readFile } from './readFile';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void post(readFile(data));
});

async function post(messages: AsyncIterable<ReadMessage>): Promise<void> {
  for await (const message of messages) self.postMessage(message, []);
}
