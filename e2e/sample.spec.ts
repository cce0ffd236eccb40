import { pagesOfCards } from './page-models/course-page';
import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

test('the empty page says what this is and where the files are', async ({ app, page }) => {
  await app.expectState('empty');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('your files never leave this device')).toBeVisible();
  await expect(page.getByText('Stats Dashboard')).toBeVisible();
});

test('one click shows a simulated course, and nothing is requested but the page’s own files', async ({
  app,
  requests,
}) => {
  await app.trySample();
  for (const name of pagesOfCards) {
    await app.goTo(name);
    await app.settled();
  }
  expect(requests.length).toBeGreaterThan(0);
});

test('the page that is loaded forbids every connection', async ({ onSample: app }) => {
  const { page } = app;
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:/);
});

for (const name of pagesOfCards) {
  test(`every card of ${name} has a finding and a chart or table`, async ({ onSample: app }) => {
    await app.goTo(name);
    await app.settled();
    const cards = await app.cards.all();
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      await expect(card.getByRole('heading', { level: 2 })).toHaveText(/\?$/);
      await expect(card.getByRole('paragraph').first()).not.toBeEmpty();
      await expect(card.getByRole('img').or(card.getByRole('table')).first()).toBeVisible();
      await expect(card.getByText('How this is counted')).toBeVisible();
    }
  });
}

test('the planted trouble steps are the first finding about drops', async ({ onSample: app }) => {
  await app.goTo('Steps');
  const card = app.card(/lose more than their neighbours/);
  await expect(card.root.getByRole('paragraph').first()).toHaveText(/^Step (2\.4|3\.6)\b/);
});

test('the overview says in short what stands out, and leads to its card', async ({ onSample: app }) => {
  const { page } = app;
  await app.goTo('Overview');
  const short = page.getByRole('region', { name: 'In short' });
  await expect(short.getByRole('listitem').filter({ has: page.getByRole('link') })).toHaveCount(4);
  await expect(short.getByRole('listitem').first()).toContainText(/Step (2\.4|3\.6) loses clearly more/);
  await short.getByRole('link', { name: 'Drops' }).click();
  await expect(app.card(/lose more than their neighbours/).root).toBeFocused();
});

test('beside own files the simulated course is said to be there, and can be added and removed', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  const said = page.getByText('The simulated course is loaded beside your own files');
  await app.choose(simulatedRun({ run: 5 }));
  await app.goTo('Data and settings');
  await expect(app.importLine).toHaveCount(0);
  await page.getByRole('button', { name: 'Add the simulated course' }).click();
  await expect(said).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Run' }).getByRole('option')).toHaveCount(2);
  await app.goTo('Overview');
  await expect(said).toHaveCount(0);
  await app.goTo('Data and settings');
  await page.getByRole('button', { name: 'Remove the simulated course' }).click();
  await expect(said).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Run' })).toHaveCount(0);
  await expect(app.status).toHaveText('Reading weather maps, run 5');
});
