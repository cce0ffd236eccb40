import { RiskPage } from './page-models/risk-page';
import { Selection } from './page-models/selection';
import { expect } from './support/test';
import { linesOf, second, test } from './support/two-runs';

test('the sample is learnt from itself, each learner by a model of the others', async ({ onSample: app }) => {
  const { page } = app;
  const risk = new RiskPage(page);
  await app.goTo('Learners at risk');
  await risk.settled();
  await expect(risk.select('Learnt from')).toHaveValue('itself');
  await expect(
    page.getByText(/are at high risk of being among those who complete fewer than half/),
  ).toBeVisible();
  await expect(app.card(/How well does the model/).root).toContainText(
    'each judged by a model that had not seen them',
  );
  for (const question of [
    /How well/,
    /Of those I can contact/,
    /Does a risk/,
    /What does the model look at/,
    /How early/,
  ]) {
    await app.card(question).root.scrollIntoViewIfNeeded();
    await expect(app.card(question).chart).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'What the model does not know' })).toBeVisible();
});

test('an earlier run teaches; the list is searched, filtered, sorted and saved', async ({ onRuns: app }) => {
  const { page } = app;
  const risk = new RiskPage(page);
  await app.goTo('Learners at risk');
  await risk.settled();
  await expect(risk.select('Learnt from')).toHaveValue('runs');
  await expect(page.getByRole('checkbox', { name: 'Run 1' })).toBeChecked();
  const shares = page
    .getByText(/^\d+ of \d+ learners \(\d+\.\d\u00a0%\) in run \d$/)
    .filter({ visible: true });
  await expect(shares).toHaveCount(2);
  await page.getByText('How often all four came about').click();
  await expect(shares).toHaveCount(10);
  await expect(app.card(/How well/).root).toContainText('of run 2, none of whom the model had seen');

  const learners = Number((await risk.table.getAttribute('aria-rowcount')) ?? 0) - 1;
  expect(learners).toBeGreaterThan(100);
  await expect(risk.listed).toContainText(`All ${learners} learners are listed.`);
  // Only what is in sight is drawn.
  expect(await risk.rows.count()).toBeLessThan(40);

  const saved = await app.download(() =>
    page.getByRole('button', { name: 'Download the list (CSV)' }).click(),
  );
  const csv = linesOf(saved.bytes);
  expect(saved.name).toBe('reading-weather-maps-2_learners-at-risk.csv');
  expect(csv).toHaveLength(learners + 1);
  const risks = csv.slice(1).map((line) => Number(line.split(',')[2]));
  expect(risks).toEqual(risks.toSorted((a, b) => b - a));

  await page.getByRole('textbox', { name: 'Risk of at least (%)' }).fill('60');
  const high = risks.filter((value) => value >= 0.6).length;
  await expect(risk.listed).toContainText(`${high} learners of ${learners} learners are listed.`);
  await page.getByRole('textbox', { name: 'High from (%)' }).fill('95');
  const higher = risks.filter((value) => value >= 0.95).length;
  await expect(page.getByText(`${higher} of the ${learners} learners on the course then`)).toBeVisible();

  const [id] = csv[1].split(',');
  await page.getByRole('searchbox', { name: 'Pseudonym, or whole id' }).fill(id);
  await expect(risk.listed).toContainText(`1 learner of ${learners} learners is listed.`);
  await expect(risk.rows).toHaveCount(1);
  await risk.rows.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One learner');
  const moved = app.card(/How has this learner’s risk moved/);
  await moved.root.scrollIntoViewIfNeeded();
  await expect(moved.root).toContainText(`number 1 of ${learners} by risk`);
  await expect(moved.chart).toBeVisible();
  const beside = app.card(/stand beside those who finished/);
  await beside.root.scrollIntoViewIfNeeded();
  await expect(beside.chart).toBeVisible();
  await page.goBack();
  await risk.settled();

  await risk.table.getByRole('button', { name: 'Engagement' }).click();
  const sorted = await app.download(() =>
    page.getByRole('button', { name: 'Download the list (CSV)' }).click(),
  );
  const engagement = linesOf(sorted.bytes)
    .slice(1)
    .map((line) => Number(line.split(',').at(-4)));
  expect(engagement).toEqual(engagement.toSorted((a, b) => a - b));

  const quiet = linesOf(sorted.bytes)
    .slice(1)
    .map((line) => Number(line.split(',').at(-3)));
  const lately = quiet.filter((days) => days < 3).length;
  await page.getByRole('textbox', { name: 'Active in the last (days)' }).fill('3');
  await expect(risk.listed).toContainText(`${lately} learners of ${learners} learners are listed.`);
  expect(lately).toBeGreaterThan(1);
});

