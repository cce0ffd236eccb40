import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import manifest from '../package.json' with { type: 'json' };
import { pageNames } from './page-models/course-page';
import { expect, test } from './support/test';

const single = pathToFileURL(resolve(process.env.E2E_SINGLE ?? 'dist-single', 'coursetrace.html')).href;

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const help = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Help', exact: true });

test('the help is reached without data, by a network or not, and from every page', async ({
  app,
  page,
  context,
}) => {
  await app.complete();
  await context.setOffline(true);
  await page.getByRole('link', { name: 'What it answers, and how to use it' }).click();
  await expect(title(page, 'Help')).toBeVisible();
  await page.getByRole('link', { name: 'All definitions' }).click();
  await expect(title(page, 'Definitions')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'their licences' }).click();
  await expect(title(page, 'Licences')).toBeVisible();
  await page.getByRole('link', { name: 'Coursetrace', exact: true }).click();
  await app.trySample();
  for (const name of pageNames) {
    await app.goTo(name);
    await help(page).click();
    await expect(title(page, 'Help')).toBeVisible();
  }
});

test('it leads to its sections, to the pages once there is a run, and says its version', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await help(page).click();
  const contents = page.getByRole('navigation', { name: 'On this page' });
  for (const link of await contents.getByRole('link').all()) {
    const name = await link.innerText();
    await link.click();
    const section = page.getByRole('region', { name, exact: true });
    await expect(section).toBeFocused();
    await expect(section.getByRole('heading', { name })).toBeInViewport();
  }
  await expect(page.getByText(`Coursetrace ${manifest.version}, under the MIT licence.`)).toBeVisible();
  const answers = page.getByRole('region', { name: 'What the pages answer' });
  await expect(answers.getByRole('link')).toHaveCount(0);
  await page.getByRole('link', { name: 'Coursetrace', exact: true }).click();
  await app.trySample();
  await help(page).click();
  await expect(answers.getByRole('link')).toHaveText(pageNames);
  await answers.getByRole('link', { name: 'Quiz' }).click();
  await expect(title(page, 'Quiz')).toBeVisible();
});

test('a definition is there in the words of its card', async ({ onSample: app }) => {
  const { page } = app;
  await app.goTo('Steps');
  await app.settled();
  const question = 'Where do learners stop?';
  const counted = app.card(question).root.locator('details p');
  await expect(counted).not.toHaveCount(0);
  const words = await counted.allTextContents();
  await page.goto('./#/definitions');
  const defined = page
    .getByRole('region', { name: 'Steps', exact: true })
    .locator('details')
    .filter({ has: page.getByText(question, { exact: true }) });
  await defined.locator('summary').click();
  await expect(defined.locator('p')).toHaveText(words);
});

/** The dependencies of the page that the licences must name, fonts included. */
const wanted = Object.keys(manifest.dependencies);

for (const [where, address] of [
  ['hosted page', './#/licences'],
  ['single file', `${single}#/licences`],
] as const) {
  test(`the licences of all that the ${where} is made with are in it`, async ({ page }) => {
    await page.goto(address);
    await expect(title(page, 'Licences')).toBeVisible();
    const list = page.getByRole('main').getByRole('list');
    const names = (await list.locator('summary').allInnerTexts()).join(' ');
    for (const name of wanted) {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      expect(names).toContain(`${name} ${version}`);
    }
    const font = list.locator('details').filter({ hasText: '@fontsource-variable/source-sans-3' }).first();
    await font.locator('summary').click();
    await expect(font.locator('pre')).toContainText('SIL OPEN FONT LICENSE');
    const withoutText = list.locator('details').filter({ hasText: 'without its licence’s text' });
    expect(await withoutText.locator('summary').allInnerTexts()).toEqual([expect.stringMatching(/^wouter /)]);
  });
}
