import type { Page } from '@playwright/test';
import { CommentReader } from './page-models/comment-reader';
import { Selection } from './page-models/selection';
import { expect, test } from './support/test';

const current = (page: Page) =>
  page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current="page"]');
const keys = (page: Page) => page.getByRole('region', { name: 'Keyboard shortcuts' });

test('one key turns the pages, and another shows what keys do', async ({ onEmpty: app }) => {
  const { page } = app;
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/(#\/)?$/);
  await app.trySample();
  await page.keyboard.press('p');
  await expect(current(page)).toHaveText('Overview');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(current(page)).toHaveText('Steps');
  await page.keyboard.press('p');
  await expect(current(page)).toHaveText('Enrolment');
  await page.keyboard.press('?');
  await expect(keys(page)).toBeFocused();
  await expect(keys(page).locator('kbd').first()).toHaveText('?');
  await page.keyboard.press('n');
  await expect(current(page)).toHaveText('Overview');
});

test('one key goes to the search: of the comments where they are read, else of the learners', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await page.keyboard.press('/');
  await app.expectState('empty');
  await app.trySample();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Pseudonym, or whole id' })).toBeFocused();
  await page.goto('./#/comments/read');
  await expect(new CommentReader(page).count).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('n/p?');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('n/p?');
  await expect(page).toHaveURL(/#\/comments\/read$/);
});

test('where learners are hidden no key leads to them', async ({ onSample: app }) => {
  const { page } = app;
  await app.goTo('Data and settings');
  await page.getByRole('checkbox', { name: 'Hide single learners' }).check();
  await page.keyboard.press('p');
  await expect(current(page)).toHaveText('Report');
  await page.keyboard.press('p');
  await expect(current(page)).toHaveText('Compare runs');
  await page.keyboard.press('/');
  await page.keyboard.press('n');
  await expect(current(page)).toHaveText('Report');
});

test('keys are letters in lists, and do nothing over a dialog or with another key held', async ({
  onSample: app,
}) => {
  const { page } = app;
  await app.goTo('Steps');
  await app.settled();
  await page.getByRole('combobox', { name: 'Go to step' }).focus();
  await page.keyboard.press('n');
  await page.getByRole('heading', { level: 1 }).click();
  for (const held of ['Control', 'Alt', 'Meta', 'Shift']) await page.keyboard.press(`${held}+n`);
  const panel = await new Selection(page).open('Choose learners');
  await panel.getByRole('checkbox').first().focus();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await new Selection(page).done();
  await expect(current(page)).toHaveText('Steps');
  await page.keyboard.press('n');
  await expect(current(page)).toHaveText('Activity');
});

test('nothing is undone or done again behind an open dialog', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.trySample();
  await app.goTo('Data and settings');
  const name = page.getByRole('textbox', { name: 'Course name' });
  const before = await name.inputValue();
  await name.fill('Clouds');
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('button', { name: 'Remove all files' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(name).toHaveValue('Clouds');
  await page.keyboard.press('Control+z');
  await expect(name).toHaveValue(before);
});

test('shortcuts of a single key can be switched off, which is remembered', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.trySample();
  await page.keyboard.press('?');
  await keys(page).getByRole('checkbox', { name: 'Shortcuts of a single key' }).uncheck();
  await expect(keys(page).getByText('Goes to the next page (switched off)')).toBeVisible();
  for (const key of ['n', '/', '?']) await page.keyboard.press(key);
  await expect(keys(page)).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(/#\/help\/keys$/);
  const box = keys(page).getByRole('checkbox', { name: 'Shortcuts of a single key' });
  await expect(box).not.toBeChecked();
  await page.getByRole('link', { name: 'Coursetrace', exact: true }).click();
  await app.trySample();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(current(page)).toHaveText('Overview');
  await page.getByRole('banner').getByRole('link', { name: 'Help', exact: true }).click();
  await box.check();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('n');
  await expect(current(page)).toHaveText('Overview');
  expect(await page.evaluate(() => localStorage.getItem('coursetrace.single-keys'))).toBeNull();
});
