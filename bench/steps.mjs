/** The steps of a run, each of which keeps its own part of the results. */
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/chromium.mjs';
import { buildAll, buildSite, PEERS, POSITIONS, SITE } from './build.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { measureLighthouse } from './lighthouse.mjs';
import { measureOpening } from './opening.mjs';
import { measurePages } from './page.mjs';
import { writeReport } from './report.mjs';
import { conditions, fingerprint, keepResult, readResults } from './results.mjs';
import { CACHE, SIZES } from './seededMaps.mjs';
import { serveFolders } from './serve.mjs';
import { measureWaiting } from './waiting.mjs';

/** The size that the page lays out itself. */
const WAITED = 10_000;
/** The size of the file that is opened. */
const OPENED = 8000;
/** The site with the maps that ship, for Lighthouse and for opening files. */
const SHIPPED = path.join(CACHE, 'shipped');

const STEPS = {
  page: measurePageStep,
  waiting: measureWaitingStep,
  opening: measureOpeningStep,
  layout: measureLayoutStep,
  lighthouse: measureLighthouseStep,
};

/**
 * Takes every asked step in turn and writes the report. A step that fails is told of, and the next ones are
 * taken all the same; the process then ends with code 1.
 */
export async function runSteps(options) {
  const { steps, isBuilt, log } = options;
  if (isBuilt && (steps.includes('page') || steps.includes('waiting'))) await buildAll(log);
  for (const step of steps) {
    try {
      if (STEPS[step] === undefined)
        throw new Error(`there is no such step; there are ${Object.keys(STEPS).join(', ')}`);
      await STEPS[step](options);
    } catch (error) {
      log(`The step “${step}” failed: ${error instanceof Error ? error.stack : String(error)}`);
      process.exitCode = 1;
    }
  }
  writeReport();
  log('docs/performance.md is written. Look at it, and at docs/pictures/growth-*.svg.');
}

async function measurePageStep({
  sizes = SIZES,
  only = Object.keys(CONTESTANTS),
  repetitions,
  isResumed,
  log,
}) {
  const site = fingerprint(SITE);
  const done = Object.entries(readResults().page ?? {}).filter(
    ([, part]) =>
      isResumed &&
      part.site === site &&
      part.repetitions >= repetitions &&
      only.every((name) => part.asked.includes(name)),
  );
  await withHost(async (address) => {
    const launch = await launcher();
    const version = await versionOf(launch);
    await measurePages({
      launch,
      address,
      sizes,
      names: only,
      repetitions,
      known: Object.fromEntries(done),
      keep: (claims, contestants) =>
        keepResult(['page', String(claims)], {
          ...conditions({ chromium: version, site }),
          repetitions,
          asked: only,
          contestants,
        }),
      log,
    });
  });
}

async function measureWaitingStep({ repetitions, log }) {
  await withHost(async (address) => {
    const browser = await (await launcher())();
    const figures = await measureWaiting({ browser, address, claims: WAITED, repetitions, log });
    keepResult(['waiting'], {
      ...conditions({ chromium: browser.version(), site: fingerprint(SITE) }),
      ...figures,
    });
    await browser.close();
  });
}

async function measureOpeningStep({ isBuilt, repetitions, log }) {
  if (isBuilt) buildSite(SHIPPED);
  const host = await serveFolders({ '/': SHIPPED });
  const browser = await (await launcher())();
  try {
    const figures = await measureOpening({
      browser,
      address: host.address,
      claims: OPENED,
      repetitions,
      log,
    });
    keepResult(['opening'], {
      ...conditions({ chromium: browser.version(), site: fingerprint(SHIPPED) }),
      ...figures,
    });
  } finally {
    await browser.close();
    await host.close();
  }
}

async function measureLayoutStep({ sizes, log }) {
  const { layoutRows } = await import('./layout.mjs');
  if (layoutRows === undefined) throw new Error('bench/layout.mjs does not give its rows yet');
  log('Laying out with every engine …');
  keepResult(['layout'], { ...conditions(), rows: await layoutRows(sizes === undefined ? {} : { sizes }) });
}

async function measureLighthouseStep({ isBuilt, log }) {
  if (isBuilt) buildSite(SHIPPED);
  const host = await serveFolders({ '/': SHIPPED });
  try {
    const figures = await measureLighthouse({
      address: `${host.address}/`,
      ...(await findChromium({ log })),
      log,
    });
    keepResult(['lighthouse'], { ...conditions({ site: fingerprint(SHIPPED) }), ...figures });
  } finally {
    await host.close();
  }
}

async function withHost(work) {
  const host = await serveFolders({ '/site/': SITE, '/peers/': PEERS, '/positions/': POSITIONS });
  try {
    await work(host.address);
  } finally {
    await host.close();
  }
}

async function launcher() {
  const found = await findChromium();
  return () => chromium.launch(found);
}

async function versionOf(launch) {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return version;
}
