import { writeFile } from 'node:fs/promises';
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
  await expect(page.getByRole('checkbox', { name: 'Overview' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Steps', exact: true })).not.toBeChecked();
  await page.getByRole('button', { name: 'Choose all pages' }).click();
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
  await writeFile(file, bytes);
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
    await report.setViewportSize({ width: 390, height: 800 });
    const narrowest = await charts.evaluateAll((images) =>
      Math.min(...images.map(({ clientWidth }) => clientWidth)),
    );
    expect(narrowest, 'a chart is not shrunk until its words cannot be read').toBeGreaterThan(500);
    expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await report.emulateMedia({ media: 'print' });
    const torn = await report
      .getByRole('article')
      .evaluateAll((cards) => cards.filter((each) => getComputedStyle(each).breakInside !== 'avoid').length);
    expect(torn).toBe(0);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`file://${file}`]);
  } finally {
    await browser.close();
  }
});

test('single cards can be left out, the choice stays while the page is left, and making it can be cancelled', async ({
  app,
  page,
}) => {
  await app.choose(simulatedRun());
  await app.goTo('Report');
  const pageBox = page.getByRole('checkbox', { name: 'Enrolment', exact: true });
  await page.getByText('0 of 9 cards of Enrolment').click();
  const kept = 'Which days are the busiest for enrolling and unenrolling?';
  await page.getByRole('checkbox', { name: kept }).check();
  await expect(pageBox).toHaveJSProperty('indeterminate', true);
  await page.getByRole('checkbox', { name: 'Overview', exact: true }).uncheck();
  for (const name of ['Steps', 'Quiz']) {
    // Of these the cards of the overview's headlines are chosen to begin with.
    const box = page.getByRole('checkbox', { name, exact: true });
    await expect(box).toHaveJSProperty('indeterminate', true);
    await box.check();
    await box.uncheck();
  }
  await expect(page.getByText('1 card chosen.')).toBeVisible();
  await app.goTo('Steps');
  await app.goTo('Report');
  await expect(page.getByText('1 of 9 cards of Enrolment')).toBeVisible();
  const { bytes } = await app.download(() =>
    page.getByRole('button', { name: 'Download the report' }).click(),
  );
  const questions = [...bytes.toString('utf8').matchAll(/<article id="card-[^"]+"/g)];
  expect(questions.map(([tag]) => tag)).toEqual(['<article id="card-enrolment-days/top-days"']);

  // Of few cards it would be made before anybody could press.
  await page.getByRole('button', { name: 'Choose all pages' }).click();
  const make = page.getByRole('button', { name: 'Download the report' });
  let made = 0;
  page.on('download', () => {
    made += 1;
  });
  await make.click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(make).toBeEnabled();
  await app.download(() => make.click());
  await expect(make).toBeEnabled();
  expect(made).toBe(1);
});
