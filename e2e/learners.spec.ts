import { Selection } from './page-models/selection';
import { learnersIn, payload, rowsOf, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

const run = simulatedRun();
const learners = learnersIn(run);

const enrolled = rowsOf(run, 'enrolments').filter(({ role }) => role === 'learner');
const steps = rowsOf(run, 'step-activity').filter(({ first_visited_at }) => first_visited_at);
/** Learners who visited steps, and how many. */
const visits = new Map(
  enrolled.map(({ learner_id: id }) => [id, steps.filter(({ learner_id }) => learner_id === id).length]),
);
const [busy, other] = [...visits].filter(([, visited]) => visited > 20).map(([id]) => id);
const admin = rowsOf(run, 'enrolments').find(({ role }) => role !== 'learner')?.learner_id ?? '';

const byName = 'Pseudonym, or whole id';

const course = /How did this learner go through the course/;
const timeline = /What is recorded of this learner/;

test('a learner drawn at random has a course and a timeline', async ({ onRun: app }) => {
  const { page } = app;
  await app.goTo('Single learners');
  await expect(page.getByText(/These pages show single learners/)).toContainText('stays on this device');
  await page.getByRole('button', { name: 'Show a random learner' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One learner');
  await expect(app.card(timeline).chart).toBeVisible();
  const shown = page.getByRole('main').getByRole('definition');
  const first = await shown.textContent();
  const address = page.url();
  await page.getByRole('button', { name: 'Show another random learner' }).click();
  await expect(page).not.toHaveURL(address);
  await expect(shown).not.toHaveText(String(first));
  expect(await page.title()).toBe('Single learners · Coursetrace');
});

test('a learner is found by a part of the id, and every visit and event is there', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await app.choose(run);
  await app.goTo('Single learners');
  const found = page.getByRole('main').getByRole('status').filter({ hasText: 'in the selection' });
  await expect(found).toContainText(`${learners} learners in the selection; the first 50 are listed`);
  await app.showIds();
  await app.goTo('Single learners');
  const search = page.getByRole('searchbox', { name: 'Part of the id' });
  await search.fill(admin.slice(0, 20));
  await expect(found).toHaveText('No learner in the selection whose id has this part.');
  await search.fill(busy.slice(3).toUpperCase());
  await expect(found).toContainText('1 learner in the selection');
  const link = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(link.locator('bdi')).toHaveAttribute('title', busy);
  await expect(link).toHaveText(`${busy.slice(0, 8)}…`);
  await link.click();

  const card = app.card(course);
  await expect(card.chart).toBeVisible();
  await expect(card.root).toContainText(`This learner visited ${visits.get(busy)} steps`);
  const { bytes } = await app.download(() => card.downloadButton('CSV').click());
  const lines = bytes.toString('utf8').trim().split('\n');
  expect(lines).toHaveLength(1 + (visits.get(busy) ?? 0));
  expect(lines[1].startsWith(busy)).toBe(true);
  const all = app.card(timeline);
  await all.show('Table');
  await expect(all.table.getByRole('row', { name: /Enrolled/ })).toHaveCount(1);
  await expect(all.table).not.toContainText(busy);

  const zip = await unzip((await app.exportResults()).bytes);
  for (const text of zip.values()) expect(text).not.toContain(busy);
  await app.showAll();
});

test('two learners are aligned on their own starts', async ({ onRun: app }) => {
  const { page } = app;
  await page.goto(`./#/learners/${busy}`);
  await page.getByRole('searchbox', { name: byName }).fill(other);
  const link = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(link).toHaveCount(1);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two learners');
  const card = app.card(/How do these two learners compare/);
  await expect(card.chart).toBeVisible();
  await expect(card.root).toContainText(`The first learner visited ${visits.get(busy)} steps`);
  await expect(card.root).toContainText(`the second ${visits.get(other)} steps`);
  await card.root.getByText('Hours', { exact: true }).click();
  await expect(card.chart).toHaveAccessibleName(/^Steps against hours/);
  await page.getByRole('main').getByRole('definition').nth(1).getByRole('link').click();
  await expect(app.card(course).root).toContainText(`This learner visited ${visits.get(other)} steps`);
});

test('single learners can be hidden, and stay so', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.choose(run);
  const entry = page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Single learners' });
  await app.goTo('Data and settings');
  await page.getByRole('checkbox', { name: 'Hide single learners' }).check();
  await expect(entry).toHaveCount(0);
  for (const address of ['learners', `learners/${busy}`]) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Single learners are hidden');
    await expect(app.cards).toHaveCount(0);
  }
  await page.reload();
  await app.choose(run);
  await expect(entry).toHaveCount(0);
  await app.goTo('Data and settings');
  await page.getByRole('checkbox', { name: 'Hide single learners' }).uncheck();
  await expect(entry).toBeVisible();
});

test('the pages obey the selection, and say whom they cannot show', async ({ onRun: app }) => {
  const { page } = app;
  const selection = new Selection(page);
  const silent = [...visits].find(([, visited]) => visited === 0)?.[0] ?? '';
  await page.goto(`./#/learners/${silent}`);
  await expect(app.card(course).root).toContainText('There is nothing to count here');
  await expect(app.card(timeline).root).toContainText('This learner enrolled on');
  const panel = await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: /^Visited a step/ }).check();
  await selection.done();
  await expect(page.getByText('This learner is not among the learners who are selected')).toBeVisible();
  for (const nobody of ['nobody', admin, 'a+b+c']) {
    await page.goto(`./#/learners/${nobody}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such learner');
  }
});

test('an id of any letters is shown as text, and clipped', async ({ onEmpty: app }) => {
  const { page } = app;
  const hostile = ['<img src=x onerror=alert(1)>', 'a/b+c%2F?#~', `\u202E${'long '.repeat(500)}`];
  const rows = hostile.map((id) => `${id},2025-01-01 00:00:00 UTC,,learner,\n`);
  const head = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at\n';
  await page.setViewportSize({ width: 390, height: 844 });
  await app.choose([payload('x-1_enrolments.csv', head + rows.join(''))]);
  await app.showIds();
  for (const id of hostile) {
    await page.goto('./#/learners');
    await page.getByRole('searchbox', { name: 'Part of the id' }).fill(id.slice(0, 10));
    const link = page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(link).toHaveCount(1);
    await expect(link.locator('bdi')).toHaveAttribute('title', id.trim());
    await link.click();
    await expect(app.card(timeline).chart).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  await app.showAll();
});
