/**
 * The entry of `npm run -s map -- …`: makes sure that the dependencies are there, bundles the command
 * line where its sources have changed, and runs it. Standard output carries the command's own output and nothing else.
 */
import { ensureInstalled } from './install.mjs';

ensureInstalled({ log: (line) => process.stderr.write(`${line}\n`) });

/** Bytes; `LIMITS.fileBytes` of the sources, which are not loaded yet. */
const LARGEST = 64 * 1024 * 1024;

// A reader that has seen enough (`… | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

// Imported only now: before the dependencies are there it cannot be.
const { bundledCli } = await import('./bundledCli.mjs');
const module = await import(await bundledCli());

// Not `process.exit`: what was written may still be on its way through a pipe.
process.exitCode = await module.run(process.argv.slice(2), {
  out: (/** @type {string} */ text) => process.stdout.write(text),
  err: (/** @type {string} */ text) => process.stderr.write(text),
  input: readInput,
});

/** All of standard input, as far as a file may reach: one byte more tells that it is too large. */
async function readInput() {
  const chunks = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST) break;
  }
  return Buffer.concat(chunks);
}
