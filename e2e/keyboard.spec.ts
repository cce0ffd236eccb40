import type { Page } from '@playwright/test';
import { RiskPage } from './page-models/risk-page';
import { Selection } from './page-models/selection';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

/** Presses Tab until this has the focus. */
async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'radio' | 'checkbox',
  name: string | RegExp,
  most = 200,
) {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
  await expect(wanted).toBeAttached();
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to the ${role} ${name}`);
}

test('a run is read, narrowed, exported and its list of learners at risk sorted by keyboard alone', async ({
  app,
  page,
}) => {
  await tabTo(page, 'button', 'Try a simulated course');
  await page.keyboard.press('Enter');
  await app.expectState('ready');

  await tabTo(page, 'button', 'Choose learners');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Choose learners' });
  await expect(dialog).toBeVisible();
  await tabTo(page, 'checkbox', /^Visited a step/);
  await page.keyboard.press('Space');
  await tabTo(page, 'button', 'Done');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(new Selection(page).sentence).toContainText('visited');

  await tabTo(page, 'link', 'Steps');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Steps' })).toBeVisible();
  await app.settled();
  await tabTo(page, 'radio', 'Chart');
  await page.keyboard.press('ArrowRight');
  await expect(app.cards.first().getByRole('table')).toBeVisible();

  const { bytes } = await app.download(async () => {
    await tabTo(page, 'button', 'Export results');
    await page.keyboard.press('Enter');
  });
  expect((await unzip(bytes)).size).toBeGreaterThan(30);

  await tabTo(page, 'link', 'Learners at risk');
  await page.keyboard.press('Enter');
  const risk = new RiskPage(page);
  await risk.settled();
  await tabTo(page, 'button', 'Engagement');
  await page.keyboard.press('Enter');
  await expect(risk.table.getByRole('columnheader', { name: 'Engagement' })).toHaveAttribute(
    'aria-sort',
    /ending/,
  );
});

test('nothing moves for those who ask for less motion', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.trySample();
  for (const name of ['Overview', 'Steps', 'Data and settings'] as const) {
    await app.goTo(name);
    await app.settled();
    const moving = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*'))
        .filter((element) => {
          const { transitionDuration, transitionDelay, animationDuration } = getComputedStyle(element);
          return [transitionDuration, transitionDelay, animationDuration].some((times) =>
            times.split(', ').some((time) => Number.parseFloat(time) > 0),
          );
        })
        .map((element) => `${element.tagName} ${element.className}`),
    );
    expect(moving, name).toEqual([]);
  }
});
