import type { Page } from '@playwright/test';
import { pageNames } from './page-models/course-page';
import { expect, test } from './support/test';

const link = (page: Page) => page.getByRole('button', { name: 'What leaves this device? Nothing.' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'What leaves this device? Nothing.' });

test('every page leads to what is promised, and how to check it', async ({ onSample: app }) => {
  const { page } = app;
  await expect(link(page)).toBeVisible();
  for (const name of pageNames) {
    await app.goTo(name);
    await link(page).click();
    await expect(panel(page)).toBeVisible();
    await panel(page).getByRole('button', { name: 'Done' }).click();
    await expect(panel(page)).toHaveCount(0);
  }
});

test('the panel works by keyboard and fits a wide and a narrow screen', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.expectState('empty');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await link(page).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    for (const heading of ['Check it yourself', 'What is kept on this device'])
      await expect(panel(page).getByRole('heading', { name: heading })).toBeVisible();
    const wider = await panel(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(link(page)).toBeFocused();
  }
});

test('what it says of the policy is what the page has, and of what is kept is what is kept', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await app.trySample();
  await link(page).click();
  const rule = await panel(page).getByRole('code').innerText();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain(rule);
  await page.keyboard.press('Escape');
  await app.goTo('Data and settings');
  await page.getByRole('button', { name: /^Switch to \w+ colours$/ }).click();
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)]),
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({
    local: [['coursetrace.colours', 'dark']],
    session: 0,
    cookies: '',
    databases: 0,
    caches: 0,
  });
});
