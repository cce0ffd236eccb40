import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { CoursePage } from './page-models/course-page';
import { WorkspacePanel } from './page-models/workspace-panel';
import { holdEngineWorker, killEngine } from './support/engine-worker';
import { type FilePayload, payload, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

const run = simulatedRun();

/** What the browser holds for the page. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    settings: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  }));

const exported = async (app: CoursePage) =>
  Object.fromEntries(await unzip((await app.exportResults()).bytes));

/** Two changes, and waits until each counts. */
async function changeSettings(app: CoursePage, page: Page): Promise<void> {
  const changes = page.getByRole('status', { name: 'Changes that can be undone' });
  await app.goTo('Data and settings');
  await page.getByRole('textbox', { name: /Study session gap/ }).fill('20');
  await expect(changes).toHaveText(/^1 change/);
  await page.getByRole('textbox', { name: 'Course name' }).fill('Clouds');
  await expect(changes).toHaveText(/^2 changes/);
}

async function expectChanged(app: CoursePage, page: Page): Promise<void> {
  await app.goTo('Data and settings');
  await expect(page.getByRole('textbox', { name: 'Course name' })).toHaveValue('Clouds');
  await expect(page.getByRole('textbox', { name: /Study session gap/ })).toHaveValue('20');
}

async function saved(app: CoursePage, panel: WorkspacePanel): Promise<FilePayload> {
  const { name, bytes } = await app.download(() => panel.save.click());
  expect(name).toMatch(/^coursetrace-\d{4}-\d\d-\d\d\.coursetrace$/);
  return payload(name, bytes);
}

/** Another browser with nothing in it. */
async function elsewhere(page: Page): Promise<{ app: CoursePage; panel: WorkspacePanel; page: Page }> {
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error('no browser');
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*$/, ''));
  return { app: new CoursePage(other), panel: new WorkspacePanel(other), page: other };
}

test('nothing is kept by default, and the page says so', async ({ onEmpty: app }) => {
  const { page } = app;
  await expect(page.getByText('Nothing is kept: closing or reloading this tab')).toBeVisible();
  await app.choose(run);
  await changeSettings(app, page);
  await expect(new WorkspacePanel(page).kept).toContainText('Nothing is kept: closing or reloading this tab');
  expect(await stored(page)).toEqual({ databases: [], settings: [] });
  await page.reload();
  await app.expectState('empty');
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
});

test('what is kept on the device is there again, figures and settings', async ({ onEmpty: app }) => {
  const { page } = app;
  const panel = new WorkspacePanel(page);
  await app.choose(run);
  await changeSettings(app, page);
  await panel.keepAll();
  const before = await exported(app);
  await page.reload();
  await app.expectState('ready');
  await expectChanged(app, page);
  expect(await exported(app)).toEqual(before);
});

test('a change made just before the page is left is kept', async ({ onEmpty: app }) => {
  const { page } = app;
  const panel = new WorkspacePanel(page);
  const comments = app.file('reading-weather-maps-3_comments.csv', 'Comments');
  await app.choose(run);
  await app.goTo('Data and settings');
  await panel.keepAll();
  await comments.getByRole('button', { name: 'Remove' }).click();
  await page
    .getByRole('dialog', { name: 'Remove this file?' })
    .getByRole('button', { name: 'Keep it' })
    .click();
  await expect(comments).toBeVisible();
  await comments.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(comments).toHaveCount(0);
  await panel.written();
  await changeSettings(app, page);
  await page.reload();
  await app.expectState('ready');
  await expectChanged(app, page);
  await expect(comments).toHaveCount(0);
});

test('keeping no longer deletes what was kept and leaves what is loaded; forgetting leaves nothing, and says so', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  const panel = new WorkspacePanel(page);
  await app.choose(run);
  await app.goTo('Data and settings');
  await panel.keepAll();
  await panel.keep.uncheck();
  await expect(panel.kept).toContainText('Nothing is kept');
  await expect.poll(() => stored(page)).toEqual({ databases: [], settings: [] });
  await app.expectState('ready');
  await page.getByRole('checkbox', { name: 'Hide single learners' }).check();
  await panel.keepAll();
  const before = await stored(page);
  expect(before.databases).toEqual(['coursetrace']);
  expect(before.settings).toContain('coursetrace.keep');
  await panel.forgetEverything();
  await expect(panel.forgotten).toContainText('no database of this page and no remembered setting');
  expect(await stored(page)).toEqual({ databases: [], settings: [] });
  await page.reload();
  await app.expectState('empty');
});

test('what is kept and damaged is refused, left as it is, and not written over', async ({ onEmpty: app }) => {
  const { page } = app;
  const panel = new WorkspacePanel(page);
  await app.choose(run);
  await app.goTo('Data and settings');
  await panel.keepAll();
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('coursetrace');
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction('tables', 'readwrite');
    transaction.objectStore('tables').clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  });
  await page.reload();
  await app.expectState('error');
  await expect(app.importLine).toContainText('What is kept on this device is damaged');
  await app.choose(run);
  await app.goTo('Data and settings');
  await expect(panel.kept).toContainText('What is kept on this device is damaged');
  await expect(panel.keep).toBeDisabled();
  await panel.forgetEverything();
  expect(await stored(page)).toEqual({ databases: [], settings: [] });
});

