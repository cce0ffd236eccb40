import { routes } from '@/app/routes';
import { Selection } from './page-models/selection';
import { WorkspacePanel } from './page-models/workspace-panel';
import { datasets, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

const run = simulatedRun();
const [learner] = datasets(run, 'enrolments')[0].buffer.toString('utf8').split('\n')[1].split(',');

/** Addresses of every page about single learners. */
const single = routes
  .filter(({ about }) => about === 'learners')
  .map(({ path }) => path.replace(':subject', learner));

test('hidden learners are on no page, at no address, and in no file', async ({ onRun: app }) => {
  const { page } = app;
  await app.goTo('Data and settings');
  await page.getByRole('checkbox', { name: 'Hide single learners' }).check();
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(pages.getByRole('link', { name: 'Report' })).toBeVisible();
  for (const name of ['Single learners', 'Learners at risk', 'Interventions'])
    await expect(pages.getByRole('link', { name })).toHaveCount(0);
  expect(single).toEqual(expect.arrayContaining(['/risk', '/interventions']));
  for (const path of single) {
    await page.goto(`./#${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Single learners are hidden');
    await expect(page.getByRole('main')).not.toContainText(learner.slice(0, 8));
    await expect(page.getByRole('button', { name: /learner|list|Download/i })).toHaveCount(0);
    await expect(app.cards).toHaveCount(0);
  }
  await page.goto('./#/comments/read');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('article').first().locator('header bdi').first()).toHaveText(/^\d+\.\d+ /);
  await expect(page.getByText('Download these comments as CSV')).toHaveCount(0);
  await app.goTo('Data and settings');
  await page.getByRole('button', { name: 'Show the loaded tables' }).click();
  await expect(page.getByRole('alert')).toHaveText(/^Single learners are hidden/);
  await expect(new WorkspacePanel(page).withData).toHaveCount(0);
  await expect(page.getByRole('status', { name: 'What the file holds' })).toContainText(
    'nothing about single learners',
  );
});

test('small counts are withheld on the page, in the export and in the report', async ({ onRun: app }) => {
  const { page } = app;
  const selection = new Selection(page);
  await app.goTo('Data and settings');
  await page.getByLabel('Small counts').selectOption('Withhold counts under another number');
  const own = page.getByLabel('Withhold counts under (2 to 100)');
  await own.fill('20');
  await app.goTo('Steps');
  const sentence = /^Counts under 20 are withheld/;
  await expect(selection.root).toContainText('Counts under 20 are withheld');
  const card = app.card('Where do learners stop?');
  await expect(card.root.getByText(/counts here are under 20 and withheld\./)).toBeVisible();
  await card.show('Table');
  await expect(card.table).toContainText('under 20');
  const counts = await card.table.locator('tbody tr td:nth-child(3)').allTextContents();
  expect(counts.length).toBeGreaterThan(2);
  for (const each of counts) expect(each === 'under 20' || Number(each) % 20 === 0, each).toBe(true);

  const files = await unzip((await app.exportResults()).bytes);
  expect(files.get('withheld.txt')).toMatch(sentence);
  const daily = [...files].find(([path]) => path.endsWith('/enrolment_daily.csv'))?.[1] ?? '';
  for (const line of daily.trim().split('\n').slice(1)) {
    for (const cell of line.split(',').slice(1))
      expect(cell === '' || Number(cell) % 20 === 0, cell).toBe(true);
  }

  await app.goTo('Report');
  const report = await app.download(() => page.getByRole('button', { name: 'Download the report' }).click());
  expect(report.bytes.toString('utf8')).toContain('Counts under 20 are withheld');

  for (const path of [...single, '/comments/read']) {
    await page.goto(`./#${path}`);
    await expect(page.getByRole('main')).toContainText(/while small counts are withheld/i);
    await expect(page.getByRole('article')).toHaveCount(0);
  }
});

test('findings are true of the exact figures while small counts are withheld', async ({ onRun: app }) => {
  const { page } = app;
  await app.goTo('Enrolment');
  const { root } = app.card('When do learners enrol and unenrol?');
  const finding = root.getByText(/of the [\d,]+ enrolments came before/);
  const counts = async () => {
    const text = await finding.innerText();
    return (text.match(/[\d,]+(?= \(| enrolments)/g) ?? []).map((each) => Number(each.replace(',', '')));
  };
  const exact = await counts();
  expect(exact).toHaveLength(2);
  await app.goTo('Data and settings');
  await page.getByLabel('Small counts').selectOption('Withhold counts under 10');
  await app.goTo('Enrolment');
  await expect(root.getByText(/counts here are under 10 and withheld\./)).toBeVisible();
  await expect(finding).toBeVisible();
  expect(await counts()).toEqual(exact.map((each) => Math.round(each / 10) * 10));
});

test('a number is the same in a chart and in the sentences while small counts are withheld', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await app.choose(run);
  await app.goTo('Data and settings');
  await page.getByLabel('Small counts').selectOption('Withhold counts under 10');
  await app.goTo('Comments');
  const { root, chart } = app.card('How many learners comment, and how often?');
  const finding = root.getByText(/^Of [\d,]+ learners who enrolled/);
  await expect(finding).toBeVisible();
  const said = /^Of ([\d,]+) learners who enrolled/.exec(await finding.innerText())?.[1] ?? '';
  expect(said).toMatch(/0$/);
  await expect(chart.getByText(new RegExp(`^Enrolled \\(${said} learners, \\d+\\s% none\\)$`))).toBeVisible();
  await expect(root.getByText('Where a bar is withheld, a dashed outline is in its place.')).toBeVisible();
  await expect(chart.locator('path[stroke-dasharray="2,2"]').first()).toBeVisible();
  await expect(chart).toHaveAttribute('aria-busy', 'false');
});

test('a group of few learners, or of all but few, has no figures while small counts are withheld', async ({
  onRun: app,
}) => {
  const { page } = app;
  const selection = new Selection(page);
  await app.goTo('Data and settings');
  await page.getByLabel('Small counts').selectOption('Withhold counts under another number');
  await page.getByLabel('Withhold counts under (2 to 100)').fill('100');
  await app.goTo('Enrolment');
  const panel = await selection.open('Choose learners');
  const group = panel.getByRole('checkbox', { name: /^Fully participated/ });
  await expect(
    panel
      .getByRole('listitem')
      .filter({ hasText: /^Fully participated/ })
      .first(),
  ).toContainText('under 100');
  await group.check();
  await selection.done();
  await expect(app.cards.first()).toContainText('Fewer than 100 learners are in this group, or outside it.');
  await expect(app.cards.getByRole('img')).toHaveCount(0);
});
