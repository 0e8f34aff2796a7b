/**
 * Runs in every measured page before its own scripts, and times what is seen there. `window.probe` answers
 * the driver; times are ms since the navigation began (`performance.now()`).
 *
 * A picture counts as painted at the second animation frame after the page has made it: a frame's callbacks
 * run before it is painted, so the next frame's show that it was. A page may say through `data-drawn="false"`
 * on its `.map` that what is on the screen is still an older picture; then that is waited for as well.
 */
(() => {
  /** How long Event Timing may take to hand in an entry, ms. */
  const ENTRY_DELAY = 50;

  const longTasks = [];
  const events = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  new PerformanceObserver((list) => events.push(...list.getEntries())).observe({
    type: 'event',
    durationThreshold: 16,
    buffered: true,
  });

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  /** A map small enough for React Flow alone says nothing; its arrows come last. */
  const drawn = () => {
    const map = document.querySelector('.map');
    return map?.dataset.drawn ?? String(map?.querySelector('.react-flow__edge') != null);
  };

  /** Resolves with the time at which the first whole picture is painted. */
  const loaded = (async () => {
    while (drawn() !== 'true') await frame();
    await frame();
    return performance.now();
  })();

  /** Two frames in a row, the first of which the page made with all that it has to show. */
  async function painted() {
    let before = 'false';
    for (;;) {
      await frame();
      const now = drawn();
      if (before !== 'false' && now !== 'false') return performance.now();
      before = now;
    }
  }

  let awaited = null;
  /**
   * Times the next event of a type: from its timestamp, which is when the input came to the browser, until
   * what it changes is painted. Where Event Timing knows a longer time until the frame was presented
   * (`duration`, in steps of 8 ms; it leaves out moves of the pointer), that counts.
   */
  function expect(type) {
    awaited = new Promise((resolve) => {
      window.addEventListener(
        type,
        (event) => {
          void painted().then(async (end) => {
            await after(ENTRY_DELAY);
            const own = events.filter(({ startTime }) => Math.abs(startTime - event.timeStamp) < 1);
            resolve(Math.max(end - event.timeStamp, ...own.map(({ duration }) => duration)));
          });
        },
        { capture: true, once: true },
      );
    });
  }

  let recording = null;
  function startRecording() {
    const own = { from: performance.now(), frames: [], isOn: true };
    recording = own;
    const tick = (time) => {
      if (!own.isOn) return;
      own.frames.push(time);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  }

  /** Intervals between the animation frames since `startRecording`, and the long tasks begun since, ms. */
  async function stopRecording() {
    const own = recording;
    await frame();
    await frame();
    own.isOn = false;
    const until = performance.now();
    await after(ENTRY_DELAY);
    return {
      intervals: own.frames.slice(1).map((time, index) => time - own.frames[index]),
      longTasks: longTasks
        .filter(({ startTime, duration }) => startTime + duration > own.from && startTime < until)
        .map(({ duration }) => duration),
    };
  }

  window.probe = {
    loaded,
    expect,
    seen: () => awaited,
    startRecording,
    stopRecording,
    longTasks: () =>
      longTasks.map(({ startTime, duration }) => ({ start: startTime, end: startTime + duration })),
  };
})();
