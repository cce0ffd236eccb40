import { datasets, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

const run = simulatedRun();

test('a change of the settings changes the figures on every page', async ({ onRun: app }) => {
  const { page } = app;
  await app.goTo('Study sessions');
  const finding = app
    .card(/How much do they study/)
    .root.getByRole('paragraph')
    .first();
  await expect(finding).toContainText('65 minutes');
  await app.goTo('Data and settings');
  await page.getByRole('textbox', { name: /Study session gap/ }).fill('20');
  await page.getByRole('textbox', { name: 'Course name' }).fill('Clouds');
  await app.goTo('Study sessions');
  await expect(finding).toContainText('20 minutes');
  await app.goTo('Overview');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clouds');
  await app.goTo('Data and settings');
  await page.getByRole('button', { name: 'Reset everything' }).click();
  await expect(page.getByRole('textbox', { name: 'Course name' })).toHaveValue('Reading weather maps');
});

test('a setting that makes no sense is refused and changes nothing', async ({ onRun: app }) => {
  const { page } = app;
  await app.goTo('Data and settings');
  const gap = page.getByRole('textbox', { name: /Study session gap/ });
  await gap.fill('0');
  await expect(gap).toHaveAttribute('aria-invalid', 'true');
  await app.goTo('Study sessions');
  await expect(app.card(/How much do they study/).root).toContainText('65 minutes');
});

test('the loaded tables show columns, types, missing shares and first rows', async ({ onRun: app }) => {
  const { page } = app;
  await app.goTo('Data and settings');
  await page.getByRole('button', { name: 'Show the loaded tables' }).click();
  await page.getByText(/^Step activity: [\d,]+ rows$/).click();
  const row = page.getByRole('row', { name: /^last_completed_at/ });
  await expect(row.getByRole('cell').nth(0)).toHaveText('time');
  await expect(row.getByRole('cell').nth(1)).toHaveText(/^[1-9][\d.]*\s%$/);
  await expect(row.getByRole('cell').nth(2)).toContainText('2025-');
});

test('a file can be moved to another run, and removed', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.choose(datasets(run, 'enrolments', 'step-activity'));
  await app.goTo('Data and settings');
  const file = app.file('reading-weather-maps-3_step-activity.csv', 'Step activity');
  await file.getByRole('button', { name: 'Change run' }).click();
  await file.getByRole('textbox', { name: 'Run' }).fill('5');
  await file.getByRole('button', { name: 'Move to this run' }).click();
  await expect(page.getByRole('combobox', { name: 'Run' }).getByRole('option')).toHaveCount(2);
  await file.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(file).toHaveCount(0);
  await expect(app.file('reading-weather-maps-3_enrolments.csv', 'Enrolments')).toBeVisible();
});

test('everything can be removed, after a question', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.choose(run);
  await app.goTo('Data and settings');
  await page.getByRole('button', { name: 'Remove all files' }).click();
  await page.getByRole('button', { name: 'Remove all', exact: true }).click();
  await app.expectState('empty');
  await expect(page.getByRole('button', { name: 'Try a simulated course' })).toBeVisible();
});
