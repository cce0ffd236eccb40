import type { Locator, Page } from '@playwright/test';
import { Card } from './page-models/card';
import { RiskPage } from './page-models/risk-page';
import { Selection } from './page-models/selection';
import { SubjectPage } from './page-models/subject-page';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

/** Presses Tab until this has the focus. */
async function tabOn(wanted: Locator, most = 200) {
  await expect(wanted).toBeAttached();
  // To look for it by its role on a page full of charts after each press would take most of the time.
  let element = await wanted.elementHandle();
  for (let presses = 0; presses < most; presses++) {
    await wanted.page().keyboard.press('Tab');
    const found = await element?.evaluate((node) =>
      node.isConnected ? node === document.activeElement : null,
    );
    if (found) return;
    if (found === null) element = await wanted.elementHandle();
  }
  throw new Error(`Tab does not come to ${wanted}`);
}

/** Presses Tab until the first element of this role and name has the focus. */
function tabTo(page: Page, role: 'button' | 'link' | 'radio' | 'checkbox', name: string | RegExp) {
  return tabOn(page.getByRole(role, { name, exact: typeof name === 'string' }).first());
}

test('a run is read, narrowed, explained, exported and its list of learners at risk sorted by keyboard alone', async ({
  onEmpty: app,
}) => {
  const { page } = app;
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

  const { definition } = new Card(app.cards.first());
  const counted = app.cards.first().locator('details p').first();
  await expect(counted).toBeHidden();
  await tabOn(definition);
  await page.keyboard.press('Enter');
  await expect(counted).toBeVisible();

  await tabTo(page, 'link', 'Step 2.4');
  await page.keyboard.press('Enter');
  await new SubjectPage(page, 'step').shows('2.4');

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
