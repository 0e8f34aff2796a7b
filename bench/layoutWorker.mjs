/** Runs one engine on one input, over and over, in a thread that can be ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { ENGINES } from './layoutEngines.mjs';

const { name, input } = workerData;
const engine = ENGINES.find((one) => one.name === name);
if (parentPort === null || engine === undefined) throw new Error('This is a worker for one of the engines.');
const port = parentPort;
const run = await engine.make();
port.on('message', async () => {
  const start = performance.now();
  try {
    const result = await run(input);
    port.postMessage({ ms: performance.now() - start, result }, []);
  } catch (error) {
    port.postMessage({ failed: String(error) }, []);
  }
});
port.postMessage({ ready: true }, []);
