import { cleanCourse } from '@/simulate';
import { Selection } from './page-models/selection';
import { learnersIn, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

const shape = { learners: 1500, weeks: 2 };
const first = simulatedRun({ ...shape, run: 1, seed: 5, planted: cleanCourse });
const second = simulatedRun({
  ...shape,
  run: 2,
  seed: 6,
  planted: { ...cleanCourse, troubleSteps: ['1.5'] },
});

test('two groups are laid side by side on every card, swapped, and exported', async ({ onEmpty: app }) => {
  const { page } = app;
  const selection = new Selection(page);
  await app.choose(first);
  const panel = await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: /^Answered a quiz question/ }).check();
  await panel.getByRole('checkbox', { name: /^Unenrolled/ }).check();
  await panel.getByRole('checkbox', { name: 'Not: unenrolled' }).check();
  await panel.getByRole('button', { name: 'Everyone else' }).click();
  await selection.done();
  await expect(selection.sentence).toHaveText(
    /^A: [\d,]+ learners who answered a quiz question and did not unenrol against B: [\d,]+ learners who are not among those who answered a quiz question and did not unenrol · the whole run$/,
  );
  const sizes = [...((await selection.sentence.textContent()) ?? '').matchAll(/[AB]: ([\d,]+) learners/g)];
  const [a, b] = sizes.map(([, size]) => Number(size.replace(',', '')));
  expect(a + b).toBe(learnersIn(first));

  await app.goTo('Steps');
  const survival = app.card(/How long do learners keep going/);
  await expect(survival.root).toContainText('(log-rank test, p');
  await expect(survival.chart).toHaveAttribute('aria-label', /for Group A \([\d,]+ learners\) and Group B/);
  await survival.root.getByText('Days', { exact: true }).click();
  await expect(survival.chart).toHaveAttribute('aria-label', /so many days after their first visit/);
  const drops = app.card(/Which steps lose more/);
  await expect(drops.root.getByRole('region', { name: 'Group A' })).toContainText('learners who answered');
  await expect(drops.root.getByRole('region', { name: 'Group B' })).toContainText('learners who are not');
  // Charts above may still be drawn and shift both: NaN, which is no distance, where either is not there yet.
  const apart = async (axis: 'x' | 'y') => {
    const [left, right] = await Promise.all(
      ['Group A', 'Group B'].map((name) => drops.root.getByRole('region', { name }).boundingBox()),
    );
    return (right?.[axis] ?? Number.NaN) - (left?.[axis] ?? Number.NaN);
  };
  await expect.poll(() => apart('y')).toBe(0);
  expect(await apart('x')).toBeGreaterThan(0);
  await page.setViewportSize({ width: 800, height: 900 });
  await expect.poll(() => apart('x')).toBe(0);
  await expect.poll(() => apart('y')).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1440, height: 900 });

  await app.goTo('Surveys and video');
  await expect(app.card(/How do learners rate/).root).toContainText('cannot be split between groups');

  await selection.button('Swap A and B').click();
  await expect(selection.sentence).toContainText(`A: ${b.toLocaleString('en-GB')} learners who are not`);
  const files = await unzip((await app.exportResults()).bytes);
  const folder = 'reading-weather-maps-1/compared-groups';
  expect(files.get(`${folder}/compared_stops.csv`)).toContain('Group B,1.1');
  expect(files.get(`${folder}/stand_outs.csv`)).toContain('Group A');
  expect([...files.keys()].some((name) => name.startsWith('comparison/'))).toBe(false);
  await selection.button('End the comparison').click();
  await expect(selection.sentence).toHaveText(/^[\d,]+ learners who are not/);
  await expect(selection.button('Swap A and B')).toHaveCount(0);
});