test('a workspace with data opens elsewhere with the same tables and settings', async ({ onEmpty: app }) => {
  const { page } = app;
  const panel = new WorkspacePanel(page);
  await app.choose(run);
  await changeSettings(app, page);
  await panel.withData.check();
  await expect(page.getByRole('status', { name: 'What the file holds' })).toContainText('learners’ ids');
  const file = await saved(app, panel);
  const before = await exported(app);
  const other = await elsewhere(page);
  await other.panel.open(file);
  await other.app.expectState('ready');
  await expectChanged(other.app, other.page);
  expect(await exported(other.app)).toEqual(before);
  await other.page.context().close();
});

test('a workspace without data holds no row, and its settings wait for the files', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  const panel = new WorkspacePanel(page);
  await app.choose(run);
  await changeSettings(app, page);
  const file = await saved(app, panel);
  const entries = await unzip(file.buffer);
  expect([...entries.keys()]).toEqual(['workspace.json']);
  const other = await elsewhere(page);
  await other.panel.open(file);
  await other.app.expectState('empty');
  await expect(other.app.importLine).toContainText('It holds no data: now add the course’s files.');
  await other.app.choose(run);
  await expectChanged(other.app, other.page);
  await other.page.context().close();
});

test('a dropped workspace asks before it takes the place of what is loaded', async ({ onEmpty: app }) => {
  const { page } = app;
  const panel = new WorkspacePanel(page);
  await app.choose(run);
  await changeSettings(app, page);
  const file = await saved(app, panel);
  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByTestId('file-input').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Open this workspace?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('textbox', { name: 'Course name' })).toHaveValue('Reading weather maps');
  await page.getByTestId('file-input').setInputFiles([file, { ...file, name: 'second.coursetrace' }]);
  const passedOver = 'Only one workspace can be open: “second.coursetrace” was not opened.';
  await expect(dialog).toContainText(passedOver);
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await expect(app.importLine).toContainText(passedOver);
  await expectChanged(app, page);
});

test('a damaged workspace is refused in a sentence, and nothing is lost', async ({ onEmpty: app }) => {
  const { page } = app;
  const panel = new WorkspacePanel(page);
  await app.choose(run);
  await changeSettings(app, page);
  await panel.withData.check();
  const file = await saved(app, panel);
  const before = await exported(app);
  const cut = payload('cut.coursetrace', file.buffer.subarray(0, file.buffer.length - 100));
  const other = payload('other.coursetrace', await readFile('package.json'));
  for (const damaged of [cut, other]) {
    await panel.open(damaged);
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(app.importLine).toContainText('not a workspace file, or it is damaged');
    await app.importLine.getByRole('button', { name: 'Dismiss' }).click();
    await app.expectState('ready');
  }
  await expectChanged(app, page);
  expect(await exported(app)).toEqual(before);
});

test('changes of the settings are taken back and made again, by keys and buttons; in a text field keys take back what was typed', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await app.choose(run);
  await changeSettings(app, page);
  const name = page.getByRole('textbox', { name: 'Course name' });
  const gap = page.getByRole('textbox', { name: /Study session gap/ });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(name).toHaveValue('Reading weather maps');
  await expect(gap).toHaveValue('20');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(gap).toHaveValue('65');
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expectChanged(app, page);
  await name.press('End');
  await name.pressSequentially('!');
  await name.press('Control+z');
  await expect(gap).toHaveValue('20');
  await app.goTo('Study sessions');
  await expect(app.card(/How much do they study/).root).toContainText('20 minutes');
});

test('closing the tab asks only while rules are neither saved nor kept', async ({ app, page }) => {
  await app.complete();
  const other = await elsewhere(page);
  await other.app.choose(run);
  await other.app.goTo('Interventions');
  await other.page.getByRole('button', { name: /^Add a rule/ }).click();
  const asked = other.page.waitForEvent('dialog');
  await other.page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await other.app.goTo('Data and settings');
  await saved(other.app, other.panel);
  let dialogs = 0;
  other.page.on('dialog', (next) => {
    dialogs += 1;
    void next.accept();
  });
  const closed = other.page.waitForEvent('close');
  await other.page.close({ runBeforeUnload: true });
  await closed;
  expect(dialogs).toBe(0);
});

test('what is kept is loaded again after the worker has died', async ({ app, page }) => {
  const panel = new WorkspacePanel(page);
  await holdEngineWorker(page);
  await app.choose(run);
  await changeSettings(app, page);
  await panel.keepAll();
  // From here on the page holds no file that it could read again.
  await page.reload();
  await app.expectState('ready');
  const before = await exported(app);
  await killEngine(page);
  await expect(app.importLine).toContainText('What is kept on this device has been loaded anew');
  await app.expectState('ready');
  await expectChanged(app, page);
  await panel.written();
  expect(await exported(app)).toEqual(before);
});
