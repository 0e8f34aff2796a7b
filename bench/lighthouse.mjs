/**
 * Lighthouse on the built site, from a static host with gzip as sites have: the middle one of three runs, with
 * its settings for a desktop and for a phone.
 */
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { median } from './statistics.mjs';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const AUDITS = {
  cls: 'cumulative-layout-shift',
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
};

/** @param {{ address: string, executablePath: string, args: string[], log: (line: string) => void }} options */
export async function measureLighthouse({ address, executablePath, args, log }) {
  const isRoot = process.getuid?.() === 0;
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless=new', ...args, ...(isRoot ? ['--no-sandbox'] : [])],
    logLevel: 'silent',
  });
  try {
    const figures = {};
    for (const preset of ['desktop', 'mobile']) {
      const runs = [];
      for (let run = 1; run <= RUNS; run += 1) {
        const answer = await lighthouse(
          address,
          { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'silent' },
          // Its own settings are those for a phone.
          preset === 'desktop' ? desktopConfig : undefined,
        );
        runs.push(figuresOf(answer.lhr));
        log(`  Lighthouse, ${preset}, ${run}/${RUNS}: performance ${runs.at(-1).performance}`);
      }
      figures[preset] = Object.fromEntries(
        Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]),
      );
    }
    return figures;
  } finally {
    chrome.kill();
  }
}

function figuresOf({ categories, audits, runtimeError }) {
  if (runtimeError !== undefined) throw new Error(`Lighthouse: ${runtimeError.message}`);
  return {
    ...Object.fromEntries(CATEGORIES.map((key) => [key, categories[key].score])),
    ...Object.fromEntries(Object.entries(AUDITS).map(([key, audit]) => [key, audits[audit].numericValue])),
  };
}