test('the weights of engagement change it in the list, and the overview shows how the course stands', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  const risk = new RiskPage(page);
  await app.choose(second);
  const figures = page.getByRole('main').getByRole('definition');
  await expect(figures.filter({ hasText: 'not assessed yet' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Assess who is at risk' }).click();
  await risk.settled();
  const engagement = () => risk.rows.first().getByRole('cell').nth(3).textContent();
  const before = await engagement();
  const lead = await page.getByText(/are at high risk of being among those who/).textContent();
  await page.getByText('How engagement is weighed').click();
  const recency = page.getByRole('textbox', { name: 'Recency (none after 14 days of silence)' });
  const usual = await recency.inputValue();
  // Key by key, without a pause between them.
  await recency.evaluate((box: HTMLInputElement) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    for (const typed of ['2', '2.', '2.5']) {
      set?.call(box, typed);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect.poll(engagement).not.toBe(before);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(recency).toHaveValue(usual);
  await expect.poll(engagement).toBe(before);
  await recency.fill('5');
  await expect.poll(engagement).not.toBe(before);
  await page.getByRole('button', { name: 'Back to the usual weights' }).click();
  await expect.poll(engagement).toBe(before);
  await risk.settled();
  await app.goTo('Overview');
  await expect(figures.filter({ hasText: 'not assessed yet' })).toHaveCount(0);
  await expect(
    figures.filter({ hasText: new RegExp(`${lead?.split(' ')[0]}of \\d+, end of week 2`) }),
  ).toHaveCount(1);
});

test('the list is printed marked or whole, measured by those one can contact, and obeys the selected group', async ({
  onRuns: app,
}) => {
  const { page } = app;
  const selection = new Selection(page);
  const risk = new RiskPage(page);
  await app.goTo('Learners at risk');
  await risk.settled();
  const rows = Number(await risk.table.getAttribute('aria-rowcount'));
  const printed = page
    .getByRole('table')
    .filter({ has: page.locator('bdi') })
    .first();
  await page.evaluate(() => {
    // Printed is what stands there when the browser is asked.
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.body.dataset.printed = String(
        document.querySelector('table:has(bdi)')?.querySelectorAll('tr:has(bdi)').length,
      );
      dispatchEvent(new Event('afterprint'));
    };
  });
  const body = page.locator('body');
  await page.getByRole('button', { name: 'Print the 20 marked' }).click();
  await expect(body).toHaveAttribute('data-printed', '20');
  await page.getByRole('button', { name: `Print all ${rows - 1} listed` }).click();
  await expect(body).toHaveAttribute('data-printed', String(rows - 1));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(printed.getByRole('row')).toHaveCount(21);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await risk.settled();

  const card = app.card(/Of those I can contact/);
  await card.root.getByRole('textbox', { name: 'Learners I can contact' }).fill('12');
  await expect(card.root).toContainText('Of the 12 learners with the highest risk');
  await card.show('Table');
  const model = card.table.getByRole('row', { name: /^The model/ });
  await expect(model.getByRole('cell').nth(1)).toHaveText('12');
  const cells = await model.getByRole('cell').allTextContents();
  expect(Number(cells[2]) + Number(cells[3])).toBeCloseTo(12, 1);

  const panel = await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: /^Commented/ }).check();
  await selection.done();
  await expect(risk.listed).toContainText(
    /^\d+ learners of \d+ learners are listed\. Only those of the selection: \d+ learners who commented/,
  );

  await page.evaluate(() => Reflect.deleteProperty(window, 'print'));

  // Nobody can learn a model from no run.
  await page.getByRole('checkbox', { name: 'Run 1' }).uncheck();
  await expect(page.getByRole('alert')).toContainText('There is no run to learn from');
});

test('a learner’s page says where to assess before that is done', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.choose(second);
  await app.goTo('Single learners');
  await page.getByRole('button', { name: 'Show a random learner' }).click();
  await page.getByRole('link', { name: 'Assess them under Learners at risk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learners at risk');
});
