import { SubjectPage } from './page-models/subject-page';
import { datasets, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

test('a step’s page is opened from a table, and tells where it loses learners', async ({ onSample: app }) => {
  const { page } = app;
  const step = new SubjectPage(page, 'step');
  await app.goTo('Steps');
  const drops = app.card(/lose more than their neighbours/);
  await drops.show('Table');
  await drops.table.getByRole('link', { name: 'Step 2.4', exact: true }).click();
  await step.shows('2.4');
  await expect(page.getByRole('term').filter({ hasText: /^Stopped here$/ })).toBeVisible();
  const drop = app.card(/Do more learners stop here/);
  await expect(drop.root.getByRole('paragraph').first()).toContainText('clearly more');
  await expect(drop.chart).toBeVisible();
  await expect(page.getByRole('link', { name: 'Steps', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('a step’s page leads to what is written there', async ({ onSample: app }) => {
  const { page } = app;
  const step = new SubjectPage(page, 'step');
  await app.goTo('Steps');
  await step.choose('1.2');
  await page.getByRole('link', { name: 'Read the comments at this step' }).click();
  await expect(page.getByLabel('Step', { exact: true })).toHaveValue('step 1.2');
  await expect(page.getByRole('article').first()).toContainText('Step 1.2');
});

test('a click on a chart opens the step that is pointed at', async ({ onSample: app }) => {
  const { page } = app;
  const step = new SubjectPage(page, 'step');
  await app.goTo('Steps');
  const chart = app.card('Where do learners stop?').chart;
  await expect(chart.locator('svg')).toBeVisible();
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error('the chart is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
  const tooltip = page.locator('#vg-tooltip-element.visible');
  await expect(tooltip).toBeVisible();
  const pointed = (await tooltip.innerText()).match(/\d+\.\d+/)?.[0] ?? '';
  await page.mouse.down();
  await page.mouse.up();
  await step.shows(pointed);
  await expect(tooltip).toHaveCount(0);
});

test('previous and next lead through the steps with the keyboard, and a reload stays', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  const step = new SubjectPage(page, 'step');
  await app.trySample();
  await app.goTo('Steps');
  await step.choose('1.1');
  await step.shows('1.1');
  await expect(step.neighbours('top').getByRole('link', { name: /^Previous/ })).toHaveCount(0);
  await step
    .neighbours('top')
    .getByRole('link', { name: /^Next step/ })
    .focus();
  await page.keyboard.press('Enter');
  await step.shows('1.2');
  await step
    .neighbours('bottom')
    .getByRole('link', { name: /^Previous step/ })
    .click();
  await step.shows('1.1');
  await page.goBack();
  await step.shows('1.2');
  await page.reload();
  await app.trySample();
  await step.shows('1.2');
});

test('only the cards that a step has something for are shown', async ({ onSample: app }) => {
  const { page } = app;
  const step = new SubjectPage(page, 'step');
  const cards = { Video: /How much of this video/, Quiz: /this step’s questions/ };
  const kinds = new Set<string>();
  for (const id of ['1.1', '1.2', '1.6', '1.8', '1.15', '2.4']) {
    await page.goto(`./#/steps/${id}`);
    await step.shows(id);
    const [, kind] = (await page.getByText(/^Week \d+ · /).innerText()).split(' · ');
    kinds.add(kind);
    for (const [name, card] of Object.entries(cards)) {
      await expect(app.card(card).root, `${name} at ${id}`).toHaveCount(kind === name ? 1 : 0);
    }
  }
  expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['Article', 'Quiz', 'Video']));
});

test('a question’s page is opened from its step, and leads on to the next', async ({ onSample: app }) => {
  const { page } = app;
  const question = new SubjectPage(page, 'question');
  await app.goTo('Quiz');
  await question.choose('1.15.1');
  await question.shows('1.15.1');
  for (const card of [
    /How hard is this question/,
    /Which answers do learners choose/,
    /strong or weak/,
    /How well does/,
    /How many tries/,
  ]) {
    await expect(app.card(card).root.getByRole('paragraph').first()).not.toBeEmpty();
  }
  await question
    .neighbours('top')
    .getByRole('link', { name: /^Next question/ })
    .click();
  await question.shows('1.15.2');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^1\.15/ })
    .click();
  await new SubjectPage(page, 'step').shows('1.15');
  const own = app.card(/this step’s questions/);
  await own.show('Table');
  await own.table.getByRole('link', { name: 'Question 1.15.1' }).click();
  await question.shows('1.15.1');
});

test('unknown steps and questions lead back', async ({ onSample: app }) => {
  const { page } = app;
  await page.goto('./#/steps/99.9');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no step 99.9 here');
  await page.getByRole('link', { name: 'See all steps' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Steps');
  await page.goto('./#/quiz/9.9.9');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no question 9.9.9 here');
  await page.getByRole('link', { name: 'See all questions' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quiz');
});

test('a step’s page says which files would tell more', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.choose(datasets(simulatedRun(), 'step-activity', 'enrolments'));
  await page.goto('./#/steps/1.2');
  await new SubjectPage(page, 'step').shows('1.2');
  await expect(page.getByText('files that are not loaded')).toContainText('…_comments.csv');
  await expect(app.card(/How much do learners write/).root).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Read the comments at this step' })).toHaveCount(0);
});
