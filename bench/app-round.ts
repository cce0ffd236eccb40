import { rmSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { changeFilters } from './filters';
import type { RunFiles } from './run-files';
import { type Phase, Tab } from './tab';

/** What one round in the app found. */
export interface AppRound {
  readonly phases: readonly Phase[];
  /** The tab's most memory in the whole round, in bytes; null where the system does not tell. */
  readonly memory: number | null;
}

/** The end of one of the app's own performance measures, in milliseconds of the page's clock, and how long it was. */
async function measured(tab: Tab, name: 'import' | 'first-view') {
  await tab.page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, name, {
    polling: 100,
  });
  return tab.page.evaluate((wanted) => {
    const [{ startTime, duration }] = performance.getEntriesByName(wanted);
    return { start: startTime, time: duration, end: startTime + duration };
  }, name);
}

async function chooseFiles(tab: Tab, files: RunFiles): Promise<void> {
  tab.peak();
  const from = await tab.now();
  await tab.page.getByTestId('file-input').setInputFiles([...files.paths]);
  const goOn = tab.page.getByRole('button', { name: 'Read them all the same' });
  await goOn
    .or(tab.page.locator('[data-testid="dataset-status"]:not([data-state="empty"])'))
    .first()
    .waitFor();
  if (await goOn.isVisible()) await goOn.click();
  const tables = await measured(tab, 'import');
  const imported = { time: tables.time, longestTask: await tab.longestTask(from, tables.end) };
  tab.record({ name: 'import', ...imported, memory: tab.peak() });
  const view = await measured(tab, 'first-view');
  const viewed = { time: view.time, longestTask: await tab.longestTask(from, view.end) };
  tab.record({ name: 'first view', ...viewed, memory: tab.peak() });
  const { page } = await tab.settled('opened');
  const longestTask = await tab.longestTask(view.end, Number.POSITIVE_INFINITY);
  tab.record({ name: 'rest of the overview', time: page - view.start, longestTask, memory: tab.peak() });
}

async function exportAll(tab: Tab): Promise<void> {
  await tab.during('all result tables', async () => {
    const downloaded = tab.page.waitForEvent('download');
    await tab.page.getByTestId('export-results').click();
    const path = await (await downloaded).path();
    rmSync(path);
  });
}

async function trainModel(tab: Tab): Promise<void> {
  const link = tab.page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Learners at risk' });
  const list = tab.page.getByRole('region', { name: 'Table: learners at risk' });
  await tab.during('model of learners at risk', async () => {
    await link.click();
    await list.or(tab.page.getByRole('main').getByRole('alert')).first().waitFor();
  });
}

/** Everything that is timed in the app, in a browser of its own. */
export async function appRound(
  browser: Browser,
  url: string,
  files: RunFiles,
  dropOnly: boolean,
): Promise<AppRound> {
  const tab = await Tab.open(browser, url);
  try {
    await chooseFiles(tab, files);
    if (!dropOnly) {
      await exportAll(tab);
      await changeFilters(tab);
      await trainModel(tab);
    }
    return { phases: tab.phases, memory: tab.highest };
  } finally {
    await tab.close();
  }
}
