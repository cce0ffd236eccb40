import { rm, writeFile } from 'node:fs/promises';
import { flaws } from './support/axe';
import { engineOf, holdEngineWorker, killEngine } from './support/engine-worker';
import { datasets, learnersIn, payload, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

const run = simulatedRun();

test('when the worker dies another reads again what it can, and says what it cannot', async ({
  app,
  page,
}, testInfo) => {
  await holdEngineWorker(page);
  await app.open();
  const paths = run.map(({ name }) => testInfo.outputPath(name));
  for (const [place, { buffer }] of run.entries()) await writeFile(paths[place], buffer);
  await page.getByTestId('file-input').setInputFiles(paths);
  await app.expectState('ready');
  await app.goTo('Data and settings');
  await page.getByRole('textbox', { name: 'Course name' }).fill('Reading clouds');
  await app
    .file('reading-weather-maps-3_campaigns.csv', 'Campaigns')
    .getByRole('button', { name: 'Remove' })
    .click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await app.goTo('Overview');

  await killEngine(page);
  await expect(app.importLine).toContainText(`started anew: ${run.length - 1} files were read again`);
  await expect(app.importLine).toContainText('Nothing is lost.');
  await app.expectState('ready');
  await expect(app.card(/Who is in this run/).root).toContainText(`${learnersIn(run)} enrolled learners`);
  await expect(app.status).toContainText('Reading clouds');

  await rm(testInfo.outputPath('reading-weather-maps-3_comments.csv'));
  await killEngine(page);
  await expect(app.importLine).toContainText('“reading-weather-maps-3_comments.csv”. Add it once more.');
  await app.expectState('ready');
  await app.goTo('Data and settings');
  await expect(app.file('reading-weather-maps-3_enrolments.csv', 'Enrolments')).toBeVisible();
  await expect(app.page.getByText('reading-weather-maps-3_campaigns.csv')).toHaveCount(0);
});

/** From now on every file that the worker reads goes on for ever, a few rows at a time. */
function endlessFiles(): void {
  const rows = new TextEncoder().encode('a,1.1,1,1,2025-02-03 10:00:00 UTC,\n'.repeat(200));
  const header = new TextEncoder().encode(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at\n',
  );
  Blob.prototype.stream = () =>
    new ReadableStream({
      start: (controller) => controller.enqueue(header),
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        controller.enqueue(rows.slice());
      },
    });
}

test('an import can be cancelled and nothing loaded is lost', async ({ app, page }) => {
  await app.choose(run);
  const worker = await engineOf(page);
  await worker.evaluate(endlessFiles);
  await page
    .getByTestId('file-input')
    .setInputFiles([payload('reading-weather-maps-8_step-activity.csv', 'endless')]);
  await expect(page.getByRole('region', { name: 'Import' })).toContainText('rows of this file');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.importLine).toContainText('Cancelled');
  await app.expectState('ready');
  await expect(app.card(/Who is in this run/).root).toContainText(`${learnersIn(run)} enrolled learners`);
});

test('what is no import is not shown as one', async ({ app, page }) => {
  await app.choose(run);
  await app.goTo('Data and settings');
  await page.evaluate(() => {
    Object.assign(globalThis, { seen: false });
    const look = () =>
      document.querySelector('section[aria-label="Import"]') && Object.assign(globalThis, { seen: true });
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  const file = app.file('reading-weather-maps-3_comments.csv', 'Comments');
  await file.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(file).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toBe(false);
});

test('memory that may run out is foreseen, and the user decides', async ({ app, page }) => {
  await page.evaluate(() => {
    Object.defineProperty(File.prototype, 'size', { get: () => 3 * 2 ** 30, configurable: true });
  });
  const dialog = page.getByRole('dialog', { name: 'These files may be too large for this tab' });
  const chosen = datasets(run, 'enrolments');
  await page.getByTestId('file-input').setInputFiles(chosen);
  await expect(dialog).toContainText(/about 9[\d.,]* GB of memory/);
  expect(await flaws(page, { within: 'dialog' })).toEqual([]);
  await dialog.getByRole('button', { name: 'Do not read them' }).click();
  await app.expectState('empty');
  await page.getByTestId('file-input').setInputFiles(chosen);
  await dialog.getByRole('button', { name: 'Read them all the same' }).click();
  await app.expectState('ready');
  await expect(app.card(/Who is in this run/).root).toContainText(`${learnersIn(run)} enrolled learners`);
});
