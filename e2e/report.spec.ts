import { chromium } from '@playwright/test';
import { simulatedRun, texts } from './support/simulated';
import { expect, test } from './support/test';

test('the report opens from disk without a network, says what the pages say, and names no learner', async ({
  app,
  page,
  launchOptions,
}, testInfo) => {
  const run = simulatedRun();
  await app.choose(run);
  const finding = await app.card('Where do learners stop?').findings.first().innerText();
  await app.goTo('Report');
  await page.getByRole('checkbox', { name: 'Surveys and video' }).uncheck();
  const { name, bytes } = await app.download(() =>
    page.getByRole('button', { name: 'Download the report' }).click(),
  );
  expect(name).toBe('reading-weather-maps-3_report.html');

  const html = bytes.toString('utf8');
  const ids = (texts(run).get('enrolments') ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
  expect(ids.filter((id) => id && html.includes(id))).toEqual([]);

  const file = testInfo.outputPath('report.html');
  await (await import('node:fs/promises')).writeFile(file, bytes);
  const browser = await chromium.launch(launchOptions);
  try {
    const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
    const report = await context.newPage();
    const requests: string[] = [];
    report.on('request', (request) => requests.push(request.url()));
    await report.goto(`file://${file}`);
    await expect(report.getByRole('heading', { level: 1 })).toHaveText('Reading weather maps');
    await expect(report.getByText(finding, { exact: true }).first()).toBeVisible();
    await expect(report.getByRole('heading', { name: 'Quiz', exact: true })).toBeVisible();
    await expect(report.getByRole('heading', { name: 'Surveys and video', exact: true })).toHaveCount(0);
    const charts = report.getByRole('img');
    expect(await charts.count()).toBeGreaterThan(20);
    const undrawn = await charts.evaluateAll(
      (images) => images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).length,
    );
    expect(undrawn).toBe(0);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`file://${file}`]);
  } finally {
    await browser.close();
  }
});

test('making the report can be cancelled', async ({ app, page }) => {
  await app.choose(simulatedRun());
  await app.goTo('Report');
  await page.getByRole('button', { name: 'Download the report' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Download the report' })).toBeEnabled();
});
