import { CoursePage } from './page-models/course-page';
import { WorkspacePanel } from './page-models/workspace-panel';
import { datasets, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

const run = simulatedRun();

test('where the device has no room, that is said, and what is loaded stays', async ({ app, page }) => {
  const panel = new WorkspacePanel(page);
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await app.choose(run);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  await app.goTo('Data and settings');
  await panel.keep.check();
  await expect(panel.kept).toContainText('not enough room');
  await app.expectState('ready');
  await app.goTo('Overview');
  await app.settled();

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await app.goTo('Data and settings');
  await page.getByRole('textbox', { name: 'Course name' }).fill('Clouds');
  await panel.keep.uncheck();
  await panel.keepAll();
  await page.reload();
  await app.expectState('ready');
});

test('of two tabs the one that changed last is kept, and forgetting in one deletes for both', async ({
  app,
  page,
}) => {
  const panel = new WorkspacePanel(page);
  await app.choose(run);
  await app.goTo('Data and settings');
  await panel.keepAll();

  const tab = await page.context().newPage();
  await tab.goto(page.url().replace(/#.*$/, ''));
  const second = new CoursePage(tab);
  const secondPanel = new WorkspacePanel(tab);
  await second.expectState('ready');
  await second.goTo('Data and settings');
  const comments = second.file('reading-weather-maps-3_comments.csv', 'Comments');
  await comments.getByRole('button', { name: 'Remove' }).click();
  await tab.getByRole('button', { name: 'Remove it' }).click();
  await expect(comments).toHaveCount(0);
  await secondPanel.written();

  // The first tab has tables that the second has deleted from what is kept: it writes them again.
  await app.choose(datasets(simulatedRun({ seed: 8, run: 4 }), 'enrolments'));
  await app.goTo('Data and settings');
  await panel.written();
  await tab.reload();
  await second.expectState('ready');
  await second.goTo('Data and settings');
  await expect(comments).toHaveCount(1);

  await panel.forgetEverything();
  await tab.reload();
  await second.expectState('empty');
});
