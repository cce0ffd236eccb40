import { learnersIn, payload, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

declare global {
  var engineWorker: Worker | undefined;
}

const run = simulatedRun();

test('when the worker dies the page says so, and the files can be added again', async ({ app, page }) => {
  await page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(...parameters: ConstructorParameters<typeof Worker>) {
        super(...parameters);
        globalThis.engineWorker = this;
      }
    };
  });
  await app.open();
  for (const _ of ['once', 'again']) {
    await app.choose(run);
    await app.expectState('ready');
    await expect(app.card(/Who is in this run/).root).toContainText(`${learnersIn(run)} enrolled learners`);
    await page.evaluate(() => globalThis.engineWorker?.dispatchEvent(new ErrorEvent('error')));
    await expect(app.importLine).toContainText('the loaded data is gone with it. Add the files again');
    await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  }
  await app.choose(run);
  await app.goTo('Data and settings');
  await expect(app.file('reading-weather-maps-3_enrolments.csv', 'Enrolments')).toBeVisible();
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
  const [worker] = page.workers();
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
  await expect(file).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toBe(false);
});
