import {
  InterventionsPage,
  openInterventions,
  QUIET,
  SCORES,
  VIDEOS,
  WHOM,
} from './page-models/interventions-page';
import { datasets, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

const run = simulatedRun();

test('the sample has three rules to start with, which can be changed, taken away and brought back', async ({
  onSample: app,
}) => {
  const { page } = app;
  const own = new InterventionsPage(page);
  await app.goTo('Interventions');
  await own.settled();
  for (const rule of [QUIET, VIDEOS, SCORES]) expect(await own.matched(rule)).toBeGreaterThan(0);
  await expect(own.rule(QUIET)).toContainText('Days since last activity is more than 7 days');

  const before = await own.matched(QUIET);
  await page.getByText('Change this rule').click();
  await page.getByRole('textbox', { name: 'Value' }).fill('10');
  await expect(own.rule(QUIET)).toContainText('is more than 10 days');
  const stricter = await own.matched(QUIET);
  expect(stricter).toBeLessThan(before);

  await page.getByRole('button', { name: 'Add a condition' }).click();
  const second = page.getByRole('group', { name: 'Condition 2' });
  await second
    .getByRole('combobox', { name: 'What', exact: true })
    .selectOption({ label: 'Steps completed' });
  await second.getByRole('combobox', { name: 'is', exact: true }).selectOption('at-least');
  await second.getByRole('textbox', { name: 'Value' }).fill('5');
  await expect.poll(() => own.matched(QUIET)).toBeLessThan(stricter);
  await page.getByRole('combobox', { name: 'It matches learners for whom' }).selectOption('or');
  await expect.poll(() => own.matched(QUIET)).toBeGreaterThan(stricter);

  await page.getByRole('button', { name: 'Remove this rule' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await expect(own.rule(QUIET)).toHaveCount(0);
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await expect(page.getByText('The message is only a greeting so far.', { exact: false })).toBeVisible();
  await expect(own.mailMerge).toBeDisabled();
  await page.getByRole('button', { name: 'Back to the three rules to start with' }).click();
  await expect.poll(() => own.matched(QUIET)).toBe(before);
});

test('a condition that is removed takes an emptied number with it', async ({ onSample: app }) => {
  const { page } = app;
  const own = new InterventionsPage(page);
  await app.goTo('Interventions');
  await own.settled();
  await page.getByText('Change this rule').click();
  await page.getByRole('button', { name: 'Add a condition' }).click();
  const value = (condition: number) =>
    page.getByRole('group', { name: `Condition ${condition}` }).getByRole('textbox', { name: 'Value' });
  const what = (condition: number) =>
    page
      .getByRole('group', { name: `Condition ${condition}` })
      .getByRole('combobox', { name: 'What', exact: true });
  await what(2).selectOption({ label: 'Days since last activity' });
  await value(2).fill('7');
  await value(1).fill('');
  await page
    .getByRole('group', { name: 'Condition 1' })
    .getByRole('button', { name: 'Remove', exact: true })
    .click();
  await expect(value(2)).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Value' })).toHaveValue('7 days');
});

test('the message is previewed for each learner, and a field that there is not is refused', async ({
  onRun: app,
}) => {
  const { page } = app;
  const own = await openInterventions(app);
  const matched = await own.matched(QUIET);
  await expect(own.preview).toContainText(`Learner 1 of ${matched}`);
  await expect(own.preview.getByRole('blockquote')).toContainText(/you were last active in .+ \d+ days ago/);
  await own.preview.getByRole('button', { name: 'Next' }).click();
  await expect(own.preview).toContainText(`Learner 2 of ${matched}`);

  const message = page.getByRole('textbox', { name: 'Message' });
  await message.fill('You completed ');
  await page.getByRole('combobox', { name: 'Insert a field' }).selectOption('steps_completed');
  await expect(message).toHaveValue('You completed {steps_completed}');
  await expect(own.preview.getByRole('blockquote')).toHaveText(/^You completed \d+ steps?$/);
  await message.fill('Of  done.');
  await message.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 3));
  await page.getByRole('combobox', { name: 'Insert a field' }).selectOption('steps_completed');
  await page.keyboard.type(' are');
  await expect(message).toHaveValue('Of {steps_completed} are done.');

  await message.fill('Dear {first_name}');
  await expect(page.getByText('There is no field “first_name”.')).toBeVisible();
  await expect(own.preview).toHaveCount(0);
  await expect(own.mailMerge).toBeDisabled();
});

test('a rule that asks about the risk has it computed', async ({ onRun: app }) => {
  const { page } = app;
  const own = await openInterventions(app);
  await page.getByText('Change this rule').click();
  await page.getByRole('combobox', { name: 'What', exact: true }).selectOption({ label: 'Risk' });
  await page.getByRole('combobox', { name: 'is', exact: true }).selectOption('at-least');
  await page.getByRole('textbox', { name: 'Value' }).fill('60');
  await expect(own.section(WHOM)).toContainText('The risk is that of the model chosen');
  await expect(own.rule(QUIET)).not.toContainText('not all of it is known');
  const matched = await own.matched(QUIET);
  expect(matched).toBeGreaterThan(0);
  await own.section(WHOM).getByRole('link', { name: 'Learners at risk' }).click();
  await expect(
    page.getByText(new RegExp(`^${matched} of the \\d+ learners on the course then`)),
  ).toBeVisible();
});

test('without step activity the page says so, and what a missing file would tell matches nobody', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await app.choose(datasets(run, 'enrolments', 'comments'));
  await app.goTo('Interventions');
  await expect(page.getByRole('alert')).toContainText('This needs the step activity file');
  await app.choose(datasets(run, 'step-activity'));
  const own = new InterventionsPage(page);
  await own.settled();
  await own.chooseRule(SCORES);
  await page.getByText('Change this rule').click();
  await expect(
    page.getByRole('note').filter({ hasText: 'Not known in this run: “Score trend”' }),
  ).toBeVisible();
  await expect(page.getByText('The rule matches nobody, so there is nothing to export.')).toBeVisible();
});

test('the page says that the data reach further than its rules, and goes by their end where asked', async ({
  onRun: app,
}) => {
  const { page } = app;
  const own = await openInterventions(app);
  const later = page.getByRole('note').filter({ hasText: 'after that day' });
  const instead = later.getByRole('button', { name: /^Go by .+ instead$/ });
  const day = (await instead.innerText()).replace(/^Go by | instead$/g, '');
  await expect(own.section(WHOM)).not.toContainText(day);
  await instead.click();
  await expect(own.section(WHOM)).toContainText(`had visited a step by ${day} and had not unenrolled`);
  await expect(later).toHaveCount(0);
});
