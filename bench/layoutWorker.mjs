/** Runs one engine on one input, over and over, in a thread that can be ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { ENGINES } from './layoutEngines.mjs';

const { name, input } = workerData;
const run = await ENGINES.find((engine) => engine.name === name).make();
parentPort.on('message', async () => {
  const start = performance.now();
  try {
    const result = await run(input);
    parentPort.postMessage({ ms: performance.now() - start, result }, []);
  } catch (error) {
    parentPort.postMessage({ failed: String(error) }, []);
  }
});
parentPort.postMessage({ ready: true }, []);
