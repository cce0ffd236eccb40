import { CoursePage, pageNames } from './page-models/course-page';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

test('once it is loaded the page needs no network', async ({ app, page, context, requests }) => {
  await app.complete();
  await context.setOffline(true);
  const before = requests.length;
  await app.prepared();
  await app.trySample();
  for (const name of pageNames) {
    await app.goTo(name);
    await app.settled();
    await expect(page.locator('article [role="img"]:not(:has(svg, canvas))')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Show the loaded tables' }).click();
  await expect(page.getByText(/^Step activity: [\d,]+ rows$/)).toBeVisible();
  expect((await unzip((await app.exportResults()).bytes)).size).toBeGreaterThan(5);
  await app.goTo('Overview');
  const svg = await app.download(() =>
    app
      .card(/Who is in this run/)
      .downloadButton('SVG')
      .click(),
  );
  expect(svg.name).toMatch(/\.svg$/);
  expect(requests.slice(before).filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
});

test('what could not be fetched is fetched the next time', async ({ page }) => {
  const app = new CoursePage(page);
  await page.route(/\/(worker|rehearse)-.*\.js$/, (route) => route.abort());
  await app.open();
  await app.prepared();
  const sample = page.getByRole('button', { name: 'Try a simulated course' });
  await sample.click();
  await expect(app.importLine).toContainText('Something went wrong');
  await page.unroute(/\/(worker|rehearse)-.*\.js$/);
  await sample.click();
  await app.expectState('ready');
});
