import type { Page } from '@playwright/test';
import { routes } from '@/app/routes';
import { InterventionsPage } from './page-models/interventions-page';
import { RiskPage } from './page-models/risk-page';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

/** All that a page shows or could show: its text and attributes, its title and its address. */
async function everything(page: Page): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return [html, await page.title(), page.url()].join('\n').toLowerCase();
}

/** The first eight letters are what a shortened id shows. */
const idsIn = (text: string, ids: readonly string[]) => ids.filter((id) => text.includes(id.slice(0, 8)));

test('learners are named by pseudonyms on every page, until ids are asked for', async ({ onEmpty: app }) => {
  const { page } = app;
  const risk = new RiskPage(page);
  const searched = page.getByRole('searchbox', { name: 'Pseudonym, or whole id' });
  const idsNow = async (ids: readonly string[]) => idsIn(await everything(page), ids);
  const name = page.locator('bdi', { hasText: /^Learner \d+$/ });
  await app.trySample();
  await app.goTo('Learners at risk');
  await risk.settled();
  const saved = await app.download(() =>
    page.getByRole('button', { name: 'Download the risk tables (ZIP)' }).click(),
  );
  const features = [...(await unzip(saved.bytes))].find(([file]) => file.endsWith('/risk_features.csv'));
  const ids = [...(features?.[1] ?? '').matchAll(/^"?([0-9a-f-]{36})"?,/gm)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(100);

  expect(await idsNow(ids)).toEqual([]);
  const first = await risk.rows.first().getByRole('link').textContent();
  expect(first).toMatch(/^Learner \d+$/);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('table').filter({ has: name }).first()).toBeAttached();
  expect(await idsNow(ids)).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await risk.settled();

  // The same learner under the same name, found by it, and addressed by it.
  await page.goto('./#/learners');
  await searched.fill(String(first));
  const found = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(found.filter({ hasText: new RegExp(`^${first}$`) })).toHaveCount(1);
  expect(await idsNow(ids)).toEqual([]);
  await page.goto(`./#/learners/${ids[0]}`);
  await expect(page).toHaveURL(/#\/learners\/learner_\d+$/);
  await expect(app.card(/What is recorded of this learner/).chart).toBeVisible();
  await app.card(/What is recorded of this learner/).show('Table');
  expect(await idsNow(ids)).toEqual([]);
  const own = page.url();
  await page.goto(`./#/learners/${ids[0]}+${ids[1]}`);
  await expect(page).toHaveURL(/#\/learners\/learner_\d+\+learner_\d+$/);
  await expect(app.card(/How do these two learners compare/).chart).toBeVisible();
  expect(await idsNow(ids)).toEqual([]);

  const interventions = new InterventionsPage(page);
  await page.goto('./#/interventions');
  await interventions.settled();
  await expect(page.getByRole('region', { name: 'Preview' }).locator('bdi').first()).toHaveText(
    /^Learner \d+$/,
  );
  expect(await idsNow(ids)).toEqual([]);
  await page.goto('./#/comments/read');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(name.first()).toBeVisible();
  expect(await idsNow(ids)).toEqual([]);
  await app.goTo('Data and settings');
  await page.getByRole('button', { name: 'Show the loaded tables' }).click();
  await expect(page.getByText(/^Enrolments: /)).toBeVisible();
  expect(await idsNow(ids)).toEqual([]);
  for (const { path } of routes.filter(({ about }) => about === 'learners')) {
    await page.goto(`./#${path.replace(':subject', ids[2])}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is no such learner');
    await app.settled();
    await expect.poll(() => idsNow(ids)).toEqual([]);
  }

  await app.showIds();
  await page.goto(own);
  await expect(page).toHaveURL(new RegExp(`#/learners/${ids[0]}$`));
  expect(await idsNow(ids)).toContain(ids[0]);

  await page.reload();
  await app.trySample();
  await app.goTo('Data and settings');
  await expect(page.getByRole('checkbox', { name: 'Show learners’ ids' })).not.toBeChecked();
});