test('a second group is chosen by any conditions, and learners in both are said', async ({ onRun: app }) => {
  const selection = new Selection(app.page);
  const panel = await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: /^Visited a step/ }).check();
  await panel.getByLabel('Save this group as').fill('Visitors');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Choose the second group' }).click();
  await panel.getByRole('checkbox', { name: /^Completed a step/ }).check();
  await selection.done();
  await expect(selection.sentence).toHaveText(
    /^A, “Visitors”: [\d,]+ learners who visited a step against B: [\d,]+ learners who completed a step · the whole run$/,
  );
  await expect(selection.root).toContainText(/[\d,]+ learners are in both groups\. Tests and intervals take/);
  const stop = app.card(/Where do learners stop/);
  await expect(stop.root).toContainText(
    /[\d,]+ learners are in both groups\. Tests and intervals take groups/,
  );
  await expect(stop.root).not.toContainText('beyond chance');
  await expect(stop.chart).toHaveAttribute('aria-label', /for “Visitors” \([\d,]+ learners\) and Group B/);
});

test('one run has nothing to compare, and says what to add', async ({ onRun: app }) => {
  await app.goTo('Compare runs');
  await expect(app.page.getByRole('main')).toContainText('Only Reading weather maps, run 3, is loaded.');
});

test('runs are compared on one axis, and the step that was changed stands out', async ({ app, page }) => {
  await app.choose([...first, ...second]);
  await app.goTo('Compare runs');
  await app.settled();
  const standOuts = app.card('What stands out between the runs?');
  await expect(standOuts.root).toContainText('beyond chance');
  await standOuts.show('Table');
  const row = standOuts.table.getByRole('row', { name: /Stop at 1\.5/ });
  await expect(row).toContainText('yes');
  await standOuts.show('Chart');
  await expect(standOuts.chart).toContainText('Shares, in percentage points:');
  await expect(standOuts.chart).toContainText('Run 2 minus Run 1');
  const who = app.card('Who is in these runs, and how far do they get?');
  await expect(who.chart).toContainText('in points (joint 95 % interval);');
  const stop = app.card(/Where do learners stop/);
  await expect(stop.root.getByRole('paragraph').first()).toContainText(
    /in Run 2 who came so far stop at step 1\.5.*in Run 1: a difference of/,
  );
  await expect(app.card(/When do learners enrol/).chart).toHaveAttribute(
    'aria-label',
    /by days from the start/,
  );

  await page.getByRole('checkbox', { name: /run 1/ }).uncheck();
  await expect(page.getByRole('main')).toContainText('Choose two runs or more to compare them.');
  await page.getByRole('checkbox', { name: /run 1/ }).check();
  await expect(stop.chart).toBeVisible();

  const selection = new Selection(page);
  const panel = await selection.open('Choose time');
  await panel.getByRole('radio', { name: 'A week of the course' }).check();
  await selection.done();
  await expect(selection.sentence).toHaveText(/^All learners: [\d,]+ in Run 1 and [\d,]+ in Run 2 · week 1$/);

  const files = await unzip((await app.exportResults()).bytes);
  expect(files.get('comparison/compared_stops.csv')).toContain('reading-weather-maps-2,1.5');
});

test('three runs are followed in their order, and two are not', async ({ onEmpty: app }) => {
  const { page } = app;
  const small = { learners: 300, weeks: 2, planted: cleanCourse };
  await app.choose([1, 2, 3].flatMap((run) => simulatedRun({ ...small, run, seed: run })));
  await app.goTo('Compare runs');
  const trends = app.card('What changes from run to run?');
  await expect(trends.chart).toHaveAttribute('aria-label', /over Run 1, Run 2 and Run 3\.$/);
  await expect(trends.findings.first()).toContainText(/learners.* enrolled\.$/);
  await expect(new Selection(page).sentence).toHaveText(/^All learners: 30\d in Run 1, .* · each whole run$/);
  await page.getByRole('checkbox', { name: /run 3/ }).uncheck();
  await expect(trends.root).toHaveCount(0);
  await expect(app.card('Who is in these runs, and how far do they get?').root).toBeVisible();
});
