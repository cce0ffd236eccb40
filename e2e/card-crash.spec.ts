import { CoursePage } from './page-models/course-page';
import { expect, test } from './support/test';

declare global {
  var tablesFail: boolean | undefined;
}

/** Runs in the page: makes its browser fail at every table, as long as that is asked for. */
function failAtTables(): void {
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (
    this: Document,
    name: string,
    options?: ElementCreationOptions,
  ) {
    if (globalThis.tablesFail && name === 'table') throw new Error('no table');
    return create.call(this, name, options);
  };
}

test('a card that crashes says so in its place, leaves the others, and is tried again', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(failAtTables);
  const app = new CoursePage(page);
  await app.open();
  await app.trySample();
  await app.goTo('Steps');
  await app.settled();
  const cards = await app.cards.count();
  const broken = app.card('Where do learners stop?');
  const other = app.card(/lose more than their neighbours/);

  await page.evaluate(() => {
    globalThis.tablesFail = true;
  });
  await broken.show('Table');
  const alert = page.getByRole('article').getByRole('alert');
  await expect(alert).toHaveText(/^Something went wrong/);
  await expect(broken.root.getByRole('alert')).toBeVisible();
  await expect(broken.root.getByRole('heading')).toHaveText('Where do learners stop?');
  await expect(alert).toHaveCount(1);
  await expect(app.cards).toHaveCount(cards);
  await expect(other.chart.locator('svg')).toBeVisible();

  await page.evaluate(() => {
    globalThis.tablesFail = false;
  });
  await other.show('Table');
  await expect(other.table).toBeVisible();
  await broken.root.getByRole('button', { name: 'Try again' }).click();
  await expect(broken.table).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(errors).toEqual([]);
});
