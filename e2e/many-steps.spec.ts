import { SubjectPage } from './page-models/subject-page';
import { payload } from './support/simulated';
import { expect, test } from './support/test';

const WEEKS = 100;
const STEPS_IN_WEEK = 1000;
const LEARNERS = 300;

const at = (i: number) =>
  `2024-02-${String(1 + (i % 28)).padStart(2, '0')} 10:${String(i % 60).padStart(2, '0')}:00 UTC`;

/** A run in which 300 learners visit 100,000 different steps, one each. */
function manySteps() {
  const visits = Array.from({ length: WEEKS * STEPS_IN_WEEK }, (_, i) => {
    const [week, step] = [1 + Math.floor(i / STEPS_IN_WEEK), 1 + (i % STEPS_IN_WEEK)];
    return `p${i % LEARNERS},${week}.${step},${week},${step},${at(i)},${i % 2 ? at(i + 1) : ''}`;
  });
  const people = Array.from({ length: LEARNERS }, (_, i) => `p${i},2024-01-20 10:00:00 UTC,,learner,`);
  const csv = (head: string, rows: readonly string[]) => [head, ...rows, ''].join('\n');
  return [
    payload(
      'endless-1_step-activity.csv',
      csv('learner_id,step,week_number,step_number,first_visited_at,last_completed_at', visits),
    ),
    payload(
      'endless-1_enrolments.csv',
      csv('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', people),
    ),
  ];
}

test('a hundred thousand steps hang no page: charts say what they leave to the table', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  const step = new SubjectPage(page, 'step');
  await app.choose(manySteps());
  await app.expectState('ready');
  for (const name of ['Overview', 'Activity', 'Data and settings', 'Steps'] as const) {
    await app.goTo(name);
    await app.settled();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }

  const card = app.card('Where do learners stop?');
  await expect(card.root).toContainText('The chart is not drawn: it would have 100,000 marks');
  await expect(card.chart).toHaveCount(0);
  await card.root.getByRole('button', { name: 'Show all 100,000 rows' }).click();
  await expect(card.table).toHaveAttribute('aria-rowcount', '100001');
  // Only what is in sight is drawn.
  expect(await card.table.getByRole('row').count()).toBeLessThan(200);
  await card.table.locator('xpath=..').evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
  await expect(card.table.getByRole('link', { name: 'Step 100.1000', exact: true })).toBeVisible();

  await page.getByRole('textbox', { name: 'Go to step' }).fill('100.1001');
  await expect(page.getByText('There is no step 100.1001.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Go to step' }).fill('57.321');
  await page.getByRole('button', { name: 'Open this step' }).click();
  await step.shows('57.321');
});
