/**
 * What a page keeps, in MB after a collection: JavaScript objects and the memory of typed arrays, of the page
 * and of its workers (`Runtime.getHeapUsage`: usedSize + backingStorageSize). Pictures on canvases and in
 * WebGL are not in it, for nobody.
 */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  const answers = new Map();
  const workers = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message);
    if (error === undefined) answers.get(id)?.resolve(result);
    else answers.get(id)?.reject(new Error(error.message));
  });
  let count = 0;
  /** A worker has no session of its own in Playwright, so messages to it go through the page's. */
  const ask = (worker, method) =>
    new Promise((resolve, reject) => {
      count += 1;
      answers.set(count, { resolve, reject });
      const message = JSON.stringify({ id: count, method });
      session.send('Target.sendMessageToTarget', { sessionId: worker, message }).catch(reject);
    });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const askers = [(method) => session.send(method), ...workers.map((id) => (method) => ask(id, method))];
  let bytes = 0;
  for (const askOne of askers) {
    await askOne('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await askOne('Runtime.getHeapUsage');
    bytes += usedSize + backingStorageSize;
  }
  await session.detach();
  return bytes / 1e6;
}
